package coach.api.figure;

import java.util.List;

/// Figures set side by side.
///
/// @param title what they show together
/// @param columns how many stand in a row, at least 1
/// @param figures the figures, row by row
public record Panel(String title, int columns, List<Figure> figures) implements Figure {
    public Panel {
        if (columns < 1) {
            throw new IllegalArgumentException("columns must be at least 1: " + columns);
        }
        figures = List.copyOf(figures);
    }
}
