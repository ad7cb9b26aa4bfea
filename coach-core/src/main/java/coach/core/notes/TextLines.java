package coach.core.notes;

import coach.core.markdown.FrontMatter;
import coach.core.notes.Line.Bullet;
import coach.core.notes.Line.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Markdown and plain text line by line. It is more forgiving than a parser of Markdown:
/// notes are often pasted, and what was a list has become a row of dashes.
final class TextLines {
    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})[^`]*");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:\\s+(.*?))?(?:\\s#+)?\\s*");
    private static final Pattern RULE = Pattern.compile("([-*_=])(?:\\s*\\1){2,}");
    private static final Pattern SETEXT = Pattern.compile("={3,}|-{3,}");
    private static final Pattern DELIMITERS =
            Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");
    private static final Pattern CALLOUT =
            Pattern.compile("\\[!([^\\]\\s|]+)[^\\]]*\\][+-]?\\s*(.*)");
    private static final Pattern SILENT =
            Pattern.compile(
                    "!\\[\\[[^\\]]*\\]\\]|!\\[[^\\]]*\\]\\([^)]*\\)|\\{\\{[<%].*[%>]\\}\\}|\\{:[^}]*\\}"
                        + "|</?(?:details|div|p|center|table|tr|tbody)(?:\\s[^>]*)?>|\\\\?"
                        + "|(?:#[\\p{L}\\p{N}_/-]+\\s*)+");
    private static final Pattern CHAPTER =
            Pattern.compile(
                    "(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\\d]{1,3}[章节部轮场]).{0,18}");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(?:19|20)\\d\\d\\s*[-./年]\\s*\\d{1,2}\\s*[-./月]\\s*\\d{1,2}\\s*日?"
                            + "|(?:0\\d|1[0-2])[0-3]\\d|\\d{1,2}月\\d{1,2}[日号])"
                            + "(?:\\s*[,，]?\\s*(?:周.|星期.|礼拜.|\\w{3,9}day|[（(].{1,6}[)）]|\\w{3}))?"
                            + "(?:\\s+\\p{L}{1,6})?");
    private static final int TAB = 4;

    /// Quotations nested deeper are words.
    private static final int DEEPEST = 16;

    /// Longer lines are running text, whatever they look like.
    private static final int LONGEST = 4000;

    private final List<String> raw;
    private final List<Line> lines = new ArrayList<>();
    private String fence = "";
    private boolean comment;
    private boolean formula;
    private boolean gap;
    private boolean table;
    private int empty = -1;

    private TextLines(List<String> raw) {
        this.raw = raw;
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
        String stripped = line.strip();
        if (!fence.isEmpty() || FENCE.matcher(unquoted(stripped)).matches()) {
            readCode(i, line, unquoted(stripped));
        } else if (formula || unquoted(stripped).startsWith("$$")) {
            readFormula(i, unquoted(stripped));
        } else {
            readPlain(i, withoutComment(line));
        }
    }

    private static String unquoted(String text) {
        String rest = text;
        for (int depth = 0; depth < DEEPEST && rest.startsWith(">"); depth++) {
            rest = rest.substring(1).stripLeading();
        }
        return rest;
    }

    private void readCode(int i, String line, String stripped) {
        if (fence.isEmpty()) {
            fence = stripped.startsWith("`") ? "```" : "~~~";
            add(i, Kind.FENCE, line, line);
        } else if (stripped.startsWith(fence)
                && stripped.replace(fence.substring(0, 1), "").isEmpty()) {
            fence = "";
            add(i, Kind.FENCE, line, line);
        } else {
            add(i, Kind.CODE, line, line);
        }
    }

    private void readFormula(int i, String stripped) {
        boolean alone = !formula && stripped.length() > 2 && stripped.indexOf("$$", 2) > 0;
        if (!formula && !alone && !closesLater(i)) {
            readPlain(i, raw.get(i));
            return;
        }
        if (alone && !stripped.endsWith("$$")) {
            readPlain(i, raw.get(i));
            return;
        }
        add(i, Kind.CODE, raw.get(i), stripped);
        formula = !alone && (!formula || !stripped.endsWith("$$"));
    }

    private boolean closesLater(int i) {
        int bound = Math.min(raw.size(), i + 60);
        return raw.subList(i + 1, bound).stream().anyMatch(line -> line.strip().endsWith("$$"));
    }

    private String withoutComment(String line) {
        String rest = line;
        if (comment) {
            int end = rest.indexOf("-->");
            if (end < 0) {
                return "";
            }
            comment = false;
            rest = " ".repeat(end + 3) + rest.substring(end + 3);
        }
        int start = rest.indexOf("<!--");
        while (start >= 0) {
            int end = rest.indexOf("-->", start);
            comment = end < 0;
            rest = rest.substring(0, start) + (end < 0 ? "" : rest.substring(end + 3));
            start = rest.indexOf("<!--");
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
            return;
        }
        if (depth > 0) {
            readQuote(i, rest, text, depth);
            return;
        }
        readOpen(i, rest, text);
    }

    private void readBlank(int i, int depth) {
        if (raw.get(i).isBlank() || depth > 0) {
            gap = true;
            table = false;
        }
        lines.add(
                new Line(
                        i + 1,
                        i + 1,
                        Kind.SILENT,
                        Bullet.NONE,
                        0,
                        depth,
                        0,
                        false,
                        false,
                        "",
                        List.of(),
                        ""));
    }

    private void readQuote(int i, String rest, String text, int depth) {
        Matcher callout = CALLOUT.matcher(text);
        if (callout.matches()) {
            String kind = callout.group(1).toLowerCase(java.util.Locale.ROOT);
            String title = Plain.of(callout.group(2));
            lines.add(
                    new Line(
                            i + 1,
                            i + 1,
                            Kind.CALLOUT,
                            Bullet.NONE,
                            0,
                            depth,
                            0,
                            gap,
                            false,
                            title,
                            List.of(),
                            kind));
            gap = false;
            return;
        }
        Line item = item(i, rest, text);
        Kind kind = row(text) ? Kind.ROW : Kind.QUOTE;
        add(
                new Line(
                        item.first(),
                        item.last(),
                        kind,
                        item.bullet(),
                        item.indent(),
                        depth,
                        item.number(),
                        gap,
                        item.bold(),
                        item.text(),
                        List.of(),
                        ""));
    }

    private void readOpen(int i, String rest, String text) {
        if (text.length() > LONGEST) {
            add(item(i, rest, text));
            return;
        }
        Matcher heading = HEADING.matcher(text);
        boolean below = !lines.isEmpty() && i > 0 && !raw.get(i - 1).isBlank();
        if (heading.matches() && heading.group(2) != null) {
            addHeading(i, heading.group(1).length(), heading.group(2));
        } else if (below && SETEXT.matcher(text).matches() && single(i - 1)) {
            Line title = lines.removeLast();
            int level = text.startsWith("=") ? 1 : 2;
            lines.add(
                    new Line(
                            title.first(),
                            title.last(),
                            Kind.HEADING,
                            Bullet.NONE,
                            0,
                            level,
                            0,
                            title.gap(),
                            false,
                            title.text(),
                            List.of(),
                            ""));
            lines.add(Line.of(i + 1, Kind.SILENT, ""));
        } else if (text.length() < 200 && RULE.matcher(text).matches()) {
            add(i, Kind.RULE, rest, text);
        } else if (text.length() < 200 && SILENT.matcher(text).matches()) {
            lines.add(Line.of(i + 1, Kind.SILENT, text));
        } else if (isTable(i, text)) {
            addRow(i, text);
        } else if ((CHAPTER.matcher(text).matches() || DATE.matcher(text).matches())
                && !Questions.ends(text)
                && !text.matches(".*[。;；,，].*")) {
            addHeading(i, 6, text);
        } else {
            add(item(i, rest, text));
        }
    }

    private boolean single(int i) {
        Line line = lines.getLast();
        return line.kind() == Kind.TEXT
                && !line.bulleted()
                && line.first() == i + 1
                && (i == 0 || raw.get(i - 1).isBlank());
    }

    private void addHeading(int i, int level, String text) {
        add(
                new Line(
                        i + 1,
                        i + 1,
                        Kind.HEADING,
                        Bullet.NONE,
                        0,
                        level,
                        0,
                        gap,
                        false,
                        Plain.of(text),
                        List.of(),
                        ""));
    }

    private boolean isTable(int i, String text) {
        if (table) {
            return text.contains("|");
        }
        table =
                text.contains("|")
                        && i + 1 < raw.size()
                        && raw.get(i + 1).contains("-")
                        && raw.get(i + 1).contains("|")
                        && delimiters(raw.get(i + 1));
        return table;
    }

    private static boolean delimiters(String line) {
        return line.length() < LONGEST && DELIMITERS.matcher(line.strip()).matches();
    }

    private static boolean row(String text) {
        return text.startsWith("|") && text.endsWith("|") && text.length() > 2;
    }

    private void addRow(int i, String text) {
        boolean header = i + 1 < raw.size() && delimiters(raw.get(i + 1)) && !delimiters(text);
        add(
                new Line(
                        i + 1,
                        i + 1,
                        header ? Kind.HEADER : Kind.ROW,
                        Bullet.NONE,
                        0,
                        0,
                        0,
                        gap,
                        false,
                        text,
                        cells(text),
                        ""));
    }

    private static List<String> cells(String row) {
        if (delimiters(row)) {
            return List.of();
        }
        return TableCells.of(row);
    }

    /// A bullet without words belongs to the next line, as lists copied from web pages have it.
    private Line item(int i, String rest, String text) {
        Marker marker = Marker.of(text);
        int indent = indent(rest);
        return switch (marker.bullet()) {
            case DASH -> {
                empty = marker.words().isBlank() ? indent : -1;
                yield line(i, marker, indent);
            }
            case DEFINITION -> line(i, marker, Math.max(1, indent));
            case NUMBER, TASK -> line(i, marker, indent);
            case NONE -> {
                boolean follows = empty >= 0;
                Bullet bullet = follows ? Bullet.DASH : Bullet.NONE;
                Line line = line(i, new Marker(bullet, 0, text), follows ? empty : indent);
                empty = -1;
                yield line;
            }
        };
    }

    private static int depth(String line) {
        int depth = 0;
        for (char c : line.toCharArray()) {
            if (c == '>') {
                depth++;
            } else if (c != ' ') {
                break;
            }
        }
        return depth;
    }

    private static int indent(String line) {
        int indent = 0;
        for (char c : line.toCharArray()) {
            if (c == '\t') {
                indent += TAB - indent % TAB;
            } else if (c == '\u3000') {
                indent += 2;
            } else if (c == ' ' || c == '\u00a0') {
                indent++;
            } else {
                break;
            }
        }
        return indent;
    }

    private Line line(int i, Marker marker, int indent) {
        return new Line(
                i + 1,
                i + 1,
                Kind.TEXT,
                marker.bullet(),
                indent,
                0,
                marker.number(),
                gap,
                Plain.bold(marker.words()),
                marker.words(),
                List.of(),
                "");
    }

    private void add(int i, Kind kind, String line, String text) {
        add(
                new Line(
                        i + 1,
                        i + 1,
                        kind,
                        Bullet.NONE,
                        indent(line),
                        depth(line),
                        0,
                        gap,
                        false,
                        text,
                        List.of(),
                        ""));
    }

    /// `<br>` ends a line too.
    private void add(Line line) {
        if (line.text().isBlank() && line.bulleted()) {
            lines.add(Line.of(line.first(), Kind.SILENT, ""));
            return;
        }
        if (line.bullet() != Bullet.DASH || !line.text().isBlank()) {
            empty = -1;
        }
        if (line.verbatim() || line.heading()) {
            lines.add(line);
        } else {
            String[] pieces = line.text().split("(?i)<br\\s*/?>");
            for (int k = 0; k < pieces.length; k++) {
                Line piece = line.with(Plain.of(pieces[k]));
                lines.add(k == 0 ? piece : piece.with(Bullet.NONE, line.indent() + 1));
            }
        }
        gap = false;
    }
}
