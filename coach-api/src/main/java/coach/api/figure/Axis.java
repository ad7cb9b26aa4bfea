package coach.api.figure;

import java.util.OptionalDouble;

/// One axis of a plot.
///
/// @param label what is measured, with its unit if it has one
/// @param min where the axis begins; empty lets the data decide
/// @param max where the axis ends; empty lets the data decide
/// @param logarithmic whether equal steps mean equal factors
public record Axis(String label, OptionalDouble min, OptionalDouble max, boolean logarithmic) {
    public Axis {
        if (min.isPresent() && max.isPresent() && !(min.getAsDouble() < max.getAsDouble())) {
            throw new IllegalArgumentException("axis must grow: " + min + " to " + max);
        }
    }

    /// An axis that fits the data.
    public static Axis of(String label) {
        return new Axis(label, OptionalDouble.empty(), OptionalDouble.empty(), false);
    }

    /// An axis from `min` to `max`.
    public static Axis of(String label, double min, double max) {
        return new Axis(label, OptionalDouble.of(min), OptionalDouble.of(max), false);
    }

    /// The same axis with equal steps for equal factors.
    public Axis log() {
        return new Axis(label, min, max, true);
    }
}
