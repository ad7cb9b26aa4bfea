package coach.plugin.ml.math;

/// The standard normal distribution.
public final class Normal {
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    /// Beyond this many standard deviations a double cannot tell the function from 0 or 1.
    private static final double FAR = 8.5;

    private Normal() {}

    /// The density at `z`.
    public static double density(double z) {
        return Math.exp(-z * z / 2) / ROOT_TWO_PI;
    }

    /// The probability of at most `z`, to about 1e-15.
    ///
    /// @see "Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4),
    ///   2004"
    public static double distribution(double z) {
        if (Math.abs(z) > FAR) {
            return z > 0 ? 1 : 0;
        }
        double sum = 0;
        double term = z;
        for (int odd = 3; sum + term != sum; odd += 2) {
            sum += term;
            term *= z * z / odd;
        }
        return 0.5 + sum * density(z);
    }
}
