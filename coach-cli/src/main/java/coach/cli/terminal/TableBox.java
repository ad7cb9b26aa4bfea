package coach.cli.terminal;

import coach.core.markdown.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table within box lines, its cells wrapped to fit.
final class TableBox {
    private static final int NARROWEST = 4;

    private final Terminal terminal;
    private final List<String> boxes;
    private final List<List<List<Run>>> rows = new ArrayList<>();
    private final int columns;
    private final int[] widths;

    private TableBox(Block.Table table, int width, Terminal terminal) {
        this.terminal = terminal;
        this.boxes = Glyphs.of(terminal).boxes();
        this.columns = Math.max(1, table.header().cells().size());
        rows.add(cells(table.header(), Style.PLAIN.inBold()));
        table.rows().forEach(row -> rows.add(cells(row, Style.PLAIN)));
        this.widths = fitted(width - 3 * columns - 1);
    }

    static List<Line> of(Block.Table table, int width, Terminal terminal) {
        return new TableBox(table, width, terminal).drawn();
    }

    private List<List<Run>> cells(Block.Row row, Style style) {
        return IntStream.range(0, columns)
                .mapToObj(
                        i ->
                                i < row.cells().size()
                                        ? Prose.of(row.cells().get(i), style, terminal)
                                        : List.<Run>of())
                .toList();
    }

    /// The columns' widths: as wide as they wish, or else the wide ones share what the narrow ones
    /// leave.
    private int[] fitted(int room) {
        var wishes = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < columns; i++) {
                wishes[i] = Math.max(wishes[i], natural(row.get(i)));
            }
        }
        int[] order =
                IntStream.range(0, columns)
                        .boxed()
                        .sorted((a, b) -> Integer.compare(wishes[a], wishes[b]))
                        .mapToInt(i -> i)
                        .toArray();
        var fitted = new int[columns];
        int left = room;
        for (int k = 0; k < columns; k++) {
            int share = Math.max(NARROWEST, left / (columns - k));
            fitted[order[k]] = Math.max(1, Math.min(wishes[order[k]], share));
            left -= fitted[order[k]];
        }
        return fitted;
    }

    private static int natural(List<Run> cell) {
        return LineBreaker.broken(cell, Integer.MAX_VALUE).stream()
                .mapToInt(Line::width)
                .max()
                .orElse(0);
    }

    private List<Line> drawn() {
        var wrapped = rows.stream().map(this::wrapped).toList();
        boolean ruled = wrapped.stream().skip(1).anyMatch(row -> row.size() > 1);
        var lines = new ArrayList<Line>();
        lines.add(border(boxes.get(2)));
        for (int i = 0; i < wrapped.size(); i++) {
            if (i == 1 || (i > 1 && ruled)) {
                lines.add(border(boxes.get(3)));
            }
            lines.addAll(wrapped.get(i));
        }
        lines.add(border(boxes.get(4)));
        return lines;
    }

    private List<Line> wrapped(List<List<Run>> row) {
        var cells =
                IntStream.range(0, columns)
                        .mapToObj(i -> LineBreaker.broken(row.get(i), widths[i]))
                        .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        var lines = new ArrayList<Line>();
        for (int y = 0; y < height; y++) {
            lines.add(line(cells, y));
        }
        return lines;
    }

    private Line line(List<List<Line>> cells, int y) {
        var side = Line.of(boxes.get(1), Style.of(Tone.GREY));
        var line = side;
        for (int i = 0; i < columns; i++) {
            var cell = y < cells.get(i).size() ? cells.get(i).get(y) : Line.EMPTY;
            line =
                    line.with(Line.of(" ", Style.PLAIN))
                            .with(cell.padded(widths[i]))
                            .with(Line.of(" ", Style.PLAIN))
                            .with(side);
        }
        return line;
    }

    private Line border(String crossings) {
        var line = new StringBuilder(crossings.substring(0, 1));
        for (int i = 0; i < columns; i++) {
            line.append(boxes.get(0).repeat(widths[i] + 2))
                    .append(crossings.charAt(i + 1 < columns ? 1 : 2));
        }
        return Line.of(line.toString(), Style.of(Tone.GREY));
    }
}
