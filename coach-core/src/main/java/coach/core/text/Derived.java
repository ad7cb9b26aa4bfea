package coach.core.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Keeps what takes long to compute from texts, under the hash of those texts: computed once, read
/// from then on, and computed again when a text changes.
public final class Derived {
    private final Optional<Path> folder;
    private final OptionalLong source;

    /// @param source the hash of all that values depend on; none where each names its texts
    private Derived(Optional<Path> folder, OptionalLong source) {
        this.folder = folder;
        this.source = source;
    }

    /// Keeps in a folder, which is created when needed.
    public static Derived in(Path folder) {
        return new Derived(Optional.of(folder), OptionalLong.empty());
    }

    /// Keeps nothing.
    public static Derived none() {
        return new Derived(Optional.empty(), OptionalLong.empty());
    }

    /// The same place for values that depend on nothing but some texts, or on parts of them: these
    /// are hashed once and not for every value.
    ///
    /// @param everything the texts, and what tells one way of making values from another
    public Derived from(Stream<String> everything) {
        return folder.isEmpty()
                ? this
                : new Derived(folder, OptionalLong.of(TextHash.of(everything)));
    }

    /// How a value is written down and read again.
    public interface Form<T> {
        /// Writes a value.
        void write(T value, DataOutputStream out) throws IOException;

        /// Reads what was written.
        T read(DataInputStream in) throws IOException;
    }

    /// The value that belongs to the texts; made and kept if it is not there or cannot be read.
    /// What was kept of the same kind for other texts is forgotten then.
    ///
    /// @param kind what the value is, with the version of its making; part of a file's name
    /// @param texts all texts that it depends on, in order
    public <T> T get(String kind, Stream<String> texts, Form<T> form, Supplier<T> make) {
        if (folder.isEmpty()) {
            return make.get();
        }
        String hash = HexFormat.of().toHexDigits(source.orElseGet(() -> TextHash.of(texts)));
        Path file = folder.get().resolve(kind + "-" + hash);
        return read(file, form)
                .orElseGet(
                        () -> {
                            T made = make.get();
                            write(made, form, kind, file);
                            return made;
                        });
    }

    private static <T> Optional<T> read(Path file, Form<T> form) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Optional.of(form.read(in));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty(); // damaged, or of another form
        }
    }

    /// Written beside and moved, so that another process never reads half of it.
    private static <T> void write(T value, Form<T> form, String kind, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "derived", ".new");
            try (var out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                form.write(value, out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            forgetOthers(kind, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One value a kind: those of texts that are no more would pile up.
    private static void forgetOthers(String kind, Path kept) throws IOException {
        Pattern values = Pattern.compile(Pattern.quote(kind) + "-[0-9a-f]{16}");
        try (Stream<Path> files = Files.list(kept.getParent())) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (values.matcher(name).matches()
                        && !file.getFileName().equals(kept.getFileName())) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
