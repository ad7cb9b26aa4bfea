package coach.core.route;

import coach.core.text.Derived;
import coach.core.text.Embedder;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Texts with their vectors, to which a question is held.
final class Anchors {
    private final List<String> texts;
    private final List<float[]> vectors;

    /// A text and how near the question is to it.
    record Near(String text, double similarity) {}

    /// @param name what the texts are, for their file
    /// @param kept where vectors are kept together that were computed before
    Anchors(String name, List<String> texts, Embedder embedder, Derived kept) {
        this.texts = texts.stream().distinct().toList();
        this.vectors =
                kept.get(
                        "anchors-" + name + "-" + embedder.id(),
                        this.texts.stream(),
                        FORM,
                        () -> this.texts.parallelStream().map(embedder::embed).toList());
    }

    private static final Derived.Form<List<float[]>> FORM =
            new Derived.Form<>() {
                @Override
                public void write(List<float[]> vectors, DataOutputStream out) throws IOException {
                    out.writeInt(vectors.size());
                    out.writeInt(vectors.isEmpty() ? 0 : vectors.getFirst().length);
                    for (float[] vector : vectors) {
                        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
                        bytes.asFloatBuffer().put(vector);
                        out.write(bytes.array());
                    }
                }

                @Override
                public List<float[]> read(DataInputStream in) throws IOException {
                    float[][] vectors = new float[in.readInt()][in.readInt()];
                    for (float[] vector : vectors) {
                        byte[] bytes = in.readNBytes(vector.length * Float.BYTES);
                        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
                    }
                    return List.of(vectors);
                }
            };

    /// The texts.
    List<String> texts() {
        return texts;
    }

    /// The texts' vectors.
    List<float[]> vectors() {
        return vectors;
    }

    /// The cosines of the question's vector and each text's, highest first.
    List<Near> near(float[] question) {
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            double cosine = Math.clamp(dot(question, vectors.get(i)), -1, 1);
            near.add(new Near(texts.get(i), cosine));
        }
        near.sort(Comparator.comparingDouble(Near::similarity).reversed());
        return near;
    }

    /// The mean of the `count` highest similarities; 0 when there are none.
    static double mean(List<Near> near, int count) {
        return near.stream().limit(count).mapToDouble(Near::similarity).average().orElse(0);
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
