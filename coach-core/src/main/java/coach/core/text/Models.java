package coach.core.text;

import coach.api.CoachException;
import coach.api.Language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The embedding models, one a language, each opened when it is first asked for.
///
/// Their files stand in one folder. Where they are absent the coach still works, by words alone.
public final class Models implements AutoCloseable {
    private static final String PROPERTY = "coach.models";

    private final Optional<Path> folder;
    private final Map<Language, Boolean> present = new ConcurrentHashMap<>();
    private final Map<Language, Embedder> given;
    private final Map<Language, OnnxEmbedder> opened = new ConcurrentHashMap<>();

    private Models(Optional<Path> folder, Map<Language, Embedder> given) {
        this.folder = folder;
        this.given = Map.copyOf(given);
    }

    /// The models in a folder. Nothing is opened yet.
    public static Models in(Path folder) {
        return new Models(Optional.of(folder), Map.of());
    }

    /// The models in the folder that the system property `coach.models` names.
    public static Models installed() {
        return new Models(
                Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of), Map.of());
    }

    /// Embedders that stand ready, such as ones that count or make vectors up. Their owner closes
    /// them; they have as many dimensions as the model of their language.
    public static Models of(Map<Language, Embedder> embedders) {
        return new Models(Optional.empty(), embedders);
    }

    /// No models at all.
    public static Models none() {
        return of(Map.of());
    }

    /// The name of a language's model, whether it is there or not.
    public static String id(Language language) {
        return "bge-small-" + language.code() + "-v1.5-q";
    }

    /// Whether a language's model is there. Does not open it.
    public boolean has(Language language) {
        return given.containsKey(language) || present.computeIfAbsent(language, this::isThere);
    }

    private boolean isThere(Language language) {
        return folder.filter(path -> Files.isRegularFile(model(path, language)))
                .filter(path -> Files.isRegularFile(tokenizer(path, language)))
                .isPresent();
    }

    /// The embedder of a language, if its model is there. Who asks while another thread opens it
    /// waits.
    ///
    /// @throws CoachException if its files are there but cannot be used
    public Optional<Embedder> embedder(Language language) {
        if (!has(language)) {
            return Optional.empty();
        }
        return Optional.ofNullable(given.get(language))
                .or(() -> Optional.of(opened.computeIfAbsent(language, this::open)));
    }

    private OnnxEmbedder open(Language language) {
        Path path = folder.orElseThrow();
        WordPiece pieces = WordPiece.read(tokenizer(path, language), language == Language.EN);
        return OnnxEmbedder.open(id(language), pieces, model(path, language));
    }

    private static Path model(Path folder, Language language) {
        return folder.resolve(id(language) + ".onnx");
    }

    private static Path tokenizer(Path folder, Language language) {
        return folder.resolve(id(language) + "-tokenizer.json");
    }

    /// Frees the models' memory. Embedders handed out must not be used any more.
    @Override
    public void close() {
        opened.values().forEach(OnnxEmbedder::close);
        opened.clear();
    }
}
