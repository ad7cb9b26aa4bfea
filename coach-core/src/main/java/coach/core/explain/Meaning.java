package coach.core.explain;

import coach.api.Language;
import coach.core.text.Embedder;
import coach.core.text.Languages;
import coach.core.text.Words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// How alike a text that was asked is to texts that are known. What was found of a text is
/// remembered, for each is held to many others.
final class Meaning {
    private final Function<Language, Optional<Embedder>> known;
    private final Function<Language, Optional<Embedder>> asked;
    private final Map<String, float[]> askedVectors = new HashMap<>();
    private final Map<String, float[]> knownVectors = new HashMap<>();
    private final Map<String, Language> languages = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    /// @param known embeds texts that come again
    /// @param asked embeds texts that do not
    Meaning(
            Function<Language, Optional<Embedder>> known,
            Function<Language, Optional<Embedder>> asked) {
        this.known = known;
        this.asked = asked;
    }

    /// Embeds texts of a language that come again, if there is a model.
    Optional<Embedder> embedder(Language language) {
        return known.apply(language);
    }

    /// The vector of what was asked, if there is a model.
    Optional<float[]> vector(String question) {
        return asked.apply(language(question))
                .map(model -> askedVectors.computeIfAbsent(question, model::embed));
    }

    /// The cosine of two texts of one language, in `[0, 1]`; by shared words where there is no
    /// model. Texts of two languages are strangers: 0.
    ///
    /// @param question what was asked
    /// @param other a text that comes again
    double similarity(String question, String other) {
        return similarity(question, other, asked, askedVectors);
    }

    /// The same of two texts that come again.
    double similarityOfKnown(String one, String other) {
        return similarity(one, other, known, knownVectors);
    }

    private double similarity(
            String question,
            String other,
            Function<Language, Optional<Embedder>> embedders,
            Map<String, float[]> vectors) {
        if (question.equals(other)) {
            return 1;
        }
        Language language = language(question);
        if (language != language(other)) {
            return 0;
        }
        return known.apply(language)
                .map(
                        embedder ->
                                cosine(
                                        vectors.computeIfAbsent(
                                                question,
                                                embedders.apply(language).orElseThrow()::embed),
                                        knownVectors.computeIfAbsent(other, embedder::embed)))
                .orElseGet(() -> sharedWords(question, other));
    }

    /// The highest similarity of a text with any of several.
    double nearest(String question, Collection<String> others) {
        return others.stream().mapToDouble(other -> similarity(question, other)).max().orElse(0);
    }

    /// How many words two texts share, see [Words#shared].
    double sharedWords(String one, String other) {
        return Words.shared(words(one), words(other));
    }

    private Set<String> words(String text) {
        return words.computeIfAbsent(text, Words::of);
    }

    private Language language(String text) {
        return languages.computeIfAbsent(text, Languages::of);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return Math.clamp(sum, 0, 1);
    }
}
