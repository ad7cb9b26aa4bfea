package coach.core;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.core.text.TextHash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The folder of the person's data, and what lies where in it.
///
/// @param folder the folder; it may not exist yet
record Home(Path folder) {
    /// The search index of the notes that the person keeps.
    Path index() {
        return folder.resolve("index");
    }

    /// The search index of notes that are only looked at.
    Path sideIndex(List<Path> notes) {
        String names =
                notes.stream()
                        .map(path -> path.toAbsolutePath().normalize().toString())
                        .collect(Collectors.joining("\n"));
        return cache().resolve("side").resolve(HexFormat.of().toHexDigits(TextHash.of(names)));
    }

    /// What can be computed again.
    Path cache() {
        return folder.resolve("cache");
    }

    /// The person's plugins, a folder each.
    Path plugins() {
        return folder.resolve("plugins");
    }

    private Path list() {
        return folder.resolve("notes.list");
    }

    /// The files and folders of notes that the person keeps.
    List<Path> notes() {
        try {
            return Files.exists(list())
                    ? Files.readAllLines(list()).stream()
                            .filter(line -> !line.isBlank())
                            .map(Path::of)
                            .toList()
                    : List.of();
        } catch (CharacterCodingException | InvalidPathException e) {
            throw CoachException.input(
                    new Bilingual(
                            list() + " 不是 UTF-8 的路径列表", list() + " is no list of paths in UTF-8"),
                    new Bilingual(
                            "请改正这个文件，或删掉它，再用 coach index 重新收录笔记",
                            "correct this file, or delete it and add the notes again with coach"
                                    + " index"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps the list of notes; a crash leaves the old one or the new one.
    void keep(List<Path> notes) {
        String text = notes.stream().map(path -> path + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve("notes.list.new");
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, list(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The SHA-256 of some bytes, in hexadecimal digits.
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
