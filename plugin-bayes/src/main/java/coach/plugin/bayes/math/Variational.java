package coach.plugin.bayes.math;

/// A posterior replaced by the nearest of a simpler kind.
///
/// @see "Blei, Kucukelbir and McAuliffe, Variational Inference: A Review for Statisticians, Journal
///   of the American Statistical Association 112, 2017, arXiv:1601.00670"
public final class Variational {
    private Variational() {}

    /// The lower bound of the log evidence that an approximation attains, in nats.
    ///
    /// @param q the approximation, shape `[hypotheses]`, adding up to 1
    /// @param joint likelihood times prior, shape `[hypotheses]`, positive wherever `q` is
    public static double evidenceLowerBound(double[] q, double[] joint) {
        double bound = 0;
        for (int i = 0; i < q.length; i++) {
            bound += q[i] == 0 ? 0 : q[i] * Math.log(joint[i] / q[i]);
        }
        return bound;
    }

    /// The Kullback–Leibler divergence from `p` to `q`, in nats, with the average taken under `q`.
    public static double divergence(double[] q, double[] p) {
        return -evidenceLowerBound(q, p);
    }

    /// The variances of the nearest product of normal distributions to a normal distribution: one
    /// over the diagonal of its precision, and so never too large.
    ///
    /// @param covariance shape `[n][n]`, symmetric and positive definite
    /// @see "Bishop, Pattern Recognition and Machine Learning (2006), section 10.1.2"
    public static double[] meanFieldVariances(double[][] covariance) {
        double[] precisions = Cholesky.of(covariance).inverseDiagonal();
        for (int i = 0; i < precisions.length; i++) {
            precisions[i] = 1 / precisions[i];
        }
        return precisions;
    }
}
