package coach.plugin.bayes.math;

import coach.math.LogSpace;

/// Bayes' theorem over finitely many hypotheses that exclude each other and leave nothing out.
public final class Bayes {
    private Bayes() {}

    /// The posterior, computed on logarithms so that tiny likelihoods do not underflow.
    ///
    /// @param prior shape `[hypotheses]`, adding up to 1
    /// @param likelihood shape `[hypotheses]`, known up to a common factor
    /// @return shape `[hypotheses]`, adding up to 1
    /// @throws IllegalArgumentException if the shapes disagree, or no hypothesis of positive prior
    ///   allows the data
    /// @see "Bishop, Pattern Recognition and Machine Learning (2006), section 1.2"
    public static double[] posterior(double[] prior, double[] likelihood) {
        return LogSpace.softmax(logJoint(prior, likelihood));
    }

    /// The probability of the data, averaged over the hypotheses.
    public static double evidence(double[] prior, double[] likelihood) {
        return Math.exp(LogSpace.logSumExp(logJoint(prior, likelihood)));
    }

    /// The posterior of one hypothesis against its opposite.
    ///
    /// @param prior the probability of the hypothesis, in `[0, 1]`
    /// @param likelihood the probability of the data if it holds
    /// @param otherwise the probability of the data if it does not
    public static double posterior(double prior, double likelihood, double otherwise) {
        Checks.probability("prior", prior);
        return posterior(new double[] {prior, 1 - prior}, new double[] {likelihood, otherwise})[0];
    }

    /// The posterior after several observations that are independent given the hypothesis. Each
    /// posterior is the next prior.
    ///
    /// @param likelihoods shape `[observations][hypotheses]`
    public static double[] sequentially(double[] prior, double[][] likelihoods) {
        double[] belief = prior.clone();
        for (double[] likelihood : likelihoods) {
            belief = posterior(belief, likelihood);
        }
        return belief;
    }

    /// `p / (1 - p)`.
    ///
    /// @param probability in `[0, 1)`
    public static double odds(double probability) {
        return Checks.probability("probability", probability) / (1 - probability);
    }

    /// The probability that has these odds.
    ///
    /// @param odds not negative
    public static double probability(double odds) {
        return odds / (1 + odds);
    }

    private static double[] logJoint(double[] prior, double[] likelihood) {
        if (prior.length != likelihood.length) {
            throw new IllegalArgumentException(
                    "%d priors, but %d likelihoods".formatted(prior.length, likelihood.length));
        }
        double[] joint = new double[prior.length];
        for (int i = 0; i < joint.length; i++) {
            joint[i] = Math.log(Checks.probability("prior", prior[i])) + Math.log(likelihood[i]);
        }
        return joint;
    }
}
