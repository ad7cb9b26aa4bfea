package coach.plugin.bayes.math;

import java.util.List;

/// The gamma distribution, conjugate to the Poisson likelihood.
///
/// @param shape positive; like events seen before
/// @param rate positive; like days in which they were seen
/// @see "Gelman et al., Bayesian Data Analysis, third edition (2013), section 2.6"
public record Gamma(double shape, double rate) implements Distribution {
    public Gamma {
        Checks.positive("shape", shape);
        Checks.positive("rate", rate);
    }

    /// The posterior of the rate of events after such counts, one a day.
    public Gamma update(List<Integer> counts) {
        int events = counts.stream().mapToInt(c -> Checks.count("count", c)).sum();
        return new Gamma(shape + events, rate + counts.size());
    }

    /// The probability of `k` events on the next day: negative binomial.
    public double predictive(int k) {
        return Math.exp(
                SpecialFunctions.logGamma(shape + k)
                        - SpecialFunctions.logGamma(shape)
                        - SpecialFunctions.logFactorial(k)
                        + shape * Math.log(rate / (rate + 1))
                        - k * Math.log(rate + 1));
    }

    @Override
    public double mean() {
        return shape / rate;
    }

    @Override
    public double variance() {
        return shape / (rate * rate);
    }

    /// Where the density peaks; 0 for a shape below 1.
    public double mode() {
        return Math.max(0, (shape - 1) / rate);
    }

    @Override
    public double logDensity(double x) {
        return x <= 0
                ? Double.NEGATIVE_INFINITY
                : shape * Math.log(rate)
                        + (shape - 1) * Math.log(x)
                        - rate * x
                        - SpecialFunctions.logGamma(shape);
    }

    @Override
    public double cdf(double x) {
        return SpecialFunctions.regularisedGamma(shape, rate * x);
    }
}
