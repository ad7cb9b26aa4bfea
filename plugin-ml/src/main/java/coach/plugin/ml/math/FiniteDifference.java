package coach.plugin.ml.math;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/// Derivatives by small changes, to check those that were derived.
///
/// @see "Nocedal and Wright, Numerical Optimization, second edition (2006), section 8.1"
public final class FiniteDifference {
    private FiniteDifference() {}

    /// `(f(x + h) - f(x)) / h`.
    public static double oneSided(DoubleUnaryOperator f, double x, double h) {
        return (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
    }

    /// `(f(x + h) - f(x - h)) / 2h`.
    public static double central(DoubleUnaryOperator f, double x, double h) {
        return (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
    }

    /// The gradient by central differences.
    ///
    /// @param f a function of all parameters
    /// @param at where, shape `[n]`
    /// @param h the step
    public static double[] gradient(ToDoubleFunction<double[]> f, double[] at, double h) {
        double[] gradient = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            int one = i;
            gradient[i] =
                    central(
                            x -> {
                                double[] moved = at.clone();
                                moved[one] = x;
                                return f.applyAsDouble(moved);
                            },
                            at[i],
                            h);
        }
        return gradient;
    }

    /// The difference of two numbers over the larger of their magnitudes; 0 if both are 0.
    public static double relativeError(double one, double other) {
        double larger = Math.max(Math.abs(one), Math.abs(other));
        return larger == 0 ? 0 : Math.abs(one - other) / larger;
    }
}
