package coach.plugin.ml.math;

import java.util.function.DoubleUnaryOperator;

/// Sums of which each term may be dropped, the others being divided by the chance of staying.
///
/// @param rate the chance that a term is dropped, in `[0, 1)`
/// @see "Srivastava et al., JMLR 15, 2014"
public record Dropout(double rate) {
    private static final int MOST = 20;

    public Dropout {
        if (!(rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException("a dropout rate lies in [0, 1): " + rate);
        }
    }

    /// The sum of those terms that stay, divided by the chance of staying.
    public double sum(double[] terms, boolean... stays) {
        double sum = 0;
        for (int j = 0; j < terms.length; j++) {
            sum += stays[j] ? terms[j] : 0;
        }
        return sum / (1 - rate);
    }

    /// The expectation of a function of that sum, exactly, over all masks.
    ///
    /// @param terms at most 20, for there are `2^n` masks
    public double expectation(DoubleUnaryOperator of, double... terms) {
        if (terms.length > MOST) {
            throw new IllegalArgumentException("too many masks for " + terms.length + " terms");
        }
        double expectation = 0;
        for (int mask = 0; mask < 1 << terms.length; mask++) {
            boolean[] stays = new boolean[terms.length];
            double chance = 1;
            for (int j = 0; j < terms.length; j++) {
                stays[j] = (mask >> j & 1) == 1;
                chance *= stays[j] ? 1 - rate : rate;
            }
            expectation += chance * of.applyAsDouble(sum(terms, stays));
        }
        return expectation;
    }

    /// The variance of that sum.
    public double variance(double... terms) {
        double squares = 0;
        for (double term : terms) {
            squares += term * term;
        }
        return rate / (1 - rate) * squares;
    }
}
