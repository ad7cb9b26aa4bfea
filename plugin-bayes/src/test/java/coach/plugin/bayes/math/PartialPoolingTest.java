package coach.plugin.bayes.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

class PartialPoolingTest {
    /// Quadrature of the model below, by adaptive rules and independent code.
    private static final double QUADRATURE = 1e-6;

    private static final Normal VAGUE = new Normal(0, 1e6);
    private static final List<Double> COACHING =
            List.of(28.0, 8.0, -3.0, 7.0, -1.0, 1.0, 18.0, 12.0);
    private static final List<Double> ERRORS =
            List.of(15.0, 10.0, 16.0, 11.0, 9.0, 11.0, 10.0, 18.0);

    /// `tau` half-Cauchy of scale 5.
    private static final DoubleUnaryOperator HALF_CAUCHY = p -> 5 * Math.tan(Math.PI / 2 * p);

    /// The eight schools with `mu ~ N(0, 5)`.
    private static final PartialPooling SCHOOLS =
            new PartialPooling(COACHING, ERRORS, new Normal(0, 5));

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    school, mean, sd
                    0, 6.211884204056293, 5.5931261953307025
                    2, 3.9270044025271753, 5.262615105497263
                    4, 3.6154770154000797, 4.657452585844208
                    7, 4.854253319881534, 5.290801064554743
                    """)
    void agreesWithTheReferencePosterior(int school, double mean, double sd) {
        assertEquals(mean, SCHOOLS.effectMean(school, HALF_CAUCHY), QUADRATURE);
        assertEquals(sd, SCHOOLS.effectSd(school, HALF_CAUCHY), QUADRATURE);
    }

    @Test
    void averagesTheSpreadToo() {
        assertEquals(
                3.5977054840976654, SCHOOLS.average(HALF_CAUCHY, spread -> spread), QUADRATURE);
    }

    /// Gelman et al. (2013), section 5.5: the pooled estimate is 7.7 with standard error 4.1.
    @Test
    void withoutSpreadAllAreOne() {
        Normal pooled = new PartialPooling(COACHING, ERRORS, VAGUE).centre(0);

        assertEquals(7.7, pooled.mean(), 0.05);
        assertEquals(4.1, pooled.sd(), 0.05);
    }

    @Test
    void liesBetweenTheGroupAndTheWhole() {
        PartialPooling schools = new PartialPooling(COACHING, ERRORS, VAGUE);
        for (double spread : new double[] {0.1, 5, 100}) {
            double effect = schools.effect(0, spread).mean();
            assertTrue(schools.centre(spread).mean() < effect && effect < 28);
        }
        assertEquals(0.9, PartialPooling.shrinkage(15, 5), 1e-12);
    }
}
