package coach.plugin.gametheory.math;

import java.util.Arrays;
import java.util.Optional;

/// Small square systems of linear equations.
final class LinearSystem {
    private static final double SINGULAR = 1e-12;

    private LinearSystem() {}

    /// Solves `matrix · x = right` by Gaussian elimination with partial pivoting.
    ///
    /// @param matrix shape `[n][n]`; not changed
    /// @param right shape `[n]`; not changed
    /// @return the only solution, or none if the matrix is singular
    /// @see "Golub and Van Loan, Matrix Computations (4th ed., 2013), section 3.4"
    static Optional<double[]> solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = Arrays.copyOf(matrix[i], n + 1);
            rows[i][n] = right[i];
        }
        for (int k = 0; k < n; k++) {
            bringLargestUp(rows, k);
            if (Math.abs(rows[k][k]) < SINGULAR) {
                return Optional.empty();
            }
            for (int i = k + 1; i < n; i++) {
                subtract(rows[i], rows[i][k] / rows[k][k], rows[k], k);
            }
        }
        return Optional.of(substitutedBack(rows));
    }

    private static void bringLargestUp(double[][] rows, int k) {
        int largest = k;
        for (int i = k + 1; i < rows.length; i++) {
            if (Math.abs(rows[i][k]) > Math.abs(rows[largest][k])) {
                largest = i;
            }
        }
        double[] row = rows[k];
        rows[k] = rows[largest];
        rows[largest] = row;
    }

    private static void subtract(double[] from, double factor, double[] row, int start) {
        for (int j = start; j < row.length; j++) {
            from[j] -= factor * row[j];
        }
    }

    private static double[] substitutedBack(double[][] rows) {
        int n = rows.length;
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = rows[i][n];
            for (int j = i + 1; j < n; j++) {
                sum -= rows[i][j] * x[j];
            }
            x[i] = sum / rows[i][i];
        }
        return x;
    }
}
