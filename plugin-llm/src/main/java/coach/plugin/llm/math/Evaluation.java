package coach.plugin.llm.math;

import java.util.List;

/// How far a count of successes may be trusted.
public final class Evaluation {
    /// The quantile of the normal distribution that leaves 2.5 % on either side.
    private static final double Z = 1.959963984540054;

    private Evaluation() {}

    /// Wilson's 95 % interval for a share.
    ///
    /// @param cases at least 1
    /// @return its lower and its upper end
    /// @see "Wilson, Journal of the American Statistical Association 22(158), 1927"
    public static List<Double> wilson(int successes, int cases) {
        double share = (double) successes / cases;
        double centre = share + Z * Z / (2 * cases);
        double reach = Z * Math.sqrt(share * (1 - share) / cases + Z * Z / (4.0 * cases * cases));
        double scale = 1 + Z * Z / cases;
        return List.of((centre - reach) / scale, (centre + reach) / scale);
    }

    /// The two-sided sign test: how likely a split at least so uneven is, were both sides equal.
    ///
    /// @param fewer cases on the one side
    /// @param more cases on the other, at least as many
    public static double signTest(int fewer, int more) {
        return Math.min(1, 2 * atMost(fewer, fewer + more, 0.5));
    }

    /// The probability that most of an odd number of independent votes are right.
    public static double majority(int votes, double right) {
        return 1 - atMost(votes / 2, votes, right);
    }

    /// The probability of at most so many successes.
    ///
    /// @param success the probability of each
    public static double atMost(int successes, int cases, double success) {
        double sum = 0;
        double ways = 1;
        for (int k = 0; k <= successes; k++) {
            sum += ways * Math.pow(success, k) * Math.pow(1 - success, cases - k);
            ways = ways * (cases - k) / (k + 1);
        }
        return sum;
    }
}
