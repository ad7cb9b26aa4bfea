package coach.plugin.ml.math;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;

/// The expected squared error of a prediction at one point, noise apart, over training sets.
///
/// @param bias the mean prediction less the truth
/// @param variance of the prediction
/// @see "Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, second edition
///   (2009), section 7.3"
public record ExpectedError(double bias, double variance) {

    /// Squared bias and variance together.
    public double total() {
        return bias * bias + variance;
    }

    /// That of the mean of the nearest neighbours.
    ///
    /// @param truth the function without noise
    /// @param points where the training examples stand
    /// @param at where the prediction is made
    /// @param neighbours how many, at most as many as points
    /// @param noise the variance of a label
    public static ExpectedError ofNeighbours(
            DoubleUnaryOperator truth, double[] points, double at, int neighbours, double noise) {
        double mean =
                Arrays.stream(points)
                        .boxed()
                        .sorted(Comparator.comparingDouble(point -> Math.abs(point - at)))
                        .limit(neighbours)
                        .mapToDouble(truth::applyAsDouble)
                        .average()
                        .orElseThrow();
        return new ExpectedError(mean - truth.applyAsDouble(at), noise / neighbours);
    }

    /// That of a sample mean times a factor.
    ///
    /// @param mean the true mean
    /// @param variance of the sample mean
    public static ExpectedError ofShrunkMean(double mean, double variance, double factor) {
        return new ExpectedError((factor - 1) * mean, factor * factor * variance);
    }

    /// The factor at which a shrunk mean errs least.
    public static double bestShrinkage(double mean, double variance) {
        return mean * mean / (mean * mean + variance);
    }
}
