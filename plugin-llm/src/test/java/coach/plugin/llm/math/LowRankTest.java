package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class LowRankTest {
    private static final double ROUNDING = 1e-12;
    private static final double[][] W = {{1, 2, 3}, {4, 5, 6}};

    /// With rank 8 on queries and values of GPT-3, 96 layers of width 12,288, Hu et al. (2021)
    /// train 37.7 million parameters.
    @Test
    void countsAsThePaperDoes() {
        double halfOfTheLastDigit = 0.05;

        assertEquals(
                37.7, 96 * 2 * new LowRank(12288, 12288, 8).trained() / 1e6, halfOfTheLastDigit);
    }

    @Test
    void changesNothingWhileUpIsZero() {
        double[][] merged =
                new LowRank(2, 3, 1)
                        .merged(W, new double[][] {{0}, {0}}, new double[][] {{7, 8, 9}}, 16);

        IntStream.range(0, 2).forEach(i -> assertArrayEquals(W[i], merged[i]));
    }

    @Test
    void actsAsBothBranchesTogether() {
        double[][] up = {{1, -1}, {0.5, 2}};
        double[][] down = {{1, 0, 2}, {3, 1, -1}};
        double[] x = {2, -1, 0.5};
        double[] branch = times(up, times(down, x));
        double[] frozen = times(W, x);

        assertArrayEquals(
                new double[] {frozen[0] + 4 * branch[0], frozen[1] + 4 * branch[1]},
                times(new LowRank(2, 3, 2).merged(W, up, down, 8), x),
                ROUNDING);
    }

    private static double[] times(double[][] matrix, double[] x) {
        return IntStream.range(0, matrix.length)
                .mapToDouble(i -> Attention.dot(matrix[i], x))
                .toArray();
    }
}
