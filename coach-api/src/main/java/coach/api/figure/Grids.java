package coach.api.figure;

import java.util.List;

/// Copies tables of values and holds them to their shape.
final class Grids {
    private Grids() {}

    /// @throws IllegalArgumentException if `values` is not of shape `[rows][columns]`
    static <T> List<List<T>> copy(List<List<T>> values, int rows, int columns) {
        if (values.size() != rows) {
            throw new IllegalArgumentException("expected " + rows + " rows: " + values.size());
        }
        for (List<T> row : values) {
            if (row.size() != columns) {
                throw new IllegalArgumentException(
                        "expected " + columns + " columns: " + row.size());
            }
        }
        return values.stream().map(List::copyOf).toList();
    }
}
