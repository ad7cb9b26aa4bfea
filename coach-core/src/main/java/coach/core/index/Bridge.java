package coach.core.index;

import coach.api.Bilingual;
import coach.api.Language;
import coach.api.Term;
import coach.core.text.Derived;
import coach.core.text.VectorTable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
final class Bridge {
    private final Side chinese;
    private final Side english;

    /// @param mean of the space's vectors, which all texts share and which says nothing
    /// @param map from here to the other space, for vectors without their mean
    private record Side(float[] mean, VectorTable map) {}

    private Bridge(Side chinese, Side english) {
        this.chinese = chinese;
        this.english = english;
    }

    /// What terms say in both languages: their names and definitions.
    static Stream<Bilingual> pairs(Term term) {
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
    static Optional<Bridge> learn(
            List<Bilingual> pairs, Embeddings embeddings, double ridge, Derived kept) {
        if (pairs.isEmpty() || !embeddings.has(Language.ZH) || !embeddings.has(Language.EN)) {
            return Optional.empty();
        }
        return Optional.of(
                kept.get(
                        "bridge-centred-" + ridge,
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
        return of(zh, en, ridge);
    }

    private static Bridge of(List<float[]> zh, List<float[]> en, double ridge) {
        float[] chinese = mean(zh);
        float[] english = mean(en);
        List<float[]> from = zh.stream().map(vector -> Vectors.minus(vector, chinese)).toList();
        List<float[]> to = en.stream().map(vector -> Vectors.minus(vector, english)).toList();
        return new Bridge(
                new Side(chinese, VectorTable.of(List.of(Ridge.map(from, to, ridge)))),
                new Side(english, VectorTable.of(List.of(Ridge.map(to, from, ridge)))));
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

    private Side side(Language language) {
        return switch (language) {
            case ZH -> chinese;
            case EN -> english;
        };
    }

    /// The middle of a language's space.
    float[] mean(Language language) {
        return side(language).mean();
    }

    /// Where a query points to, seen from the middle of a space: what all texts have in common says
    /// nothing, and would let some passages lie near every query.
    ///
    /// @param vector of length one
    /// @param mean the middle
    record Direction(float[] vector, float[] mean) {

        /// The cosine with a vector of length one, seen from the middle.
        double cosine(float[] other) {
            double along = 0;
            double square = 0;
            for (int i = 0; i < other.length; i++) {
                float rest = other[i] - mean[i];
                along += rest * vector[i];
                square += rest * rest;
            }
            return square == 0 ? 0 : along / Math.sqrt(square);
        }
    }

    /// A vector seen from the middle of its own space.
    Direction own(float[] vector, Language language) {
        float[] mean = mean(language);
        return new Direction(Vectors.normalized(Vectors.minus(vector, mean)), mean);
    }

    /// Carries a vector over into the other space.
    Direction carry(float[] vector, Language from) {
        float[] rest = Vectors.minus(vector, side(from).mean());
        double[] products = side(from).map().dots(rest);
        float[] carried = new float[products.length];
        for (int i = 0; i < carried.length; i++) {
            carried[i] = (float) products[i];
        }
        return new Direction(Vectors.normalized(carried), mean(from.other()));
    }

    private static final Derived.Form<Bridge> FORM =
            new Derived.Form<>() {
                @Override
                public void write(Bridge bridge, DataOutputStream out) throws IOException {
                    writeSide(bridge.chinese, out);
                    writeSide(bridge.english, out);
                }

                @Override
                public Bridge read(DataInputStream in) throws IOException {
                    return new Bridge(readSide(in), readSide(in));
                }
            };

    /// The mean is written as a table of one row.
    private static void writeSide(Side side, DataOutputStream out) throws IOException {
        VectorTable.FORM.write(VectorTable.of(List.of(side.mean())), out);
        VectorTable.FORM.write(side.map(), out);
    }

    private static Side readSide(DataInputStream in) throws IOException {
        float[] mean = VectorTable.FORM.read(in).row(0);
        return new Side(mean, VectorTable.FORM.read(in));
    }
}
