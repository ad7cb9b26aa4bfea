package coach.core;

import coach.api.Language;
import coach.core.index.Embeddings;
import coach.core.text.Embedder;
import coach.core.text.Models;

import java.util.Optional;

/// An embedder that computes a text's vector once and keeps it: for texts that come again, such as
/// cards, terms and notes, not for what is asked.
final class KeptEmbedder implements Embedder {
    private final Embeddings embeddings;
    private final Language language;

    private KeptEmbedder(Embeddings embeddings, Language language) {
        this.embeddings = embeddings;
        this.language = language;
    }

    /// The embedder of a language, if there is a model.
    static Optional<Embedder> of(Embeddings embeddings, Language language) {
        return embeddings.has(language)
                ? Optional.of(new KeptEmbedder(embeddings, language))
                : Optional.empty();
    }

    @Override
    public float[] embed(String text) {
        return embeddings.of(text, language).orElseThrow();
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
