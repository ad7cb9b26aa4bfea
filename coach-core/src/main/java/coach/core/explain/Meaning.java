package coach.core.explain;

import coach.api.Language;
import coach.core.text.Embedder;
import coach.core.text.Languages;
import coach.core.text.Words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How alike a text that was asked is to texts that are known.
final class Meaning {
    private final Function<Language, Optional<Embedder>> known;
    private final Function<Language, Optional<Embedder>> asked;
    private final Map<String, float[]> vectors = new HashMap<>();

    /// @param known embeds texts that come again
    /// @param asked embeds texts that do not
    Meaning(
            Function<Language, Optional<Embedder>> known,
            Function<Language, Optional<Embedder>> asked) {
        this.known = known;
        this.asked = asked;
    }

    /// The cosine of two texts of one language, in `[0, 1]`; by shared words where there is no
    /// model. Texts of two languages are strangers: 0.
    double similarity(String question, String other) {
        if (question.equals(other)) {
            return 1;
        }
        Language language = Languages.of(question);
        if (language != Languages.of(other)) {
            return 0;
        }
        return known.apply(language)
                .map(embedder -> cosine(vector(question, language), embedder.embed(other)))
                .orElseGet(() -> Words.shared(question, other));
    }

    /// The highest similarity of a text with any of several.
    double nearest(String question, Collection<String> others) {
        return others.stream().mapToDouble(other -> similarity(question, other)).max().orElse(0);
    }

    private float[] vector(String question, Language language) {
        return vectors.computeIfAbsent(
                question, text -> asked.apply(language).orElseThrow().embed(text));
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return Math.clamp(sum, 0, 1);
    }
}
