package coach.api.figure;

/// A place in the plane of a plot.
///
/// @param x the abscissa, finite
/// @param y the ordinate, finite
public record Point(double x, double y) {
    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("point must be finite: " + x + ", " + y);
        }
    }
}
