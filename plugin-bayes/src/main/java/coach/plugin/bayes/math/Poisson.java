package coach.plugin.bayes.math;

/// The number of events in a stretch of time.
///
/// @param rate the expected number, positive
public record Poisson(double rate) {
    public Poisson {
        Checks.positive("rate", rate);
    }

    /// The probability of `k` events.
    public double probability(int k) {
        return Math.exp(k * Math.log(rate) - rate - SpecialFunctions.logFactorial(k));
    }
}
