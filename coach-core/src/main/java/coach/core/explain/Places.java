package coach.core.explain;

import coach.core.text.Derived;
import coach.core.text.Embedder;
import coach.core.text.VectorTable;
import coach.core.text.WordTable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Where heaps of texts lie, seen from the middle of all.
///
/// @param middle their mean, as a table of one
/// @param directions heap by heap
/// @param ends where each heap ends in `directions`
record Places(VectorTable middle, VectorTable directions, int[] ends) {
    /// So many of a heap's texts say how near it lies.
    private static final int NEAREST = 3;

    /// One text counts by so much less than the nearest few.
    private static final double ALONE = 0.1;

    /// From this cosine on two texts are one.
    private static final double SAME = 0.9999;

    /// Nowhere.
    static final Places NONE =
            new Places(VectorTable.of(List.of()), VectorTable.of(List.of()), new int[0]);

    static Places of(List<List<String>> heaps, Embedder embedder) {
        List<float[]> vectors =
                heaps.stream().flatMap(List::stream).toList().parallelStream()
                        .map(embedder::embed)
                        .toList();
        if (vectors.isEmpty()) {
            return NONE;
        }
        float[] middle = mean(vectors);
        int[] ends = heaps.stream().mapToInt(List::size).toArray();
        Arrays.parallelPrefix(ends, Integer::sum);
        return new Places(
                VectorTable.of(List.of(middle)),
                VectorTable.of(vectors.stream().map(vector -> direction(vector, middle)).toList()),
                ends);
    }

    private static float[] mean(List<float[]> vectors) {
        float[] mean = new float[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        return mean;
    }

    /// Of length one.
    private static float[] direction(float[] vector, float[] middle) {
        float[] direction = new float[vector.length];
        double square = 0;
        for (int i = 0; i < direction.length; i++) {
            direction[i] = vector[i] - middle[i];
            square += direction[i] * direction[i];
        }
        float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= scale;
        }
        return direction;
    }

    /// How near a text lies to each heap, at most 1.
    double[] nearness(float[] question) {
        double[] cosines = directions.dots(direction(question, middle.row(0)));
        double[] nearness = new double[ends.length];
        int start = 0;
        for (int heap = 0; heap < ends.length; heap++) {
            nearness[heap] = nearness(Arrays.copyOfRange(cosines, start, ends[heap]));
            start = ends[heap];
        }
        return nearness;
    }

    private static double nearness(double[] cosines) {
        Arrays.sort(cosines);
        int count = Math.min(NEAREST, cosines.length);
        double best = count == 0 ? 0 : cosines[cosines.length - 1];
        double few =
                Arrays.stream(cosines, cosines.length - count, cosines.length).average().orElse(0);
        return best > SAME ? 1 : Math.max(best - ALONE, few);
    }

    static final Derived.Form<Places> FORM =
            new Derived.Form<>() {
                @Override
                public void write(Places places, DataOutputStream out) throws IOException {
                    VectorTable.FORM.write(places.middle, out);
                    VectorTable.FORM.write(places.directions, out);
                    out.writeInt(places.ends.length);
                    WordTable.write(places.ends, out);
                }

                @Override
                public Places read(DataInputStream in) throws IOException {
                    VectorTable middle = VectorTable.FORM.read(in);
                    VectorTable directions = VectorTable.FORM.read(in);
                    return new Places(middle, directions, WordTable.read(in.readInt(), in));
                }
            };
}
