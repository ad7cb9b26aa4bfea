package coach.plugin.bayes.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialFunctionsTest {
    private static final double ROUNDING = 1e-13;

    @Test
    void knowsFactorialsAndTheRootOfPi() {
        assertEquals(Math.log(3_628_800), SpecialFunctions.logFactorial(10), ROUNDING);
        assertEquals(Math.log(Math.sqrt(Math.PI)), SpecialFunctions.logGamma(0.5), ROUNDING);
    }

    /// Abramowitz and Stegun (1964), 6.1.18: duplication.
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.7, 3, 14.9, 200})
    void gammaObeysTheDuplicationFormula(double x) {
        double doubled =
                SpecialFunctions.logGamma(x)
                        + SpecialFunctions.logGamma(x + 0.5)
                        + (2 * x - 1) * Math.log(2)
                        - 0.5 * Math.log(Math.PI);

        assertEquals(doubled, SpecialFunctions.logGamma(2 * x), 1e-12 * (1 + Math.abs(doubled)));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    n, k, p
                    10, 7, 0.5
                    10, 1, 0.03
                    300, 200, 0.7
                    """)
    void incompleteBetaIsATailOfTheBinomial(int n, int k, double p) {
        assertEquals(
                new Binomial(n, p).atLeast(k),
                SpecialFunctions.regularisedBeta(p, k, n - k + 1.0),
                1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 2, 7.5, 30})
    void incompleteGammaIsATailOfThePoisson(double rate) {
        double below = 0;
        for (int k = 0; k < 5; k++) {
            below += new Poisson(rate).probability(k);
        }

        assertEquals(1 - below, SpecialFunctions.regularisedGamma(5, rate), 1e-12);
    }

    /// Abramowitz and Stegun (1964), table 26.1, and the asymptotic tail.
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    z, probability
                    0, 0.5
                    1, 0.841344746068543
                    -1.959963984540054, 0.025
                    2.5, 0.993790334674224
                    -10, 7.61985302416053e-24
                    """)
    void normalAgreesWithTheTable(double z, double probability) {
        assertEquals(probability, SpecialFunctions.normalCdf(z), 1e-14 * (1 + probability));
        assertEquals(1, SpecialFunctions.normalCdf(z) / probability, 1e-10);
    }
}
