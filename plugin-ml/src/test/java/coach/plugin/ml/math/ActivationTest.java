package coach.plugin.ml.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {
    private static final double ROUNDING = 1e-14;

    @ParameterizedTest
    @EnumSource
    void slopesAreDerivatives(Activation activation) {
        for (double z = -3.05; z < 3; z += 0.1) {
            assertEquals(
                    FiniteDifference.central(activation::of, z, 1e-5),
                    activation.slope(z),
                    1e-9,
                    activation + " at " + z);
        }
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    z,    distribution
                    0,    0.5
                    1,    0.8413447460685429
                    -1.96, 0.024997895148220435
                    3,    0.9986501019683699
                    -6,   9.865876450376981e-10
                    40,   1
                    -40,  0
                    """)
    void normalIsThatOfTheTables(double z, double distribution) {
        assertEquals(distribution, Normal.distribution(z), ROUNDING);
    }

    @Test
    void hyperbolicTangentIsAStretchedSigmoid() {
        for (double z = -4; z <= 4; z += 0.5) {
            assertEquals(Activation.TANH.of(z), 2 * Activation.SIGMOID.of(2 * z) - 1, ROUNDING);
        }
    }
}
