package coach.plugin.bayes.math;

import coach.math.LogSpace;

import java.util.function.DoubleUnaryOperator;

/// A density known up to a factor, on a fine grid: what to do where no formula is at hand, and the
/// independent check where one is.
///
/// @see "Gelman et al., Bayesian Data Analysis, third edition (2013), section 10.2"
public final class Grid {
    private final double[] points;
    private final double[] weights;
    private final double logTotal;

    private Grid(double[] points, double[] weights, double logTotal) {
        this.points = points;
        this.weights = weights;
        this.logTotal = logTotal;
    }

    /// The midpoints of equal cells.
    ///
    /// @param range finite, and wide enough to hold all but a trifle of the density
    /// @param cells positive
    /// @param logDensity known up to a constant
    public static Grid over(Interval range, int cells, DoubleUnaryOperator logDensity) {
        double step = range.width() / cells;
        double[] points = new double[cells];
        double[] logs = new double[cells];
        for (int i = 0; i < cells; i++) {
            points[i] = range.low() + (i + 0.5) * step;
            logs[i] = logDensity.applyAsDouble(points[i]);
        }
        double total = LogSpace.logSumExp(logs) + Math.log(step);
        return new Grid(points, LogSpace.softmax(logs), total);
    }

    /// Logarithm of the integral of the density as it was given: the evidence, if that was
    /// likelihood times prior.
    public double logIntegral() {
        return logTotal;
    }

    /// The average of `f`.
    public double expectation(DoubleUnaryOperator f) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += weights[i] * f.applyAsDouble(points[i]);
        }
        return sum;
    }

    /// The average.
    public double mean() {
        return expectation(x -> x);
    }

    /// The standard deviation.
    public double sd() {
        double mean = mean();
        return Math.sqrt(expectation(x -> (x - mean) * (x - mean)));
    }

    /// The point of largest density.
    public double mode() {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return points[best];
    }
}
