package coach.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class BridgeTest {
    private static final double RIDGE = 1e-6;
    private static final double SHRINKAGE = 1e-4;

    private static float[] random(Random random, int size) {
        float[] vector = new float[size];
        for (int i = 0; i < size; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    /// With hardly any ridge, a linear map that made the data is found again.
    @Test
    void ridgeFindsTheMapThatMadeTheData() {
        Random random = new Random(7);
        float[][] truth = {random(random, 4), random(random, 4), random(random, 4)};
        List<float[]> from = new ArrayList<>();
        List<float[]> to = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            float[] x = random(random, 4);
            float[] y = new float[3];
            for (int i = 0; i < 3; i++) {
                y[i] = (float) Vectors.dot(truth[i], x);
            }
            from.add(x);
            to.add(y);
        }
        float[][] map = Ridge.map(from, to, RIDGE);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 4; j++) {
                assertEquals(truth[i][j], map[i][j], SHRINKAGE);
            }
        }
    }

    /// One dimension has a closed form: `Σ x y / (Σ x² + ridge)`.
    @Test
    void ridgeShrinksAsItsClosedFormSays() {
        List<float[]> x = List.of(new float[] {1}, new float[] {2});
        List<float[]> y = List.of(new float[] {2}, new float[] {4});
        assertEquals(10.0 / 8, Ridge.map(x, y, 3)[0][0], SHRINKAGE);
    }
}
