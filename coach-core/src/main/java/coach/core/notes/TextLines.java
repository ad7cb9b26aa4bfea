package coach.core.notes;

import coach.core.markdown.FrontMatter;
import coach.core.notes.Line.Kind;
import coach.core.notes.Shape.Bullet;
import coach.core.notes.Shape.Weight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Markdown and plain text line by line. It is more forgiving than a parser of Markdown:
/// notes are often pasted, and what was a list has become a row of dashes.
final class TextLines {
    private static final Pattern RULE = Pattern.compile("([-*_=])(?:\\s*\\1){2,}|</details>");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|\\^{3,}|\"{3,}|\\+{3,}");
    private static final Pattern SUMMARY =
            Pattern.compile(
                    "(?:<details[^>]*>)?\\s*<summary[^>]*>(.*?)(?:</summary>)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLOUT =
            Pattern.compile("\\[!([^\\]\\s|]+)[^\\]]*\\][+-]?\\s*(.*)");
    private static final Pattern SILENT =
            Pattern.compile(
                    "!\\[\\[[^\\]]*\\]\\]|!\\[[^\\]]*\\]\\([^)]*\\)|\\{\\{[<%].*[%>]\\}\\}|\\{:[^}]*\\}"
                        + "|</?(?:details|summary|div|p|center|table|tr|tbody|aside)(?:\\s[^>]*)?>|\\\\?"
                        + "|(?:#[\\p{L}\\p{N}_/-]+\\s*)+");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern STRUCK = Pattern.compile("~~([^~]+)~~[。.,，;；]?\\s*(.*)");
    private static final int TOGGLE = 6;

    /// Quotations nested deeper are words.
    private static final int DEEPEST = 16;

    /// Longer lines are running text, whatever they look like.
    private static final int LONGEST = 4000;

    private static final int SHORT = 200;

    private final List<String> raw;
    private final Blocked blocked;
    private final Outline outline;
    private final Rows rows;
    private final ListItems items = new ListItems();
    private final List<Line> lines = new ArrayList<>();
    private boolean gap;

    private TextLines(List<String> raw) {
        this.raw = raw;
        this.blocked = new Blocked(raw);
        this.outline = Outline.of(raw);
        this.rows = new Rows(raw);
    }

    /// @param text with `\n` at line ends
    static List<Line> of(String text) {
        TextLines reader = new TextLines(List.of(text.split("\n", -1)));
        int start = FrontMatter.of(text).lines();
        for (int i = 0; i < reader.raw.size(); i++) {
            if (i < start) {
                reader.lines.add(Line.of(i + 1, Kind.SILENT, reader.raw.get(i)));
            } else {
                reader.read(i);
            }
        }
        return reader.lines;
    }

    private void read(int i) {
        String line = raw.get(i);
        String words = unquoted(line.strip());
        Optional<Kind> kind = blocked.kind(i, words);
        if (kind.isPresent()) {
            boolean formula = kind.get() == Kind.CODE && words.startsWith("$$");
            add(i, kind.get(), line, formula ? words : line);
        } else {
            readPlain(i, Tree.planted(blocked.withoutComment(line)));
        }
    }

    private static String unquoted(String text) {
        String rest = text;
        for (int depth = 0; depth < DEEPEST && rest.startsWith(">"); depth++) {
            rest = rest.substring(1).stripLeading();
        }
        return rest;
    }

    private void readPlain(int i, String line) {
        int depth = 0;
        String rest = line;
        while (depth < DEEPEST && rest.stripLeading().startsWith(">")) {
            rest = rest.stripLeading().substring(1);
            depth++;
        }
        String text = rest.strip();
        if (text.isEmpty()) {
            readBlank(i, depth);
        } else if (depth > 0) {
            readQuote(i, rest, text, depth);
        } else {
            readOpen(i, rest, text);
        }
    }

    private void readBlank(int i, int depth) {
        if (raw.get(i).isBlank() || depth > 0) {
            gap = true;
            rows.end();
        }
        lines.add(Line.of(i + 1, i + 1, Kind.SILENT, Shape.PLAIN.level(depth), ""));
    }

    private void readQuote(int i, String rest, String text, int depth) {
        Matcher callout = CALLOUT.matcher(text);
        if (callout.matches()) {
            String kind = callout.group(1).toLowerCase(Locale.ROOT);
            Shape shape = Shape.PLAIN.level(depth).gap(gap);
            String title = Plain.of(callout.group(2));
            lines.add(new Line(i + 1, i + 1, Kind.CALLOUT, shape, title, List.of(), kind));
            gap = false;
            return;
        }
        Line item = items.item(i, rest, text, gap);
        add(
                item.with(Rows.is(text) ? Kind.ROW : Kind.QUOTE, item.text())
                        .with(item.shape().level(depth)));
    }

    private void readOpen(int i, String rest, String text) {
        if (text.length() > LONGEST) {
            add(items.item(i, rest, text, gap));
            return;
        }
        Matcher summary = SUMMARY.matcher(text);
        if (summary.matches() && !summary.group(1).isBlank()) {
            addHeading(i, TOGGLE, summary.group(1));
        } else if (underlines(i, text)) {
            addTitle(text.startsWith("=") ? 1 : 2);
            lines.add(Line.of(i + 1, Kind.SILENT, ""));
        } else if (text.length() < SHORT && RULE.matcher(text).matches()) {
            add(i, Kind.RULE, rest, text);
        } else if (text.length() < SHORT
                && (SILENT.matcher(text).matches() || Outline.trimming(text))) {
            lines.add(Line.of(i + 1, Kind.SILENT, text));
        } else {
            rows.row(i, text, gap).ifPresentOrElse(this::add, () -> addWords(i, rest, text));
        }
    }

    private void addWords(int i, String rest, String text) {
        Optional<Outline.Title> title = outline.title(text, indent(rest));
        if (title.isPresent()) {
            addHeading(i, title.get().level(), Outline.bare(title.get().words()));
        } else {
            addItem(i, rest, text);
        }
    }

    /// Whether a line marks the one before it, which stands alone, as a heading.
    private boolean underlines(int i, String text) {
        if (i == 0 || raw.get(i - 1).isBlank() || !UNDERLINE.matcher(text).matches()) {
            return false;
        }
        Line line = lines.getLast();
        return line.kind() == Kind.TEXT
                && !line.bulleted()
                && line.first() == i
                && (i == 1 || raw.get(i - 2).isBlank());
    }

    private void addTitle(int level) {
        Line title = lines.removeLast();
        Shape shape = Shape.PLAIN.level(level).gap(title.gap());
        lines.add(Line.of(title.first(), title.last(), Kind.HEADING, shape, title.text()));
    }

    private void addHeading(int i, int level, String text) {
        Shape shape = Shape.PLAIN.level(level).gap(gap);
        add(Line.of(i + 1, i + 1, Kind.HEADING, shape, Plain.of(text)));
    }

    /// What is struck out and what stands behind it are two lines.
    private void addItem(int i, String rest, String text) {
        Line item = items.item(i, rest, text, gap);
        Matcher struck = STRUCK.matcher(item.text());
        if (!struck.matches()) {
            add(item);
            return;
        }
        add(item.with(struck.group(1)).with(item.shape().weight(Weight.STRUCK)));
        if (!struck.group(2).isBlank()) {
            Shape below = item.shape().bullet(Bullet.NONE, 0).indent(item.indent() + 1);
            add(item.with(struck.group(2)).with(below.gap(false)));
        }
    }

    private void add(int i, Kind kind, String line, String text) {
        Shape shape = Shape.PLAIN.indent(indent(line)).level(depth(line)).gap(gap);
        add(Line.of(i + 1, i + 1, kind, shape, text));
    }

    private static int depth(String line) {
        return (int)
                line.chars().takeWhile(c -> c == '>' || c == ' ').filter(c -> c == '>').count();
    }

    private static int indent(String line) {
        return Indent.of(line);
    }

    /// `<br>` ends a line too.
    private void add(Line line) {
        if (line.text().isBlank() && line.bulleted()) {
            lines.add(Line.of(line.first(), Kind.SILENT, ""));
            return;
        }
        items.passed(line);
        if (line.kind() == Kind.QUOTE) {
            lines.add(line.with(Plain.of(line.text())));
        } else if (line.verbatim() || line.heading()) {
            lines.add(line);
        } else {
            String[] pieces = BREAK.split(line.text(), 0);
            Shape below = line.shape().bullet(Bullet.NONE, 0).indent(line.indent() + 1);
            for (int k = 0; k < pieces.length; k++) {
                Line piece = line.with(Plain.of(pieces[k]));
                lines.add(k == 0 ? piece : piece.with(below));
            }
        }
        gap = false;
    }
}
