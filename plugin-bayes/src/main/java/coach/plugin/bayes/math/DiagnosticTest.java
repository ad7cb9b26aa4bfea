package coach.plugin.bayes.math;

import java.util.List;

/// A test for a disease, or any alarm.
///
/// @param sensitivity the share of the ill whom it reports, in `[0, 1]`
/// @param specificity the share of the healthy whom it clears, in `[0, 1]`
/// @see "Gigerenzer and Hoffrage, Psychological Review 102(4), 1995"
public record DiagnosticTest(double sensitivity, double specificity) {
    public DiagnosticTest {
        Checks.probability("sensitivity", sensitivity);
        Checks.probability("specificity", specificity);
    }

    /// The probability of illness after a positive result.
    public double afterPositive(double prior) {
        return Bayes.posterior(prior, sensitivity, 1 - specificity);
    }

    /// The probability of illness after a negative result.
    public double afterNegative(double prior) {
        return Bayes.posterior(prior, 1 - sensitivity, specificity);
    }

    /// The probability of illness after several results, their errors being independent.
    ///
    /// @param results true for positive
    public double after(double prior, List<Boolean> results) {
        double belief = prior;
        for (boolean positive : results) {
            belief = positive ? afterPositive(belief) : afterNegative(belief);
        }
        return belief;
    }

    /// The probability of a positive result in the population.
    public double positives(double prior) {
        return Bayes.evidence(
                new double[] {prior, 1 - prior}, new double[] {sensitivity, 1 - specificity});
    }

    /// By how much a positive result multiplies the odds.
    public double positiveRatio() {
        return sensitivity / (1 - specificity);
    }

    /// By how much a negative result multiplies the odds.
    public double negativeRatio() {
        return (1 - sensitivity) / specificity;
    }
}
