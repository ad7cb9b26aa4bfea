package coach.plugin.bayes.math;

/// A stretch of the real line.
///
/// @param low at most `high`
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("no interval: " + low + " to " + high);
        }
    }

    /// Whether it holds `x`, ends included.
    public boolean contains(double x) {
        return low <= x && x <= high;
    }

    /// Its length.
    public double width() {
        return high - low;
    }
}
