package coach.plugin.llm.math;

import coach.math.LogSpace;

/// Scaled dot-product attention of one head.
///
/// @see "Vaswani et al., Attention Is All You Need, NeurIPS 2017, section 3.2.1"
public final class Attention {
    private Attention() {}

    /// What each query gives to each key: the softmax of their inner products over the square root
    /// of the dimension.
    ///
    /// @param queries shape `[n][d]`, `d` at least 1
    /// @param keys shape `[m][d]`
    /// @param causal whether query `i` sees keys `0` to `i` only
    /// @return shape `[n][m]`, each row adding up to 1
    /// @throws IllegalArgumentException if a query and a key differ in dimension
    public static double[][] weights(double[][] queries, double[][] keys, boolean causal) {
        double[][] weights = new double[queries.length][keys.length];
        for (int i = 0; i < queries.length; i++) {
            double[] scores = new double[keys.length];
            for (int j = 0; j < keys.length; j++) {
                scores[j] =
                        causal && j > i
                                ? Double.NEGATIVE_INFINITY
                                : dot(queries[i], keys[j]) / Math.sqrt(keys[j].length);
            }
            weights[i] = LogSpace.softmax(scores);
        }
        return weights;
    }

    /// The values' means under the weights.
    ///
    /// @param weights shape `[n][m]`
    /// @param values shape `[m][v]`, `m` at least 1
    /// @return shape `[n][v]`
    public static double[][] mix(double[][] weights, double[][] values) {
        double[][] mixed = new double[weights.length][values[0].length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < values.length; j++) {
                for (int c = 0; c < values[j].length; c++) {
                    mixed[i][c] += weights[i][j] * values[j][c];
                }
            }
        }
        return mixed;
    }

    /// The inner product.
    ///
    /// @throws IllegalArgumentException if the vectors differ in length
    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("lengths differ: " + a.length + ", " + b.length);
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
