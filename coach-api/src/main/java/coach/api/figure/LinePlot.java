package coach.api.figure;

import java.util.List;

/// Layers drawn over one pair of axes, first layer at the back.
///
/// @param title what the plot shows
/// @param x the horizontal axis
/// @param y the vertical axis
/// @param layers what is drawn, in drawing order
public record LinePlot(String title, Axis x, Axis y, List<Layer> layers) implements Figure {
    public LinePlot {
        layers = List.copyOf(layers);
    }

    /// One thing drawn in a plot. The family may grow.
    public sealed interface Layer {
        /// The name in the legend; empty for none.
        String name();
    }

    /// A polyline through points.
    ///
    /// @param dashed whether it is drawn broken, as for a reference
    public record Line(String name, List<Point> points, boolean dashed) implements Layer {
        public Line {
            points = List.copyOf(points);
        }
    }

    /// The area between two curves over the same abscissae.
    ///
    /// @param xs abscissae, ascending
    /// @param lower lower ordinates, as many as `xs`
    /// @param upper upper ordinates, as many as `xs`
    public record Area(String name, List<Double> xs, List<Double> lower, List<Double> upper)
            implements Layer {
        public Area {
            xs = List.copyOf(xs);
            lower = List.copyOf(lower);
            upper = List.copyOf(upper);
            if (xs.size() != lower.size() || xs.size() != upper.size()) {
                throw new IllegalArgumentException("area needs as many ordinates as abscissae");
            }
        }
    }

    /// Lines of equal height over a grid.
    ///
    /// @param xs abscissae of the grid, ascending
    /// @param ys ordinates of the grid, ascending
    /// @param heights shape `[ys][xs]`
    /// @param levels the heights at which lines are drawn
    public record Contours(
            String name,
            List<Double> xs,
            List<Double> ys,
            List<List<Double>> heights,
            List<Double> levels)
            implements Layer {
        public Contours {
            xs = List.copyOf(xs);
            ys = List.copyOf(ys);
            heights = Grids.copy(heights, ys.size(), xs.size());
            levels = List.copyOf(levels);
        }
    }

    /// A walk from point to point, drawn with arrows: an optimiser's path, for one.
    public record Path(String name, List<Point> points) implements Layer {
        public Path {
            points = List.copyOf(points);
        }
    }

    /// A labelled point.
    public record Marker(String name, Point at) implements Layer {}
}
