package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

class AttentionTest {
    private static final double ROUNDING = 1e-12;
    private static final double[][] Q = random(1, 5, 3);
    private static final double[][] K = random(2, 5, 3);
    private static final double[][] V = random(3, 5, 2);

    @Test
    void dividesByTheRootOfTheDimension() {
        double[][] weights =
                Attention.weights(
                        new double[][] {{1, 1, 1, 1}},
                        new double[][] {{1, 1, 0, 0}, {0, 0, 0, 0}},
                        false);

        assertEquals(Math.exp(2 / 2.0), weights[0][0] / weights[0][1], ROUNDING);
    }

    @Test
    void givesTheMeanWhereAllKeysAreEqual() {
        double[][] same = {{1, 2, 3}, {1, 2, 3}, {1, 2, 3}, {1, 2, 3}};
        double[][] values = {{0}, {1}, {2}, {5}};

        assertArrayEquals(
                new double[] {2},
                Attention.mix(Attention.weights(new double[][] {{4, 0, 1}}, same, false), values)[
                        0],
                ROUNDING);
    }

    @Test
    void underACausalMaskAPrefixDoesNotSeeWhatFollows() {
        double[][] whole = Attention.mix(Attention.weights(Q, K, true), V);
        double[][] prefix =
                Attention.mix(
                        Attention.weights(Arrays.copyOf(Q, 3), Arrays.copyOf(K, 3), true),
                        Arrays.copyOf(V, 3));

        for (int i = 0; i < 3; i++) {
            assertArrayEquals(prefix[i], whole[i], ROUNDING);
        }
    }

    @Test
    void ignoresTheOrderOfKeysAndTheirValues() {
        double[][] mixed = Attention.mix(Attention.weights(Q, K, false), V);
        double[][] turned = Attention.mix(Attention.weights(Q, reversed(K), false), reversed(V));

        for (int i = 0; i < Q.length; i++) {
            assertArrayEquals(mixed[i], turned[i], ROUNDING);
        }
    }

    @Test
    void refusesVectorsOfDifferentLength() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Attention.weights(new double[][] {{1, 2}}, new double[][] {{1}}, false));
    }

    private static double[][] reversed(double[][] rows) {
        double[][] reversed = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            reversed[i] = rows[rows.length - 1 - i];
        }
        return reversed;
    }

    private static double[][] random(int seed, int rows, int columns) {
        var random = new Random(seed);
        double[][] matrix = new double[rows][columns];
        for (double[] row : matrix) {
            Arrays.setAll(row, _ -> random.nextGaussian());
        }
        return matrix;
    }
}
