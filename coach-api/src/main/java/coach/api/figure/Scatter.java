package coach.api.figure;

import java.util.List;
import java.util.Optional;

/// Points in groups, over the regions in which a classifier decides for each group.
///
/// @param title what the plot shows
/// @param x the horizontal axis
/// @param y the vertical axis
/// @param groups the points, by class
/// @param regions where the classifier decides for which group, if it is shown
public record Scatter(String title, Axis x, Axis y, List<Group> groups, Optional<Regions> regions)
        implements Figure {
    public Scatter {
        groups = List.copyOf(groups);
    }

    /// The points of one class.
    public record Group(String name, List<Point> points) {
        public Group {
            points = List.copyOf(points);
        }
    }

    /// A grid of decisions.
    ///
    /// @param xs abscissae of the grid, ascending
    /// @param ys ordinates of the grid, ascending
    /// @param scores shape `[ys][xs]`: below 0 for the first group, above 0 for the second, or the
    ///   number of the group where there are more than two
    public record Regions(List<Double> xs, List<Double> ys, List<List<Double>> scores) {
        public Regions {
            xs = List.copyOf(xs);
            ys = List.copyOf(ys);
            scores = Grids.copy(scores, ys.size(), xs.size());
        }
    }
}
