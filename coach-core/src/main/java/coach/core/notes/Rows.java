package coach.core.notes;

import coach.core.notes.Line.Kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The tables of a text: rows between bars with a line of dashes below the header, or, without one,
/// columns that a header of label words names.
final class Rows {
    private static final Pattern DELIMITERS =
            Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");
    private static final List<String> SEPARATORS = List.of("\t", "|", ";", "；", ",");
    private static final int LONGEST = 4000;
    private static final int HEADER = 120;

    private final List<String> raw;
    private Optional<String> separator = Optional.empty();

    Rows(List<String> raw) {
        this.raw = raw;
    }

    void end() {
        separator = Optional.empty();
    }

    /// The row that a line is, if it belongs to a table.
    Optional<Line> row(int i, String text, boolean gap) {
        if (separator.isPresent()) {
            return separator.filter(text::contains).map(_ -> line(i, text, gap, Kind.ROW));
        }
        separator = separator(i, text);
        return separator.map(_ -> line(i, text, gap, Kind.HEADER));
    }

    private Optional<String> separator(int i, String text) {
        String next = i + 1 < raw.size() ? raw.get(i + 1) : "";
        if (text.contains("|") && next.contains("|") && delimiters(next)) {
            return Optional.of("|");
        }
        return SEPARATORS.stream()
                .filter(_ -> text.length() < HEADER)
                .filter(each -> text.contains(each) && next.contains(each))
                .filter(each -> Columns.of(cells(i, text, each)).isPresent())
                .findFirst();
    }

    private static boolean delimiters(String line) {
        return line.length() < LONGEST
                && line.contains("-")
                && DELIMITERS.matcher(line.strip()).matches();
    }

    /// Whether a line looks like a row, wherever it stands.
    static boolean is(String text) {
        return text.startsWith("|") && text.endsWith("|") && text.length() > 2;
    }

    private Line line(int i, String text, boolean gap, Kind kind) {
        List<Cell> cells = delimiters(text) ? List.of() : cells(i, text, separator.orElseThrow());
        return new Line(i + 1, i + 1, kind, Shape.PLAIN.gap(gap), text, cells, "");
    }

    private static List<Cell> cells(int i, String text, String separator) {
        Stream<String> cells =
                separator.equals("|")
                        ? TableCells.of(text).stream()
                        : Stream.of(text.split(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                                .map(TableCells::clean);
        return cells.map(cell -> new Cell(cell, i + 1, i + 1)).toList();
    }
}
