package coach.core.index;

import java.util.List;

/// Ridge regression by the normal equations and a Cholesky factor.
final class Ridge {
    private Ridge() {}

    /// The map `W` with the least `Σ |W x - y|² + ridge |W|²`.
    ///
    /// @param from vectors `x`, of one size
    /// @param to vectors `y`, as many
    /// @return shape `[size of y][size of x]`
    static float[][] map(List<float[]> from, List<float[]> to, double ridge) {
        double[][] factor = cholesky(products(from, from, ridge));
        double[][] mixed = products(to, from, 0);
        float[][] map = new float[mixed.length][];
        for (int row = 0; row < mixed.length; row++) {
            map[row] = solve(factor, mixed[row]);
        }
        return map;
    }

    private static double[][] products(List<float[]> left, List<float[]> right, double diagonal) {
        int rows = left.getFirst().length;
        int columns = right.getFirst().length;
        double[][] sum = new double[rows][columns];
        for (int n = 0; n < left.size(); n++) {
            for (int i = 0; i < rows; i++) {
                double value = left.get(n)[i];
                float[] other = right.get(n);
                for (int j = 0; j < columns; j++) {
                    sum[i][j] += value * other[j];
                }
            }
        }
        for (int i = 0; i < Math.min(rows, columns); i++) {
            sum[i][i] += diagonal;
        }
        return sum;
    }

    /// The lower triangle `L` with `L Lᵀ = a`; `a` is positive definite, for the ridge is above 0.
    private static double[][] cholesky(double[][] a) {
        double[][] lower = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        return lower;
    }

    private static float[] solve(double[][] lower, double[] right) {
        int size = lower.length;
        double[] half = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = right[i];
            for (int k = 0; k < i; k++) {
                sum -= lower[i][k] * half[k];
            }
            half[i] = sum / lower[i][i];
        }
        double[] whole = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double sum = half[i];
            for (int k = i + 1; k < size; k++) {
                sum -= lower[k][i] * whole[k];
            }
            whole[i] = sum / lower[i][i];
        }
        float[] solution = new float[size];
        for (int i = 0; i < size; i++) {
            solution[i] = (float) whole[i];
        }
        return solution;
    }
}
