package coach.core.index;

import coach.api.Language;
import coach.core.text.Embedder;
import coach.core.text.Folding;
import coach.core.text.Models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Vectors of texts, each computed once and kept.
public final class Embeddings implements AutoCloseable {
    private static final Map<Language, Integer> DIMENSIONS =
            Map.of(Language.ZH, 512, Language.EN, 384);

    private static final int REMEMBERED = 256;

    private final Models models;
    private final Path folder;
    private final Map<Language, EmbeddingCache> caches = new EnumMap<>(Language.class);
    private final Map<String, float[]> running = new ConcurrentHashMap<>();
    private final Map<String, float[]> passed =
            Collections.synchronizedMap(new Latest<>(REMEMBERED));

    /// @param models the models; they stay open
    /// @param folder where vectors are kept
    public Embeddings(Models models, Path folder) {
        this.models = models;
        this.folder = folder;
    }

    /// Whether texts of a language can be embedded.
    public boolean has(Language language) {
        return models.has(language);
    }

    /// How many numbers the vectors of a language have.
    public int dimensions(Language language) {
        return DIMENSIONS.get(language);
    }

    /// The vector of a text, if it is known without asking the model.
    public Optional<float[]> known(String text, Language language) {
        return has(language) ? cache(language).get(text) : Optional.empty();
    }

    /// The vector of a text, computed if need be and then kept. Empty if there is no model.
    public Optional<float[]> of(String text, Language language) {
        Optional<float[]> known = known(text, language);
        if (known.isPresent()) {
            return known;
        }
        Optional<Embedder> embedder = models.embedder(language);
        if (embedder.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(once(text, language, () -> compute(embedder.get(), text, language)));
    }

    /// Whoever asks for a text while another thread computes its vector waits for that one.
    private float[] once(String text, Language language, Supplier<float[]> computed) {
        String key = key(text, language);
        float[] vector = running.computeIfAbsent(key, _ -> computed.get());
        running.remove(key);
        return vector;
    }

    private static String key(String text, Language language) {
        return language.code() + " " + text;
    }

    private float[] compute(Embedder embedder, String text, Language language) {
        Optional<float[]> known = known(text, language);
        if (known.isPresent()) {
            return known.get();
        }
        float[] vector = embedder.embed(Folding.fold(text).text());
        cache(language).put(text, vector);
        return vector;
    }

    /// The vectors of an entry's chunks, each drawn halfway to what stands above the passage. Empty
    /// if one of them is not known yet.
    Optional<List<float[]>> known(Entry entry) {
        return vectors(entry, this::known);
    }

    /// The vectors of an entry's chunks, computed if need be.
    Optional<List<float[]>> of(Entry entry) {
        return vectors(entry, this::of);
    }

    private Optional<List<float[]>> vectors(
            Entry entry, BiFunction<String, Language, Optional<float[]>> source) {
        Language language = entry.passage().language();
        Optional<float[]> context = source.apply(entry.context(), language);
        List<float[]> vectors = new ArrayList<>();
        for (String chunk : context.isPresent() ? Chunks.of(entry.passage()) : List.<String>of()) {
            Optional<float[]> vector = source.apply(chunk, language);
            if (vector.isEmpty()) {
                return Optional.empty();
            }
            vectors.add(Vectors.between(vector.get(), context.get()));
        }
        return context.map(known -> vectors);
    }

    /// The vector of a text that is seldom asked for again, such as a query. It is remembered for a
    /// while and not kept; the model is opened only if the vector is not known already.
    public Optional<float[]> passing(String text, Language language) {
        return known(text, language)
                .or(
                        () ->
                                models.embedder(language)
                                        .map(embedder -> passing(embedder, text, language)));
    }

    private float[] passing(Embedder embedder, String text, Language language) {
        return once(text, language, () -> remember(embedder, text, key(text, language)));
    }

    private float[] remember(Embedder embedder, String text, String key) {
        Optional<float[]> remembered = Optional.ofNullable(passed.get(key));
        float[] vector = remembered.orElseGet(() -> embedder.embed(Folding.fold(text).text()));
        passed.put(key, vector);
        return vector;
    }

    private synchronized EmbeddingCache cache(Language language) {
        return caches.computeIfAbsent(
                language, key -> EmbeddingCache.open(folder, Models.id(key), DIMENSIONS.get(key)));
    }

    /// Closes what is kept, not the models.
    @Override
    public synchronized void close() {
        caches.values().forEach(EmbeddingCache::close);
        caches.clear();
    }
}
