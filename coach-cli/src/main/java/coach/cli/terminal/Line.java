package coach.cli.terminal;

import coach.core.formula.CellWidth;

import java.util.ArrayList;
import java.util.List;

/// A line of a terminal: words in their styles.
record Line(List<Run> runs) {
    static final Line EMPTY = new Line(List.of());

    static Line of(String text, Style style) {
        return text.isEmpty() ? EMPTY : new Line(List.of(new Run(text, style)));
    }

    int width() {
        return runs.stream().mapToInt(run -> CellWidth.of(run.text())).sum();
    }

    /// This line with another behind it.
    Line with(Line more) {
        var joined = new ArrayList<Run>(runs);
        joined.addAll(more.runs);
        return new Line(List.copyOf(joined));
    }

    /// This line with spaces behind it until it takes `cells`.
    Line padded(int cells) {
        return with(of(" ".repeat(Math.max(0, cells - width())), Style.PLAIN));
    }

    /// This line as a terminal takes it, neighbours of one style joined, without spaces at its end.
    String on(Terminal terminal) {
        var text = new StringBuilder();
        var piece = new StringBuilder();
        var style = Style.PLAIN;
        for (var run : runs) {
            if (!run.style().equals(style)) {
                text.append(terminal.painted(piece.toString(), style));
                piece.setLength(0);
                style = run.style();
            }
            piece.append(run.text());
        }
        String last =
                style.equals(Style.PLAIN) ? piece.toString().stripTrailing() : piece.toString();
        return text.append(terminal.painted(last, style)).toString().stripTrailing();
    }
}
