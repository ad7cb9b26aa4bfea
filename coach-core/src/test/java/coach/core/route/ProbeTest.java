package coach.core.route;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

class ProbeTest {
    private static final double ROUNDING = 1e-9;

    /// Two classes of the plane, the second with three vectors.
    private static final List<List<float[]>> PLANE =
            List.of(
                    List.of(new float[] {1, 0}, new float[] {2, 1}),
                    List.of(new float[] {-1, 0}, new float[] {-1, 2}, new float[] {-1, 1}));

    /// Worked by hand. The class means are (1.5, 0.5) and (-1, 1), so the mean is (0.25, 0.75). The
    /// centred vectors, each weighed by one over its class's size, give the scatter `[[3.375,
    /// -0.125], [-0.125, 1.041667]]` (for instance its first entry, (0.75² + 1.75²) / 2 + 1.25²),
    /// its trace 4.416667, so 0.3 · 4.416667 / 2 = 0.6625 is added to the diagonal. The right side
    /// for the first class is (1.25, -0.25) - (-1.25, 0.25) = (2.5, -0.5). Cramer's rule solves the
    /// two normal equations.
    @Test
    void solvesTheNormalEquations() {
        double a = (0.75 * 0.75 + 1.75 * 1.75) / 2 + 1.25 * 1.25;
        double b = (0.75 * -0.75 + 1.75 * 0.25) / 2 + (-1.25 * (-0.75 + 1.25 + 0.25)) / 3;
        double c = (0.75 * 0.75 + 0.25 * 0.25) / 2 + (0.75 * 0.75 + 1.25 * 1.25 + 0.25 * 0.25) / 3;
        double penalty = 0.3 * (a + c) / 2;
        double determinant = (a + penalty) * (c + penalty) - b * b;
        double x = (2.5 * (c + penalty) + 0.5 * b) / determinant;
        double y = (-0.5 * (a + penalty) - 2.5 * b) / determinant;

        double expected = x * (3 - 0.25) + y * (4 - 0.75);
        assertArrayEquals(
                new double[] {expected, -expected},
                Probe.fit(PLANE).scores(new float[] {3, 4}),
                ROUNDING);
    }

    @Test
    void aClassCountsAlikeHoweverManyVectorsItHas() {
        List<List<float[]>> doubled =
                List.of(
                        PLANE.getFirst(),
                        Stream.concat(PLANE.getLast().stream(), PLANE.getLast().stream()).toList());
        float[] vector = {0.3f, -2};
        assertArrayEquals(
                Probe.fit(PLANE).scores(vector), Probe.fit(doubled).scores(vector), ROUNDING);
    }

    @Test
    void aVectorLooksLikeItsOwnClass() {
        Probe probe = Probe.fit(PLANE);
        for (int c = 0; c < 2; c++) {
            for (float[] vector : PLANE.get(c)) {
                assertTrue(probe.scores(vector)[c] > 0);
            }
        }
    }

    @Test
    void anEmptyClassChangesNothingForTheOthers() {
        List<List<float[]>> classes = List.of(List.of(), PLANE.getFirst(), PLANE.getLast());
        double[] scores = Probe.fit(classes).scores(new float[] {2, 1});
        assertTrue(scores[1] > scores[2] && Double.isFinite(scores[0]));
    }

    @Test
    void isKeptBitByBit() throws IOException {
        Probe probe = Probe.fit(PLANE);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        Probe.FORM.write(probe, new DataOutputStream(kept));
        Probe again =
                Probe.FORM.read(new DataInputStream(new ByteArrayInputStream(kept.toByteArray())));
        float[] vector = {0.1f, 0.7f};
        assertArrayEquals(probe.scores(vector), again.scores(vector));
    }

    @Nested
    class Factor {
        /// Golub and Van Loan: the lower factor of `[[2, -2], [-2, 5]]` is `[[√2, 0], [-√2, √3]]`.
        @Test
        void isTheOneOfTheBook() {
            double[][] matrix = {{2, -2}, {-2, 5}};
            new Cholesky(matrix);
            assertArrayEquals(
                    new double[] {Math.sqrt(2), -Math.sqrt(2), Math.sqrt(3)},
                    new double[] {matrix[0][0], matrix[1][0], matrix[1][1]},
                    ROUNDING);
        }

        @Test
        void solvesWhatWasMultipliedOut() {
            double[] b = {4 + 2 * 2 + 3, 2 + 5 * 2 + 6, 1 + 2 * 2 + 3 * 3};
            new Cholesky(new double[][] {{4, 2, 1}, {2, 5, 2}, {1, 2, 3}}).solve(b);
            assertArrayEquals(new double[] {1, 2, 3}, b, ROUNDING);
        }

        @Test
        void refusesWhatIsNotPositiveDefinite() {
            IllegalArgumentException failure =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> new Cholesky(new double[][] {{1, 2}, {2, 1}}));
            assertEquals("matrix is not positive definite", failure.getMessage());
        }
    }
}
