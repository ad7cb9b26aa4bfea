package coach.plugin.ml.math;

/// How a server joins the models of its clients.
///
/// @see "McMahan et al., arXiv:1602.05629, algorithm 1"
public final class FederatedAveraging {
    private FederatedAveraging() {}

    /// The mean of the clients' parameters, weighted by their numbers of examples.
    ///
    /// @param models shape `[clients][parameters]`
    /// @param examples shape `[clients]`, not negative, at least one above 0
    /// @throws IllegalArgumentException if no client has an example
    public static double[] average(double[][] models, int[] examples) {
        long all = 0;
        for (int count : examples) {
            all += count;
        }
        if (all <= 0) {
            throw new IllegalArgumentException("no client has an example");
        }
        double[] average = new double[models[0].length];
        for (int k = 0; k < models.length; k++) {
            for (int i = 0; i < average.length; i++) {
                average[i] += models[k][i] * examples[k] / all;
            }
        }
        return average;
    }

    /// One round on clients whose losses are parabolas `½ h (w - c)²`, all with equal weight.
    ///
    /// @param curvatures `h`, shape `[clients]`
    /// @param optima `c`, shape `[clients]`
    /// @param steps how many each client takes
    public static double round(
            double w, double[] curvatures, double[] optima, double rate, int steps) {
        double sum = 0;
        for (int k = 0; k < optima.length; k++) {
            double local = w;
            for (int step = 0; step < steps; step++) {
                local -= rate * curvatures[k] * (local - optima[k]);
            }
            sum += local;
        }
        return sum / optima.length;
    }

    /// Where such rounds lead in the end.
    public static double fixedPoint(double[] curvatures, double[] optima, double rate, int steps) {
        double pulled = 0;
        double pull = 0;
        for (int k = 0; k < optima.length; k++) {
            double gone = 1 - Math.pow(1 - rate * curvatures[k], steps);
            pulled += gone * optima[k];
            pull += gone;
        }
        return pulled / pull;
    }
}
