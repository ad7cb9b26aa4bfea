package coach.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder that the coach was started from, with its `modules`, `models`, `native` libraries and
/// the launcher's lists. Whoever starts the JVM names it as `-Dcoach.dist`.
///
/// @param folder the folder, absolute
record Distribution(Path folder) {
    private static final String DERIVED = "derived";

    /// The distribution, unless this JVM was started without one, as tests are.
    static Optional<Distribution> find() {
        return Optional.ofNullable(System.getProperty("coach.dist"))
                .map(folder -> new Distribution(Path.of(folder).toAbsolutePath()));
    }

    /// The checkout that holds the distribution: `coach-cli/target/dist` lies three folders deep.
    Path checkout() {
        return folder.resolve("../../..").normalize();
    }

    /// The command lines that are rehearsed for the AOT cache and measured.
    Path starts() {
        return folder.resolve("starts.list");
    }

    /// Tells where the embeddings' weights, ONNX Runtime's natives and the logging's settings lie,
    /// unless that has been told already.
    void announce() {
        propose("coach.models", "models");
        propose("onnxruntime.native.path", "native");
        propose("java.util.logging.config.file", "logging.properties");
    }

    /// Gives a home what was computed of cards and glossaries when the coach was built, so that its
    /// first question is as quick as the next. What an older build gave goes.
    void seed(Path home) {
        Path cache = home.resolve("cache");
        Path mark = cache.resolve("seeded");
        Path seed = folder.resolve("seed");
        if (!Files.isDirectory(seed)) {
            return; // it is being made, or nothing was rehearsed
        }
        try {
            String build = Files.getLastModifiedTime(folder.resolve("stamp")).toString();
            if (Files.exists(mark) && Files.readString(mark).equals(build)) {
                return;
            }
            clear(cache.resolve(DERIVED));
            copy(seed, cache);
            Files.writeString(mark, build);
        } catch (NoSuchFileException e) {
            return; // nothing tells this build from another
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// Vectors that are there already are kept, for they hold those of the person's notes too.
    private static void copy(Path seed, Path cache) throws IOException {
        try (Stream<Path> files = Files.walk(seed)) {
            for (Path file : files.toList()) {
                Path to = cache.resolve(seed.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (Files.notExists(to)) {
                    Files.copy(file, to);
                }
            }
        }
    }

    private void propose(String property, String part) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, folder.resolve(part).toString());
        }
    }
}
