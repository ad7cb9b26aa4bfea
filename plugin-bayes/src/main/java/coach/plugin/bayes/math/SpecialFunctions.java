package coach.plugin.bayes.math;

/// The functions that the distributions are made of.
///
/// @see "Press, Teukolsky, Vetterling and Flannery, Numerical Recipes (3rd ed., 2007), chapter 6"
final class SpecialFunctions {
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    /// From here on five terms of Stirling's series are exact to the last digits.
    private static final double STIRLING = 15;

    private static final double EPSILON = 1e-16;
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 100_000;

    private SpecialFunctions() {}

    /// `ln Γ(x)` by Stirling's series, to which small arguments are raised by `Γ(x+1) = x Γ(x)`.
    ///
    /// @param x positive
    /// @see "Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.1.41"
    static double logGamma(double x) {
        Checks.positive("x", x);
        double product = 1;
        double large = x;
        while (large < STIRLING) {
            product *= large;
            large += 1;
        }
        double s = 1 / (large * large);
        double series =
                (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s / 1188))))
                        / large;
        return (large - 0.5) * Math.log(large)
                - large
                + HALF_LOG_TWO_PI
                + series
                - Math.log(product);
    }

    /// `ln B(a, b)`.
    static double logBeta(double a, double b) {
        return logGamma(a) + logGamma(b) - logGamma(a + b);
    }

    /// `ln n!`.
    static double logFactorial(int n) {
        return logGamma(n + 1.0);
    }

    /// The regularised incomplete beta function, by its continued fraction on the side where that
    /// converges fast.
    ///
    /// @param x in `[0, 1]`
    /// @see "Numerical Recipes (3rd ed., 2007), section 6.4"
    static double regularisedBeta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
        return x < (a + 1) / (a + b + 2)
                ? front * betaFraction(x, a, b) / a
                : 1 - front * betaFraction(1 - x, b, a) / b;
    }

    private static double betaFraction(double x, double a, double b) {
        Lentz fraction = new Lentz(1);
        fraction.next(1, 1);
        for (int m = 0; m < MOST_TERMS; m++) {
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            double even = (m + 1) * (b - m - 1) * x / ((a + 2 * m + 1) * (a + 2 * m + 2));
            fraction.next(odd, 1);
            if (fraction.next(even, 1)) {
                return fraction.value - 1;
            }
        }
        throw new ArithmeticException("no convergence for Beta(%s, %s)".formatted(a, b));
    }

    /// The regularised lower incomplete gamma function: a series below the peak, a continued
    /// fraction above it.
    ///
    /// @see "Numerical Recipes (3rd ed., 2007), section 6.2"
    static double regularisedGamma(double shape, double x) {
        if (x <= 0) {
            return 0;
        }
        double front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
        return x < shape + 1 ? front * gammaSeries(shape, x) : 1 - front * gammaFraction(shape, x);
    }

    private static double gammaSeries(double shape, double x) {
        double term = 1 / shape;
        double sum = term;
        for (int n = 1; term > sum * EPSILON; n++) {
            term *= x / (shape + n);
            sum += term;
        }
        return sum;
    }

    private static double gammaFraction(double shape, double x) {
        Lentz fraction = new Lentz(1);
        fraction.next(1, x + 1 - shape);
        for (int n = 1; n < MOST_TERMS; n++) {
            if (fraction.next(-n * (n - shape), x + 2 * n + 1 - shape)) {
                return fraction.value - 1;
            }
        }
        throw new ArithmeticException("no convergence for Gamma(%s) at %s".formatted(shape, x));
    }

    /// The probability that a standard normal variable is at most `z`.
    static double normalCdf(double z) {
        double half = 0.5 * upperGammaHalf(z * z / 2);
        return z < 0 ? half : 1 - half;
    }

    /// `Q(1/2, x)`, without the cancellation that `1 - P` suffers in the tail.
    private static double upperGammaHalf(double x) {
        if (x < 1.5) {
            return 1 - regularisedGamma(0.5, x);
        }
        return Math.exp(0.5 * Math.log(x) - x - logGamma(0.5)) * gammaFraction(0.5, x);
    }

    /// A continued fraction `b0 + a1/(b1 + a2/(b2 + …))`, by Lentz's method as modified by Thompson
    /// and Barnett.
    ///
    /// @see "Numerical Recipes (3rd ed., 2007), section 5.2"
    private static final class Lentz {
        private double value;
        private double c;
        private double d;

        Lentz(double first) {
            value = first;
            c = first;
        }

        /// Takes in the next pair; true once that changes nothing.
        boolean next(double a, double b) {
            d = 1 / away(b + a * d);
            c = away(b + a / c);
            value *= c * d;
            return Math.abs(c * d - 1) <= 2 * EPSILON;
        }

        private static double away(double x) {
            return Math.abs(x) < TINY ? TINY : x;
        }
    }
}
