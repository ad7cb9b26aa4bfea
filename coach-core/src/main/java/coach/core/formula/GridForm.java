package coach.core.formula;

import coach.core.formula.Node.Grid;
import coach.core.formula.Node.Row;
import coach.core.formula.Node.Shape;

import java.util.ArrayList;
import java.util.List;

/// Matrices, cases and aligned equations as pictures.
final class GridForm {
    private GridForm() {}

    static Box of(Grid grid) {
        var rows = boxes(grid);
        return of(grid.shape(), rows, airy(grid.shape(), rows));
    }

    /// The cells' boxes; in aligned equations the relation that begins a cell keeps its room.
    private static List<List<Box>> boxes(Grid grid) {
        return grid.rows().stream()
                .map(
                        cells -> {
                            var boxes = new ArrayList<Box>();
                            for (int i = 0; i < cells.size(); i++) {
                                boxes.add(cell(grid.shape(), cells.get(i), i));
                            }
                            return List.copyOf(boxes);
                        })
                .toList();
    }

    private static Box cell(Shape shape, Node node, int column) {
        if (shape != Shape.ALIGNED || column % 2 == 0) {
            return BlockForm.of(node);
        }
        var parts = new ArrayList<Node>();
        parts.add(new Row(List.of()));
        if (node instanceof Row(var inner)) {
            parts.addAll(inner);
        } else {
            parts.add(node);
        }
        return BlockForm.row(parts);
    }

    private static boolean airy(Shape shape, List<List<Box>> rows) {
        boolean tall = rows.stream().flatMap(List::stream).anyMatch(box -> box.height() > 1);
        return tall || (rows.size() == 2 && (shape == Shape.MATRIX || shape == Shape.CASES));
    }

    /// @param airy whether an empty line stands between two rows
    static Box of(Shape shape, List<List<Box>> rows, boolean airy) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).width());
            }
        }
        var lines = new ArrayList<Box>();
        for (var row : rows) {
            lines.add(line(shape, row, widths));
        }
        return stacked(lines, airy);
    }

    private static Box line(Shape shape, List<Box> row, int[] widths) {
        var line = Box.EMPTY;
        for (int i = 0; i < widths.length; i++) {
            var cell = i < row.size() ? row.get(i) : Box.EMPTY;
            line = line.beside(Box.room(gap(shape, i))).beside(placed(shape, cell, widths[i], i));
        }
        return line;
    }

    private static int gap(Shape shape, int column) {
        boolean pair = shape == Shape.ALIGNED && column % 2 == 1;
        return column == 0 || pair ? 0 : 2;
    }

    private static Box placed(Shape shape, Box cell, int width, int column) {
        return switch (shape) {
            case MATRIX, LINES -> cell.centred(width);
            case CASES -> cell.flushLeft(width);
            case ALIGNED -> column % 2 == 0 ? cell.flushRight(width) : cell.flushLeft(width);
        };
    }

    static Box stacked(List<Box> lines, boolean airy) {
        int width = lines.stream().mapToInt(Box::width).max().orElse(0);
        var rows = new ArrayList<String>();
        for (var line : lines) {
            if (airy && !rows.isEmpty()) {
                rows.add(" ".repeat(width));
            }
            rows.addAll(line.flushLeft(width).rows());
        }
        return new Box(List.copyOf(rows), width, baseline(lines, rows.size()));
    }

    /// One line keeps its own baseline; several stand about their middle.
    private static int baseline(List<Box> lines, int height) {
        return lines.size() == 1 ? lines.getFirst().baseline() : (height - 1) / 2;
    }
}
