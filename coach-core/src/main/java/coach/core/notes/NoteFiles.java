package coach.core.notes;

import coach.api.Bilingual;
import coach.api.CoachException;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The files of notes below some paths.
///
/// @param files notes in a fixed order: as the paths were given, and by name within a folder
/// @param skipped what was left out, and why
public record NoteFiles(List<Path> files, List<Skipped> skipped) {
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd");
    private static final Set<String> TEXT = Set.of("txt", "text");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

    public NoteFiles {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /// Looks for notes. Links are followed, but nothing is found twice; hidden files and folders
    /// such as `.git` are left out without a word.
    ///
    /// @param paths files and folders
    /// @throws CoachException if a path does not exist
    public static NoteFiles below(List<Path> paths) {
        Walk walk = new Walk();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw CoachException.input(
                        new Bilingual(
                                "没有这个文件或文件夹：" + name(path),
                                "there is no file or folder " + name(path)),
                        new Bilingual("请检查路径", "check the path"));
            }
            walk.visit(path);
        }
        return new NoteFiles(walk.files, walk.skipped);
    }

    /// A path as places name it.
    static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    static boolean isPage(Path path) {
        return PAGES.contains(extension(path));
    }

    private static boolean isNote(Path path) {
        String extension = extension(path);
        return MARKDOWN.contains(extension) || TEXT.contains(extension) || isPage(path);
    }

    private static String extension(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static final class Walk {
        private final List<Path> files = new ArrayList<>();
        private final List<Skipped> skipped = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();
        private final Set<Path> above = new HashSet<>();

        void visit(Path path) {
            try {
                BasicFileAttributes kind = Files.readAttributes(path, BasicFileAttributes.class);
                Path real = path.toRealPath();
                if (above.contains(real)) {
                    skip(
                            path,
                            new Bilingual(
                                    "链接又指回了上级文件夹", "the link leads back to a folder above it"));
                } else if (seen.add(real)) {
                    visit(path, real, kind);
                }
            } catch (NoSuchFileException _) {
                skip(path, new Bilingual("链接指向的文件不存在", "the link leads nowhere"));
            } catch (IOException | SecurityException e) {
                skip(path, Skipped.unreadable(e));
            }
        }

        private void visit(Path path, Path real, BasicFileAttributes kind) throws IOException {
            if (kind.isDirectory()) {
                above.add(real);
                children(path).forEach(this::visit);
                above.remove(real);
            } else if (!kind.isRegularFile()) {
                skip(path, new Bilingual("这是设备或管道，不是文件", "it is a device or a pipe, not a file"));
            } else if (isNote(path)) {
                files.add(path);
            } else {
                skipped.add(Skipped.noNote(name(path)));
            }
        }

        private static List<Path> children(Path folder) throws IOException {
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (!entry.getFileName().toString().startsWith(".")) {
                        children.add(entry);
                    }
                }
            } catch (java.nio.file.DirectoryIteratorException e) {
                throw e.getCause();
            }
            children.sort(Comparator.comparing(path -> path.getFileName().toString()));
            return children;
        }

        private void skip(Path path, Bilingual reason) {
            skipped.add(new Skipped(name(path), reason));
        }
    }
}
