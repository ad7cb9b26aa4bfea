package coach.api.figure;

/// Bayes' theorem as areas: a square of side 1, cut by the prior and then by the likelihoods.
///
/// @param title what the square shows
/// @param hypothesis the hypothesis' name
/// @param evidence the evidence's name
/// @param prior probability of the hypothesis
/// @param likelihood probability of the evidence if the hypothesis holds
/// @param likelihoodOtherwise probability of the evidence if it does not
public record UnitSquare(
        String title,
        String hypothesis,
        String evidence,
        double prior,
        double likelihood,
        double likelihoodOtherwise)
        implements Figure {
    public UnitSquare {
        for (double probability : new double[] {prior, likelihood, likelihoodOtherwise}) {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "probability must lie in [0, 1]: " + probability);
            }
        }
    }
}
