package coach.plugin.bayes.math;

/// A continuous distribution on the real line.
public interface Distribution {

    /// Logarithm of the density; negative infinity outside the support.
    double logDensity(double x);

    /// The probability of at most `x`.
    double cdf(double x);

    /// The expectation.
    double mean();

    /// The variance.
    double variance();

    /// The density.
    default double density(double x) {
        return Math.exp(logDensity(x));
    }

    /// The standard deviation.
    default double sd() {
        return Math.sqrt(variance());
    }

    /// The value that is not exceeded with probability `p`, by bisection of [#cdf] to the last
    /// digit.
    ///
    /// @param p in `(0, 1)`
    default double quantile(double p) {
        double low = mean() - sd();
        while (cdf(low) > p) {
            low -= 2 * (mean() - low);
        }
        double high = mean() + sd();
        while (cdf(high) < p) {
            high += 2 * (high - mean());
        }
        double middle = low + (high - low) / 2;
        while (low < middle && middle < high) {
            if (cdf(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return high;
    }

    /// The interval that leaves the same probability out on either side.
    ///
    /// @param mass its probability, in `(0, 1)`
    default Interval central(double mass) {
        double tail = (1 - mass) / 2;
        return new Interval(quantile(tail), quantile(1 - tail));
    }

    /// The shortest interval, for a density with one peak: its ends are equally dense, or it
    /// reaches the end of the support.
    ///
    /// @param mass its probability, in `(0, 1)`
    /// @see "Gelman et al., Bayesian Data Analysis, third edition (2013), section 2.3"
    default Interval highestDensity(double mass) {
        double least = 0;
        double most = 1 - mass;
        for (int i = 0; i < 60; i++) {
            double tail = (least + most) / 2;
            if (logDensity(quantile(tail)) < logDensity(quantile(tail + mass))) {
                least = tail;
            } else {
                most = tail;
            }
        }
        double tail = (least + most) / 2;
        return new Interval(quantile(tail), quantile(tail + mass));
    }
}
