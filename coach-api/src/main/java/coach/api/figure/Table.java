package coach.api.figure;

import java.util.List;

/// A table of short texts.
///
/// @param title what the table shows
/// @param columns the columns' names
/// @param rows shape `[rows][columns]`
public record Table(String title, List<String> columns, List<List<Cell>> rows) implements Figure {
    public Table {
        columns = List.copyOf(columns);
        rows = Grids.copy(rows, rows.size(), columns.size());
    }

    /// @param text what stands in the cell; `$…$` is a formula
    /// @param mark how it stands out
    public record Cell(String text, Mark mark) {
        /// A cell as the rest.
        public static Cell of(String text) {
            return new Cell(text, Mark.NONE);
        }
    }
}
