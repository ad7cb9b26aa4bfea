package coach.api.figure;

import java.util.List;

/// A table of numbers shown as colours.
///
/// @param title what the map shows
/// @param rows the rows' names
/// @param columns the columns' names
/// @param values shape `[rows][columns]`; `NaN` for an empty cell, such as a masked one
/// @param numbers whether each cell shows its number too
public record HeatMap(
        String title,
        List<String> rows,
        List<String> columns,
        List<List<Double>> values,
        boolean numbers)
        implements Figure {
    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        values = Grids.copy(values, rows.size(), columns.size());
    }
}
