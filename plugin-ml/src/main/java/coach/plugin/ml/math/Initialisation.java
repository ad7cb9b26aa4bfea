package coach.plugin.ml.math;

/// The variances at which weights start, and what they do to a signal.
///
/// @see "Glorot and Bengio, AISTATS 2010; He et al., arXiv:1502.01852"
public final class Initialisation {
    private Initialisation() {}

    /// The variance that keeps signals and gradients of tanh-like units, as a compromise.
    public static double xavier(int fanIn, int fanOut) {
        return 2.0 / (fanIn + fanOut);
    }

    /// The variance that keeps signals of units which are linear on the positive side.
    ///
    /// @param leak the slope on the negative side, 0 for ReLU
    public static double he(int fanIn, double leak) {
        return 2 / ((1 + leak * leak) * fanIn);
    }

    /// The bound of the uniform distribution around 0 that has a variance.
    public static double uniformBound(double variance) {
        return Math.sqrt(3 * variance);
    }

    /// By what a wide layer of ReLU multiplies the variance of its signal.
    public static double reluGain(int fanIn, double variance) {
        return fanIn * variance / 2;
    }
}
