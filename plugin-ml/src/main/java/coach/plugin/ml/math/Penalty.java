package coach.plugin.ml.math;

/// What a penalty does to one weight whose feature is orthogonal to all others, where the objective
/// is half the sum of squared residuals plus the penalty.
///
/// @see "Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, second edition
///   (2009), table 3.4"
public final class Penalty {
    private Penalty() {}

    /// With `strength/2 · w²`.
    ///
    /// @param dot the feature times the target
    /// @param square the feature's sum of squares, above 0
    public static double ridge(double dot, double square, double strength) {
        return dot / (square + strength);
    }

    /// With `strength · |w|`: the soft threshold.
    ///
    /// @param dot the feature times the target
    /// @param square the feature's sum of squares, above 0
    public static double lasso(double dot, double square, double strength) {
        return Math.abs(dot) <= strength ? 0 : (dot - Math.signum(dot) * strength) / square;
    }
}
