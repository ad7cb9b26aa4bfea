package coach.core.figure;

import coach.core.formula.Node;
import coach.core.formula.Node.Grid;
import coach.core.formula.Node.Row;
import coach.core.formula.Node.Shape;

import java.util.ArrayList;
import java.util.List;

/// Sets what has rows and columns.
final class GridLayout {
    private static final double LINE_ABOVE = 0.84;
    private static final double LINE_BELOW = 0.36;
    private static final double STACK_ABOVE = 0.75;
    private static final double STACK_BELOW = 0.25;

    /// More between lines that are formulas by themselves.
    private static final double JOT = 0.15;

    /// Between lines that are taller than usual.
    private static final double SKIP = 0.05;

    private static final double COLUMN_GAP = 1;
    private static final double EQUATION_GAP = 2;

    private final Grid grid;
    private final Setting at;
    private final List<List<Piece>> rows;

    private GridLayout(Grid grid, Setting at) {
        this.grid = grid;
        this.at = at;
        this.rows = grid.rows().stream().map(this::cells).toList();
    }

    static Piece of(Grid grid, Setting at) {
        return new GridLayout(grid, at).table();
    }

    private List<Piece> cells(List<Node> row) {
        var cells = new ArrayList<Piece>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(cell(row.get(column), column));
        }
        return cells;
    }

    private Piece cell(Node node, int column) {
        return switch (grid.shape()) {
            case MATRIX, CASES -> Layout.of(node, at.inline());
            case LINES -> Layout.of(node, at.within(0));
            case ALIGNED -> column % 2 == 0 ? Layout.of(node, at.within(0)) : continued(node);
        };
    }

    /// A cell that begins with a relation keeps the room before it.
    private Piece continued(Node node) {
        var parts = new ArrayList<Node>();
        parts.add(new Row(List.of()));
        parts.addAll(node instanceof Row(var inner) ? inner : List.of(node));
        return Layout.row(parts, at.within(0));
    }

    private Piece table() {
        var table = Piece.EMPTY;
        double down = 0;
        for (int i = 0; i < rows.size(); i++) {
            var line = line(rows.get(i));
            down += i == 0 ? 0 : line.height();
            table = i == 0 ? line : table.with(line.moved(0, down));
            down += line.depth();
        }
        return table.centredOn(at.axis());
    }

    private Piece line(List<Piece> cells) {
        var line = Piece.EMPTY;
        for (int column = 0; column < cells.size(); column++) {
            line =
                    line.beside(Piece.room(column == 0 ? 0 : gap(column)))
                            .beside(placed(cells.get(column), column));
        }
        return spaced(line);
    }

    /// A line at its distance from its neighbours, however low or tall it is.
    private Piece spaced(Piece line) {
        double s = at.scale();
        boolean equations = grid.shape() == Shape.ALIGNED || grid.shape() == Shape.LINES;
        boolean stack = equations && at.level() > 0;
        double room = equations && !stack ? JOT * s : 0;
        double above = s * (stack ? STACK_ABOVE : LINE_ABOVE);
        double below = s * (stack ? STACK_BELOW : LINE_BELOW);
        return line.atLeast(
                Math.max(above, line.height() + SKIP * s) + room,
                Math.max(below, line.depth() + SKIP * s) + room);
    }

    private double gap(int column) {
        double gap =
                switch (grid.shape()) {
                    case MATRIX, CASES -> COLUMN_GAP;
                    case ALIGNED -> column % 2 == 0 ? EQUATION_GAP : 0;
                    case LINES -> 0;
                };
        return gap * at.scale();
    }

    private Piece placed(Piece cell, int column) {
        double wide = width(column);
        double spare = wide - cell.width() - cell.slant();
        double left =
                switch (grid.shape()) {
                    case MATRIX, LINES -> spare / 2;
                    case CASES -> 0;
                    case ALIGNED -> column % 2 == 0 ? spare : 0;
                };
        return cell.moved(left, 0).wide(wide);
    }

    private double width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToDouble(row -> row.get(column).width() + row.get(column).slant())
                .max()
                .orElse(0);
    }
}
