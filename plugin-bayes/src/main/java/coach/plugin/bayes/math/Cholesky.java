package coach.plugin.bayes.math;

/// A symmetric positive matrix as `L Lᵀ`, to solve equations with.
///
/// @see "Golub and Van Loan, Matrix Computations (4th ed., 2013), section 4.2"
final class Cholesky {
    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /// @throws IllegalArgumentException if the matrix is not positive definite
    static Cholesky of(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                lower[i][j] =
                        i == j ? Math.sqrt(Checks.positive("pivot", rest)) : rest / lower[j][j];
            }
        }
        return new Cholesky(lower);
    }

    /// The `x` with `matrix · x = right`.
    double[] solve(double[] right) {
        int n = lower.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /// The diagonal of the inverse.
    double[] inverseDiagonal() {
        double[] diagonal = new double[lower.length];
        for (int i = 0; i < diagonal.length; i++) {
            double[] unit = new double[diagonal.length];
            unit[i] = 1;
            diagonal[i] = solve(unit)[i];
        }
        return diagonal;
    }
}
