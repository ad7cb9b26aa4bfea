package coach.core.index;

import coach.api.Bilingual;
import coach.api.Language;
import coach.api.Term;
import coach.core.text.Derived;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A linear map from the space of one language's model to that of the other, and one back.
///
/// The two models were trained apart: their numbers mean different things. Texts that say the same
/// in both languages show which directions belong together (ridge regression).
///
/// @see "Mikolov, Le and Sutskever, Exploiting Similarities among Languages for Machine Translation
///   (2013)"
public final class Bridge {
    private final float[][] toEnglish;
    private final float[][] toChinese;

    private Bridge(float[][] toEnglish, float[][] toChinese) {
        this.toEnglish = toEnglish;
        this.toChinese = toChinese;
    }

    /// What terms say in both languages: their names and definitions.
    public static Stream<Bilingual> pairs(Term term) {
        Stream<Bilingual> names =
                term.zh().stream()
                        .flatMap(zh -> term.en().stream().map(en -> new Bilingual(zh, en)));
        return Stream.concat(names, Stream.of(term.definition()))
                .filter(pair -> !pair.zh().isBlank() && !pair.en().isBlank());
    }

    /// Learns the maps. Empty if a model is missing.
    ///
    /// @param ridge how strongly the maps are kept small; above 0
    /// @param kept where maps are kept that were learnt before
    public static Optional<Bridge> learn(
            List<Bilingual> pairs, Embeddings embeddings, double ridge, Derived kept) {
        if (pairs.isEmpty() || !embeddings.has(Language.ZH) || !embeddings.has(Language.EN)) {
            return Optional.empty();
        }
        return Optional.of(
                kept.get(
                        "bridge-" + ridge,
                        pairs.stream().flatMap(pair -> Stream.of(pair.zh(), pair.en())),
                        FORM,
                        () -> learn(pairs, embeddings, ridge)));
    }

    private static Bridge learn(List<Bilingual> pairs, Embeddings embeddings, double ridge) {
        List<float[]> zh = new ArrayList<>();
        List<float[]> en = new ArrayList<>();
        for (Bilingual pair : pairs) {
            zh.add(embeddings.of(pair.zh(), Language.ZH).orElseThrow());
            en.add(embeddings.of(pair.en(), Language.EN).orElseThrow());
        }
        return new Bridge(Ridge.map(zh, en, ridge), Ridge.map(en, zh, ridge));
    }

    /// Carries a vector over; the result has length one.
    float[] carry(float[] vector, Language from) {
        float[][] map =
                switch (from) {
                    case ZH -> toEnglish;
                    case EN -> toChinese;
                };
        float[] carried = new float[map.length];
        for (int i = 0; i < map.length; i++) {
            carried[i] = (float) Vectors.dot(map[i], vector);
        }
        return Vectors.normalized(carried);
    }

    private static final Derived.Form<Bridge> FORM =
            new Derived.Form<>() {
                @Override
                public void write(Bridge bridge, DataOutputStream out) throws IOException {
                    writeMap(bridge.toEnglish, out);
                    writeMap(bridge.toChinese, out);
                }

                @Override
                public Bridge read(DataInputStream in) throws IOException {
                    return new Bridge(readMap(in), readMap(in));
                }
            };

    private static void writeMap(float[][] map, DataOutputStream out) throws IOException {
        out.writeInt(map.length);
        out.writeInt(map[0].length);
        for (float[] row : map) {
            ByteBuffer bytes = ByteBuffer.allocate(row.length * Float.BYTES);
            bytes.asFloatBuffer().put(row);
            out.write(bytes.array());
        }
    }

    private static float[][] readMap(DataInputStream in) throws IOException {
        float[][] map = new float[in.readInt()][in.readInt()];
        for (float[] row : map) {
            ByteBuffer.wrap(in.readNBytes(row.length * Float.BYTES)).asFloatBuffer().get(row);
        }
        return map;
    }
}
