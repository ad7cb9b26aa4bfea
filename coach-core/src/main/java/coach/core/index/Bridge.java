package coach.core.index;

import coach.api.Bilingual;
import coach.api.Language;
import coach.api.Term;

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
    public static Optional<Bridge> learn(
            List<Bilingual> pairs, Embeddings embeddings, double ridge) {
        List<float[]> zh = new ArrayList<>();
        List<float[]> en = new ArrayList<>();
        for (Bilingual pair : pairs) {
            Optional<float[]> chinese = embeddings.of(pair.zh(), Language.ZH);
            Optional<float[]> english = embeddings.of(pair.en(), Language.EN);
            if (chinese.isPresent() && english.isPresent()) {
                zh.add(chinese.get());
                en.add(english.get());
            }
        }
        return zh.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bridge(Ridge.map(zh, en, ridge), Ridge.map(en, zh, ridge)));
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
}
