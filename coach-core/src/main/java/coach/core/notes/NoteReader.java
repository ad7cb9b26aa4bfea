package coach.core.notes;

import coach.api.Bilingual;
import coach.api.Exchange;
import coach.core.markdown.FrontMatter;
import coach.core.markdown.HtmlPage;
import coach.core.text.Languages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads notes. It never writes to one.
public final class NoteReader {
    /// Changes when the same note is read in another way than before.
    public static final String RULES = "5";

    private static final long LARGEST = 50L * 1024 * 1024;
    private static final Pattern TITLE =
            Pattern.compile("(?m)^title\\s*[:=]\\s*[\"']?(.*?)[\"']?\\s*$");
    private static final int LONGEST_TITLE = 60;

    private NoteReader() {}

    /// All notes below some paths, and what was skipped.
    ///
    /// @param notes in a fixed order
    /// @param skipped files that are none or cannot be read, with reasons
    public record Notes(List<Note> notes, List<Skipped> skipped) {
        public Notes {
            notes = List.copyOf(notes);
            skipped = List.copyOf(skipped);
        }
    }

    /// Reads all notes below some paths.
    ///
    /// @throws coach.api.CoachException if a path does not exist
    public static Notes read(List<Path> paths) {
        NoteFiles found = NoteFiles.below(paths);
        List<Note> notes = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>(found.skipped());
        for (Path file : found.files()) {
            switch (read(file)) {
                case Note note -> notes.add(note);
                case Skipped reason -> skipped.add(reason);
            }
        }
        return new Notes(notes, skipped);
    }

    /// Reads one file.
    public static Reading read(Path file) {
        String name = NoteFiles.name(file);
        try {
            if (!Files.exists(file)) {
                return new Skipped(name, new Bilingual("文件不存在", "it does not exist"));
            }
            if (!Files.isRegularFile(file)) {
                return new Skipped(name, new Bilingual("这不是文件", "it is no file"));
            }
            if (Files.size(file) > LARGEST) {
                return new Skipped(name, new Bilingual("文件超过 50 MB", "it is larger than 50 MB"));
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<String> text = Decoding.text(bytes);
            return text.<Reading>map(words -> note(name, words, NoteFiles.isPage(file)))
                    .orElse(new Skipped(name, Decoding.refusal(bytes)));
        } catch (IOException e) {
            return new Skipped(name, Skipped.unreadable(e));
        }
    }

    /// Reads a note that is at hand as text.
    ///
    /// @param file its name; `.html` makes it a page
    /// @param text with `\n` at line ends
    public static Note read(String file, String text) {
        return note(file, text, NoteFiles.isPage(Path.of(file)));
    }

    private static Note note(String file, String text, boolean page) {
        List<Line> lines =
                page ? PageLines.of(HtmlPage.parse(text)) : TextLines.of(Legend.applied(text));
        List<Exchange> exchanges = Extractor.exchanges(file, lines);
        List<String> written = page ? List.of() : List.of(text.split("\n", -1));
        return new Note(
                file,
                title(file, text, lines),
                Languages.of(text),
                new Passages(file, lines, written, exchanges).all(),
                exchanges);
    }

    private static String title(String file, String text, List<Line> lines) {
        Matcher named = TITLE.matcher(FrontMatter.of(text).text());
        if (named.find() && !named.group(1).isBlank()) {
            return named.group(1);
        }
        return lines.stream()
                .filter(Line::heading)
                .findFirst()
                .or(() -> lines.stream().filter(line -> !line.silent()).findFirst())
                .filter(line -> !line.verbatim() && line.text().length() <= LONGEST_TITLE)
                .map(Line::text)
                .orElse(stem(file));
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
