package coach.core.route;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Keeps fitted classifiers, so that they are fitted once for each state of the topics' texts.
final class ProbeStore {
    private static final int NAME = 24;

    private final Optional<Path> folder;

    private ProbeStore(Optional<Path> folder) {
        this.folder = folder;
    }

    /// Keeps them in a folder, which is created when needed.
    static ProbeStore in(Path folder) {
        return new ProbeStore(Optional.of(folder));
    }

    /// Keeps nothing.
    static ProbeStore none() {
        return new ProbeStore(Optional.empty());
    }

    /// The classifier of these texts; fitted and kept if it is not there, or cannot be read.
    ///
    /// @param model name of the model that embeds the texts
    /// @param classes the texts of each class
    Probe get(String model, List<List<String>> classes, Supplier<Probe> fit) {
        Optional<Path> file = folder.map(path -> path.resolve(name(model, classes)));
        Optional<Probe> kept = file.filter(Files::isRegularFile).flatMap(ProbeStore::read);
        return kept.orElseGet(
                () -> {
                    Probe fitted = fit.get();
                    file.ifPresent(path -> write(fitted, path));
                    return fitted;
                });
    }

    private static Optional<Probe> read(Path file) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Optional.of(Probe.read(in));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Written beside and moved, so that another process never reads half of it.
    private static void write(Probe probe, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "probe", ".new");
            try (var out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                probe.write(out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String model, List<List<String>> classes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(model.getBytes(StandardCharsets.UTF_8));
            for (List<String> texts : classes) {
                digest.update((byte) 1);
                for (String text : texts) {
                    digest.update((byte) 0);
                    digest.update(text.getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, NAME) + ".probe";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
