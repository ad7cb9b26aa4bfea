package coach.core.explain;

import coach.api.Language;
import coach.core.text.Embedder;
import coach.core.text.Languages;
import coach.core.text.Words;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/// How alike texts are in meaning.
final class Meaning {
    private final Function<Language, Optional<Embedder>> embedders;

    Meaning(Function<Language, Optional<Embedder>> embedders) {
        this.embedders = embedders;
    }

    /// The cosine of two texts of one language, in `[0, 1]`; by shared words where there is no
    /// model. Texts of two languages are strangers: 0.
    double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Language language = Languages.of(one);
        if (language != Languages.of(other)) {
            return 0;
        }
        return embedders
                .apply(language)
                .map(embedder -> cosine(embedder.embed(one), embedder.embed(other)))
                .orElseGet(() -> Words.shared(one, other));
    }

    /// The highest similarity of a text with any of several.
    double nearest(String text, Collection<String> others) {
        return others.stream().mapToDouble(other -> similarity(text, other)).max().orElse(0);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return Math.clamp(sum, 0, 1);
    }
}
