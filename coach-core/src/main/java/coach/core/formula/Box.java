package coach.core.formula;

import java.util.ArrayList;
import java.util.List;

/// A rectangle of text.
///
/// @param rows its lines, each as wide as the box
/// @param width in cells
/// @param baseline the row that stands level with its neighbours
record Box(List<String> rows, int width, int baseline) {
    static final Box EMPTY = new Box(List.of(""), 0, 0);

    static Box of(String line) {
        return new Box(List.of(line), CellWidth.of(line), 0);
    }

    static Box room(int cells) {
        return of(" ".repeat(cells));
    }

    int height() {
        return rows.size();
    }

    /// This box with another at its right, their baselines level.
    Box beside(Box right) {
        int top = Math.max(baseline, right.baseline);
        int bottom = Math.max(height() - baseline, right.height() - right.baseline);
        var joined = new ArrayList<String>();
        for (int y = -top; y < bottom; y++) {
            joined.add(row(baseline + y) + right.row(right.baseline + y));
        }
        return new Box(List.copyOf(joined), width + right.width, top);
    }

    /// This box with another below it, centred; the baseline stays this one's.
    Box above(Box below) {
        int wide = Math.max(width, below.width);
        var joined = new ArrayList<String>(centred(wide).rows);
        joined.addAll(below.centred(wide).rows);
        return new Box(List.copyOf(joined), wide, baseline);
    }

    Box withBaseline(int row) {
        return new Box(rows, width, row);
    }

    Box centred(int cells) {
        int left = (cells - width) / 2;
        return padded(Math.max(0, left), Math.max(0, cells - width - left));
    }

    Box flushLeft(int cells) {
        return padded(0, cells - width);
    }

    Box flushRight(int cells) {
        return padded(cells - width, 0);
    }

    Box padded(int left, int right) {
        return new Box(
                rows.stream().map(row -> " ".repeat(left) + row + " ".repeat(right)).toList(),
                left + width + right,
                baseline);
    }

    private String row(int y) {
        return y >= 0 && y < height() ? rows.get(y) : " ".repeat(width);
    }
}
