package coach.plugin.bayes.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.plugin.bayes.math.NaiveBayes.Example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.Collections;
import java.util.List;
import java.util.Map;

class NaiveBayesTest {
    private static final double ROUNDING = 1e-12;

    private static final List<String> MITCHELL = List.of("sunny", "cool", "high", "strong");

    /// Mitchell (1997), section 6.9.1.
    @Test
    void reproducesTheTextbook() {
        NaiveBayes plain = NaiveBayes.train(PlayTennis.EXAMPLES, 0);

        assertEquals(0.0053, Math.exp(plain.logJoint("yes", MITCHELL)), 5e-5);
        assertEquals(0.0206, Math.exp(plain.logJoint("no", MITCHELL)), 5e-5);
        assertEquals(0.795, plain.posterior(MITCHELL).get("no"), 5e-4);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "naive-bayes.csv", numLinesToSkip = 1)
    void agreesWithExactFractions(
            String id,
            double laplace,
            String outlook,
            String temperature,
            String humidity,
            String wind,
            double yes) {
        NaiveBayes trained = NaiveBayes.train(PlayTennis.EXAMPLES, laplace);

        assertEquals(
                yes,
                trained.posterior(List.of(outlook, temperature, humidity, wind)).get("yes"),
                ROUNDING);
    }

    @Test
    void survivesMoreFeaturesThanAProductWould() {
        List<String> on = Collections.nCopies(2000, "on");
        List<String> off = Collections.nCopies(2000, "off");
        NaiveBayes trained =
                NaiveBayes.train(
                        List.of(new Example(on, "a"), new Example(off, "b"), new Example(off, "b")),
                        1);

        assertEquals(Map.of("a", 1.0, "b", 0.0), rounded(trained.posterior(on)));
        assertEquals(0.0, Math.exp(trained.logJoint("b", on)));
    }

    @Test
    void smoothedSharesOfAFeatureStillAddUpToOne() {
        NaiveBayes trained = NaiveBayes.train(PlayTennis.EXAMPLES, 1);
        double sum =
                List.of("sunny", "overcast", "rain").stream()
                        .mapToDouble(value -> trained.share("no", 0, value))
                        .sum();

        assertEquals(1, sum, ROUNDING);
    }

    private static Map<String, Double> rounded(Map<String, Double> posterior) {
        return Map.of(
                "a", (double) Math.round(posterior.get("a")),
                "b", (double) Math.round(posterior.get("b")));
    }
}
