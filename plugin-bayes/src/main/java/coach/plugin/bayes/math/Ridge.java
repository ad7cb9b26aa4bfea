package coach.plugin.bayes.math;

/// Linear regression whose weights have a normal prior, that is, an L2 penalty.
///
/// @param noise standard deviation of the observations about the line, positive
/// @param prior standard deviation of each weight about 0 before the data, positive
/// @see "Bishop, Pattern Recognition and Machine Learning (2006), section 3.3.1"
public record Ridge(double noise, double prior) {
    public Ridge {
        Checks.positive("noise", noise);
        Checks.positive("prior", prior);
    }

    /// The factor of the squared weights beside the sum of squared errors.
    public double penalty() {
        return noise * noise / (prior * prior);
    }

    /// The posterior mean of the weights, which is its mode too: what ridge regression gives.
    ///
    /// @param x shape `[examples][features]`
    /// @param y shape `[examples]`
    /// @return shape `[features]`
    public double[] weights(double[][] x, double[] y) {
        double[] xy = new double[x[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < xy.length; k++) {
                xy[k] += x[i][k] * y[i];
            }
        }
        return Cholesky.of(penalised(x)).solve(xy);
    }

    /// The posterior standard deviation of each weight.
    ///
    /// @return shape `[features]`
    public double[] sds(double[][] x) {
        double[] sds = Cholesky.of(penalised(x)).inverseDiagonal();
        for (int k = 0; k < sds.length; k++) {
            sds[k] = noise * Math.sqrt(sds[k]);
        }
        return sds;
    }

    /// `XᵀX + λI`.
    private double[][] penalised(double[][] x) {
        int features = x[0].length;
        double[][] matrix = new double[features][features];
        for (int j = 0; j < features; j++) {
            matrix[j][j] = penalty();
            for (int k = 0; k < features; k++) {
                for (double[] row : x) {
                    matrix[j][k] += row[j] * row[k];
                }
            }
        }
        return matrix;
    }
}
