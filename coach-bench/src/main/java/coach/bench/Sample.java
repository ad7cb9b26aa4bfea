package coach.bench;

import java.util.Arrays;

/// Measured values of one thing.
///
/// @param values at least one, ascending
record Sample(double... values) {
    Sample {
        if (values.length == 0) {
            throw new IllegalArgumentException("a sample needs at least one value");
        }
        values = values.clone();
        Arrays.sort(values);
    }

    double median() {
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    /// The least value that so many percent of all do not exceed (nearest rank).
    ///
    /// @param percent in `(0, 100]`
    double percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("percent must lie in (0, 100]: " + percent);
        }
        int rank = (int) Math.ceil(percent / 100.0 * values.length);
        return values[rank - 1];
    }
}
