package coach.plugin.bayes.math;

import java.util.stream.IntStream;

/// Ways to make a confidence interval for a probability out of `heads` in `n` tosses.
///
/// @see "Brown, Cai and DasGupta, Interval Estimation for a Binomial Proportion, Statistical
///   Science 16(2), 2001, doi:10.1214/ss/1009213286"
public enum ConfidenceInterval {
    /// Estimate plus and minus a multiple of its estimated standard error.
    WALD {
        @Override
        Interval of(int heads, int n, double z) {
            double p = (double) heads / n;
            double reach = z * Math.sqrt(p * (1 - p) / n);
            return new Interval(p - reach, p + reach);
        }
    },
    /// All probabilities whose own standard error would not exclude the estimate.
    WILSON {
        @Override
        Interval of(int heads, int n, double z) {
            double p = (double) heads / n;
            double shrink = 1 + z * z / n;
            double centre = (p + z * z / (2 * n)) / shrink;
            double reach = z / shrink * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
            return new Interval(centre - reach, centre + reach);
        }
    },
    /// All probabilities that an exact test on both sides would not reject (Clopper and Pearson).
    EXACT {
        @Override
        Interval of(int heads, int n, double z) {
            double tail = SpecialFunctions.normalCdf(-z);
            double low = heads == 0 ? 0 : new Beta(heads, n - heads + 1.0).quantile(tail);
            double high = heads == n ? 1 : new Beta(heads + 1.0, n - heads).quantile(1 - tail);
            return new Interval(low, high);
        }
    };

    /// The interval from what was seen.
    ///
    /// @param heads in `[0, n]`
    /// @param n positive
    /// @param level such as 0.95, in `(0, 1)`
    public Interval from(int heads, int n, double level) {
        return of(heads, n, Normal.STANDARD.quantile((1 + level) / 2));
    }

    /// How often the interval would hold the true probability, exactly: a sum over all outcomes.
    public double coverage(double truth, int n, double level) {
        Binomial outcomes = new Binomial(n, truth);
        return IntStream.rangeClosed(0, n)
                .filter(heads -> from(heads, n, level).contains(truth))
                .mapToDouble(outcomes::probability)
                .sum();
    }

    /// @param z the standard normal quantile that belongs to the level
    abstract Interval of(int heads, int n, double z);
}
