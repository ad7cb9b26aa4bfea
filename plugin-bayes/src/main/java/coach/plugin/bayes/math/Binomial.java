package coach.plugin.bayes.math;

import java.util.stream.IntStream;

/// The number of successes in so many independent trials.
///
/// @param trials not negative
/// @param success the probability of each to succeed, in `[0, 1]`
public record Binomial(int trials, double success) {
    public Binomial {
        Checks.count("trials", trials);
        Checks.probability("success", success);
    }

    /// Logarithm of the number of ways to choose `k` out of `n`.
    static double logWays(int n, int k) {
        return SpecialFunctions.logFactorial(n)
                - SpecialFunctions.logFactorial(k)
                - SpecialFunctions.logFactorial(n - k);
    }

    /// The probability of `k` successes.
    public double probability(int k) {
        return Math.exp(logWays(trials, k) + power(success, k) + power(1 - success, trials - k));
    }

    /// The probability of `k` successes or more.
    public double atLeast(int k) {
        return IntStream.rangeClosed(k, trials).mapToDouble(this::probability).sum();
    }

    /// The probability of a number of successes that is no more probable than `k`: the exact
    /// p-value of a test on both sides.
    public double asExtreme(int k) {
        double bound = probability(k) * (1 + 1e-9); // symmetric counts differ by rounding
        return IntStream.rangeClosed(0, trials)
                .mapToDouble(this::probability)
                .filter(p -> p <= bound)
                .sum();
    }

    /// The standard deviation of the number of successes.
    public double sd() {
        return Math.sqrt(trials * success * (1 - success));
    }

    private static double power(double base, int exponent) {
        return exponent == 0 ? 0 : exponent * Math.log(base);
    }
}
