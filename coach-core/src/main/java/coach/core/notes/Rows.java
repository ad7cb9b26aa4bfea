package coach.core.notes;

import coach.core.notes.Line.Kind;

import java.util.List;
import java.util.regex.Pattern;

/// The tables of a text: rows between bars below a header, or columns between tabs.
final class Rows {
    private static final Pattern DELIMITERS =
            Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");
    private static final int LONGEST = 4000;

    private final List<String> raw;
    private boolean open;

    Rows(List<String> raw) {
        this.raw = raw;
    }

    void end() {
        open = false;
    }

    /// Whether a line is a row of a table.
    boolean has(int i, String text) {
        if (open) {
            return text.contains("|");
        }
        String next = i + 1 < raw.size() ? raw.get(i + 1) : "";
        open = text.contains("|") && next.contains("-") && next.contains("|") && delimiters(next);
        return open;
    }

    private static boolean delimiters(String line) {
        return line.length() < LONGEST && DELIMITERS.matcher(line.strip()).matches();
    }

    /// Whether a line looks like a row, wherever it stands.
    static boolean is(String text) {
        return text.startsWith("|") && text.endsWith("|") && text.length() > 2;
    }

    private static List<Cell> cells(int i, String text) {
        return TableCells.of(text).stream().map(cell -> new Cell(cell, i + 1, i + 1)).toList();
    }

    Line row(int i, String text, boolean gap) {
        boolean header = i + 1 < raw.size() && delimiters(raw.get(i + 1)) && !delimiters(text);
        return new Line(
                i + 1,
                i + 1,
                header ? Kind.HEADER : Kind.ROW,
                Shape.PLAIN.gap(gap),
                text,
                delimiters(text) ? List.of() : cells(i, text),
                "");
    }
}
