package coach.core.index;

import coach.api.Language;
import coach.core.text.Derived;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/// Texts with their vectors, seen from the middle of the space: what a query is held to.
final class Landmarks {
    private final float[][] vectors;
    private final float[] mean;

    private Landmarks(float[][] vectors, float[] mean) {
        this.vectors = vectors;
        this.mean = mean;
    }

    /// Embeds the texts, or reads what was kept.
    ///
    /// @param name what the texts are
    /// @param mean the middle of the space
    static Landmarks learn(
            String name,
            List<String> texts,
            Language language,
            float[] mean,
            Embeddings embeddings,
            Derived kept) {
        float[][] vectors =
                kept.get(
                        "landmarks-" + name + "-" + language.code(),
                        texts.stream(),
                        FORM,
                        () ->
                                texts.parallelStream()
                                        .map(text -> embeddings.of(text, language).orElseThrow())
                                        .toArray(float[][]::new));
        return new Landmarks(vectors, mean);
    }

    /// How near each lies to a direction from the same middle, in the texts' order.
    double[] cosines(Bridge.Direction direction) {
        double[] cosines = new double[vectors.length];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = direction.cosine(vectors[i]);
        }
        return cosines;
    }

    /// The direction in which one of them lies.
    float[] direction(int index) {
        return Vectors.normalized(Vectors.minus(vectors[index], mean));
    }

    private static final Derived.Form<float[][]> FORM =
            new Derived.Form<>() {
                @Override
                public void write(float[][] vectors, DataOutputStream out) throws IOException {
                    out.writeInt(vectors.length);
                    out.writeInt(vectors.length == 0 ? 0 : vectors[0].length);
                    for (float[] vector : vectors) {
                        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
                        bytes.asFloatBuffer().put(vector);
                        out.write(bytes.array());
                    }
                }

                @Override
                public float[][] read(DataInputStream in) throws IOException {
                    float[][] vectors = new float[in.readInt()][in.readInt()];
                    for (float[] vector : vectors) {
                        byte[] bytes = in.readNBytes(vector.length * Float.BYTES);
                        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
                    }
                    return vectors;
                }
            };
}
