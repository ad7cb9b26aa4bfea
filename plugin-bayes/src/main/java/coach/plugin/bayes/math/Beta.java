package coach.plugin.bayes.math;

import java.util.stream.IntStream;

/// The beta distribution, conjugate to the binomial likelihood.
///
/// @param a positive; like heads seen before
/// @param b positive; like tails seen before
/// @see "Gelman et al., Bayesian Data Analysis, third edition (2013), section 2.4"
public record Beta(double a, double b) implements Distribution {
    /// Every probability alike.
    public static final Beta UNIFORM = new Beta(1, 1);

    /// Jeffreys' prior for the binomial likelihood.
    public static final Beta JEFFREYS = new Beta(0.5, 0.5);

    public Beta {
        Checks.positive("a", a);
        Checks.positive("b", b);
    }

    /// The posterior after so many heads and tails.
    public Beta update(int heads, int tails) {
        return new Beta(a + Checks.count("heads", heads), b + Checks.count("tails", tails));
    }

    /// Logarithm of the probability of one particular sequence of so many heads and tails.
    public double logEvidence(int heads, int tails) {
        return SpecialFunctions.logBeta(a + heads, b + tails) - SpecialFunctions.logBeta(a, b);
    }

    /// The probability of `0`, `1`, … heads in the next `n` tosses.
    ///
    /// @return shape `[n + 1]`, adding up to 1
    public double[] predictive(int n) {
        return IntStream.rangeClosed(0, n).mapToDouble(h -> predictive(h, n)).toArray();
    }

    private double predictive(int heads, int n) {
        return Math.exp(Binomial.logWays(n, heads) + logEvidence(heads, n - heads));
    }

    /// `E[θ^k]`, the probability that the next `k` tosses are all heads.
    public double moment(int k) {
        return IntStream.range(0, k)
                .mapToDouble(i -> (a + i) / (a + b + i))
                .reduce(1, (x, y) -> x * y);
    }

    @Override
    public double mean() {
        return a / (a + b);
    }

    @Override
    public double variance() {
        return a * b / ((a + b) * (a + b) * (a + b + 1));
    }

    /// Where the density peaks, which may be at an end.
    ///
    /// @throws IllegalArgumentException if it is flat or has a peak at either end
    public double mode() {
        if (a <= 1 && b <= 1 && a == b || a < 1 && b < 1) {
            throw new IllegalArgumentException(this + " has no single peak");
        }
        return a <= 1 ? 0 : b <= 1 ? 1 : (a - 1) / (a + b - 2);
    }

    /// Where the density of the log odds peaks, as a probability. It is not [#mode], for a density
    /// changes its shape under a change of variable; here it falls on the mean.
    public double modeInLogOdds() {
        return mean();
    }

    @Override
    public double logDensity(double x) {
        return x < 0 || x > 1
                ? Double.NEGATIVE_INFINITY
                : power(a - 1, x) + power(b - 1, 1 - x) - SpecialFunctions.logBeta(a, b);
    }

    /// `exponent · ln(base)`, where nought times infinity is nought.
    private static double power(double exponent, double base) {
        return exponent == 0 ? 0 : exponent * Math.log(base);
    }

    @Override
    public double cdf(double x) {
        return SpecialFunctions.regularisedBeta(x, a, b);
    }
}
