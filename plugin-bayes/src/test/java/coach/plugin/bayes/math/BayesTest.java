package coach.plugin.bayes.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.List;

class BayesTest {
    private static final double ROUNDING = 1e-12;

    private static final double[] PRIOR = {0.25, 0.5, 0.25};
    private static final double[] FIRST = {0.3, 0.5, 0.7};
    private static final double[] SECOND = {0.7, 0.5, 0.3};

    /// Bishop (2006), section 1.2: red and blue boxes of apples and oranges.
    @Test
    void saysFromWhichBoxAnOrangeCame() {
        double[] boxes = {0.4, 0.6};
        double[] orange = {0.75, 0.25};

        assertEquals(0.45, Bayes.evidence(boxes, orange), ROUNDING);
        assertEquals(2.0 / 3, Bayes.posterior(boxes, orange)[0], ROUNDING);
    }

    @Test
    void inTwoStepsEqualsOneWhateverTheOrder() {
        double[] together = {0.21, 0.25, 0.21};

        assertArrayEquals(
                Bayes.posterior(PRIOR, together),
                Bayes.sequentially(PRIOR, new double[][] {FIRST, SECOND}),
                ROUNDING);
        assertArrayEquals(
                Bayes.posterior(PRIOR, together),
                Bayes.sequentially(PRIOR, new double[][] {SECOND, FIRST}),
                ROUNDING);
    }

    @Test
    void multipliesOddsByTheLikelihoodRatio() {
        assertEquals(
                Bayes.posterior(0.2, 0.4, 0.01),
                Bayes.probability(Bayes.odds(0.2) * 0.4 / 0.01),
                ROUNDING);
    }

    @Test
    void survivesLikelihoodsTooSmallToMultiply() {
        double[] likelihood = {3e-320, 1e-320};

        assertEquals(
                0.75, Bayes.posterior(new double[] {0.5, 0.5}, likelihood)[0], 1e-3); // subnormal
    }

    @Test
    void refusesDataThatNoHypothesisAllows() {
        assertThrows(IllegalArgumentException.class, () -> Bayes.posterior(0.2, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> Bayes.posterior(1.2, 0.5, 0.5));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "medical.csv", numLinesToSkip = 1)
    void agreesWithExactFractions(
            String id,
            double prior,
            double sensitivity,
            double specificity,
            double ppv,
            double ifNegative,
            double positives) {
        DiagnosticTest test = new DiagnosticTest(sensitivity, specificity);

        assertArrayEquals(
                new double[] {ppv, ifNegative, positives},
                new double[] {
                    test.afterPositive(prior), test.afterNegative(prior), test.positives(prior)
                },
                ROUNDING);
    }

    @Test
    void takesInResultsOneAfterTheOther() {
        DiagnosticTest test = new DiagnosticTest(0.9, 0.95);

        assertEquals(
                Bayes.probability(Bayes.odds(0.01) * test.positiveRatio() * test.negativeRatio()),
                test.after(0.01, List.of(true, false)),
                ROUNDING);
    }
}
