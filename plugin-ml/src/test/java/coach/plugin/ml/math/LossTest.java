package coach.plugin.ml.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossTest {
    private static final double ROUNDING = 1e-14;

    @ParameterizedTest
    @EnumSource
    void slopesAreDerivatives(Loss loss) {
        double[][] targets = {{0, 1, 0}, {0.2, 0.3, 0.5}};
        double[] outputs = {1.5, -0.5, 0.25, -2, 0.1, 3};
        double[] differences =
                FiniteDifference.gradient(at -> loss.of(rows(at), targets), outputs, 1e-5);
        double[][] slope = loss.slope(rows(outputs), targets);
        for (int i = 0; i < outputs.length; i++) {
            assertEquals(differences[i], slope[i / 3][i % 3], 1e-9);
        }
    }

    private static double[][] rows(double[] flat) {
        return new double[][] {{flat[0], flat[1], flat[2]}, {flat[3], flat[4], flat[5]}};
    }

    @Test
    void ofTwoClassesSoftmaxIsSigmoid() {
        double[][] binary = {{2}};
        double[][] two = {{2, 0}};
        assertEquals(
                Loss.BINARY_CROSS_ENTROPY.of(binary, new double[][] {{1}}),
                Loss.SOFTMAX_CROSS_ENTROPY.of(two, new double[][] {{1, 0}}),
                ROUNDING);
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        assertEquals(
                0, Loss.BINARY_CROSS_ENTROPY.of(new double[][] {{1000}}, new double[][] {{1}}));
        assertEquals(
                2000,
                Loss.SOFTMAX_CROSS_ENTROPY.of(
                        new double[][] {{1000, -1000}}, new double[][] {{0, 1}}));
    }

    @Test
    void theGradientOfSoftmaxAddsUpToZero() {
        double[] gradient =
                Loss.SOFTMAX_CROSS_ENTROPY
                        .slope(new double[][] {{2, 1, 0.1}}, new double[][] {{1, 0, 0}})[0];
        assertArrayEquals(
                new double[] {0}, new double[] {gradient[0] + gradient[1] + gradient[2]}, ROUNDING);
    }
}
