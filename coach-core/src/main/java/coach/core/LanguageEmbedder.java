package coach.core;

import coach.api.Language;
import coach.core.index.Embeddings;
import coach.core.text.Embedder;
import coach.core.text.Models;

import java.util.Optional;

/// The embeddings of one language as an embedder.
final class LanguageEmbedder implements Embedder {
    private final Embeddings embeddings;
    private final Language language;
    private final boolean keeps;

    private LanguageEmbedder(Embeddings embeddings, Language language, boolean keeps) {
        this.embeddings = embeddings;
        this.language = language;
        this.keeps = keeps;
    }

    /// For texts that come again, such as cards, terms and notes: a vector is computed once and
    /// kept.
    static Optional<Embedder> kept(Embeddings embeddings, Language language) {
        return of(embeddings, language, true);
    }

    /// For what is asked: nothing is kept, and the model is opened only for a text whose vector is
    /// not known already.
    static Optional<Embedder> asked(Embeddings embeddings, Language language) {
        return of(embeddings, language, false);
    }

    private static Optional<Embedder> of(Embeddings embeddings, Language language, boolean keeps) {
        return embeddings.has(language)
                ? Optional.of(new LanguageEmbedder(embeddings, language, keeps))
                : Optional.empty();
    }

    @Override
    public float[] embed(String text) {
        Optional<float[]> vector =
                keeps ? embeddings.of(text, language) : embeddings.passing(text, language);
        return vector.orElseThrow();
    }

    @Override
    public int dimensions() {
        return embeddings.dimensions(language);
    }

    @Override
    public String id() {
        return Models.id(language);
    }
}
