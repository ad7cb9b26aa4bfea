package coach.core;

import coach.api.Language;
import coach.core.index.Embeddings;
import coach.core.text.Embedder;
import coach.core.text.Models;

import java.util.Optional;

/// An embedder for what is asked: it keeps nothing, and opens the model only for a text whose
/// vector is not known already.
final class AskedEmbedder implements Embedder {
    private final Embeddings embeddings;
    private final Language language;

    private AskedEmbedder(Embeddings embeddings, Language language) {
        this.embeddings = embeddings;
        this.language = language;
    }

    /// The embedder of a language, if there is a model.
    static Optional<Embedder> of(Embeddings embeddings, Language language) {
        return embeddings.has(language)
                ? Optional.of(new AskedEmbedder(embeddings, language))
                : Optional.empty();
    }

    @Override
    public float[] embed(String text) {
        return embeddings.passing(text, language).orElseThrow();
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
