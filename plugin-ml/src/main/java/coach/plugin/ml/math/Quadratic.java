package coach.plugin.ml.math;

/// `f(w) = ½ Σ h w²`, on which the ways of optimisers can be worked out.
///
/// @param largest the largest curvature
/// @param smallest the smallest, above 0
/// @see "Goh, Why Momentum Really Works, Distill, 2017, doi:10.23915/distill.00006"
public record Quadratic(double largest, double smallest) {

    /// The ratio of largest to smallest curvature.
    public double condition() {
        return largest / smallest;
    }

    /// The gradient at a point `(w1, w2)` whose first coordinate has the smallest curvature.
    public double[] gradient(double... w) {
        return new double[] {smallest * w[0], largest * w[1]};
    }

    /// The constant rate at which plain descent contracts fastest.
    public double bestRate() {
        return 2 / (largest + smallest);
    }

    /// By what each step then multiplies the error.
    public double contraction() {
        return (condition() - 1) / (condition() + 1);
    }

    /// The best rate with momentum.
    public double bestRateWithMomentum() {
        double sum = Math.sqrt(largest) + Math.sqrt(smallest);
        return 4 / (sum * sum);
    }

    /// The best coefficient of momentum.
    public double bestMomentum() {
        return contractionWithMomentum() * contractionWithMomentum();
    }

    /// By what each step then multiplies the error, in the long run.
    public double contractionWithMomentum() {
        double root = Math.sqrt(condition());
        return (root - 1) / (root + 1);
    }

    /// The variance at which descent with noisy gradients comes to rest.
    ///
    /// @param rate a constant learning rate below `2 / curvature`
    /// @param noise the variance of the gradient's noise
    public static double restlessness(double curvature, double rate, double noise) {
        return rate * noise / (curvature * (2 - rate * curvature));
    }
}
