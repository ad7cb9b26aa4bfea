package coach.plugin.bayes.math;

/// What arguments must be.
final class Checks {
    private Checks() {}

    /// @return `value`, which is positive and finite
    static double positive(String name, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
        return value;
    }

    /// @return `value`, which lies in `[0, 1]`
    static double probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must lie in [0, 1]: " + value);
        }
        return value;
    }

    /// @return `value`, which is not negative
    static int count(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
        return value;
    }
}
