package coach.plugin.llm.math;

import coach.math.LogSpace;

import java.util.stream.IntStream;

/// Learning from comparisons: Bradley and Terry's model, the best policy near a reference, and the
/// loss that leaves the reward model out.
///
/// @see "Rafailov et al., Direct Preference Optimization, NeurIPS 2023, arXiv:2305.18290, section
///   4"
public final class Preferences {
    private Preferences() {}

    /// The probability of winning with this much more reward: `1 / (1 + exp(-margin))`.
    public static double winProbability(double margin) {
        return LogSpace.softmax(new double[] {margin, 0})[0];
    }

    /// The loss of one comparison: minus the logarithm of the probability that the winner wins.
    ///
    /// @param margin the winner's reward minus the loser's
    public static double loss(double margin) {
        return LogSpace.logSumExp(new double[] {0, -margin});
    }

    /// The margin of rewards that a policy implies: beta times how much the winner has gained over
    /// the reference, less how much the loser has.
    ///
    /// @param beta positive
    /// @param winnerGain log-probability of the winner under the policy minus under the reference
    /// @param loserGain the same for the loser
    public static double impliedMargin(double beta, double winnerGain, double loserGain) {
        return beta * (winnerGain - loserGain);
    }

    /// The policy that maximises expected reward less beta times its divergence from the reference:
    /// `reference · exp(reward / beta)`, normalised.
    ///
    /// @param reference shape `[n]`, probabilities above 0
    /// @param rewards shape `[n]`
    /// @param beta positive
    /// @return shape `[n]`, adding up to 1
    public static double[] optimum(double[] reference, double[] rewards, double beta) {
        return LogSpace.softmax(
                IntStream.range(0, reference.length)
                        .mapToDouble(i -> Math.log(reference[i]) + rewards[i] / beta)
                        .toArray());
    }

    /// The divergence of Kullback and Leibler, in nats, never negative.
    ///
    /// @param policy shape `[n]`
    /// @param reference shape `[n]`, above 0 wherever the policy is
    public static double divergence(double[] policy, double[] reference) {
        return IntStream.range(0, policy.length)
                .filter(i -> policy[i] > 0)
                .mapToDouble(i -> policy[i] * Math.log(policy[i] / reference[i]))
                .sum();
    }
}
