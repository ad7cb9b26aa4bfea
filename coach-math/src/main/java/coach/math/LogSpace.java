package coach.math;

/// Sums of exponentials that do not overflow.
public final class LogSpace {
    private LogSpace() {}

    /// `log Σ exp(x)`. The maximum is taken out first, so that large terms do not overflow.
    ///
    /// @param logs shape `[n]`; may hold negative infinity, not `NaN`
    /// @return negative infinity for an empty array
    /// @see "Murphy, Probabilistic Machine Learning: An Introduction (2022), section 2.5.4"
    public static double logSumExp(double[] logs) {
        double max = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            max = Math.max(max, log);
        }
        if (Double.isInfinite(max)) {
            return max;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - max);
        }
        return max + Math.log(sum);
    }

    /// The probabilities proportional to `exp(x)`.
    ///
    /// @param logits shape `[n]`, at least one of them finite
    /// @return shape `[n]`, adding up to 1
    /// @throws IllegalArgumentException if no logit is finite
    /// @see "Goodfellow, Bengio and Courville, Deep Learning (2016), section 4.1"
    public static double[] softmax(double[] logits) {
        double total = logSumExp(logits);
        if (!Double.isFinite(total)) {
            throw new IllegalArgumentException("softmax needs a finite logit");
        }
        double[] probabilities = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = Math.exp(logits[i] - total);
        }
        return probabilities;
    }

    /// Shannon's entropy, in nats; `0 log 0` counts as 0.
    ///
    /// @param probabilities shape `[n]`, adding up to 1
    /// @see "Cover and Thomas, Elements of Information Theory (2nd ed., 2006), section 2.1"
    public static double entropy(double[] probabilities) {
        double entropy = 0;
        for (double p : probabilities) {
            if (p > 0) {
                entropy -= p * Math.log(p);
            }
        }
        return entropy;
    }
}
