package coach.core.route;

/// The Cholesky factorisation of a symmetric positive definite matrix, in place.
///
/// @see "Golub and Van Loan, Matrix Computations (4th ed., 2013), algorithm 4.2.1"
final class Cholesky {
    private final double[][] lower;

    /// @param matrix shape `[n][n]`; its lower triangle is read, and overwritten by the factor
    /// @throws IllegalArgumentException if the matrix is not positive definite
    Cholesky(double[][] matrix) {
        lower = matrix;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j] - dot(matrix[i], matrix[j], j);
                if (i != j) {
                    matrix[i][j] = sum / matrix[j][j];
                } else if (sum > 0) {
                    matrix[i][i] = Math.sqrt(sum);
                } else {
                    throw new IllegalArgumentException("matrix is not positive definite");
                }
            }
        }
    }

    private static double dot(double[] a, double[] b, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /// Replaces `b` by the solution `x` of `A x = b`.
    void solve(double[] b) {
        int n = b.length;
        for (int i = 0; i < n; i++) {
            b[i] = (b[i] - dot(lower[i], b, i)) / lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                b[i] -= lower[k][i] * b[k];
            }
            b[i] /= lower[i][i];
        }
    }
}
