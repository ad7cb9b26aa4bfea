package coach.plugin.llm.math;

/// What a call of a model costs in money and time.
///
/// @param inputPrice for a million tokens in
/// @param outputPrice for a million tokens out
/// @param firstToken seconds until the first token
/// @param speed tokens a second from then on
public record ServiceCost(double inputPrice, double outputPrice, double firstToken, double speed) {
    private static final double MILLION = 1e6;

    /// The price of so many tokens.
    public double price(double inputTokens, double outputTokens) {
        return (inputTokens * inputPrice + outputTokens * outputPrice) / MILLION;
    }

    /// Seconds until an answer is complete.
    public double seconds(double outputTokens) {
        return firstToken + outputTokens / speed;
    }

    /// The price of an acceptable result, if calls are repeated until one is.
    ///
    /// @param pricePerCall what each call costs
    /// @param success the share of calls that give one, in `(0, 1]`
    public static double perSuccess(double pricePerCall, double success) {
        return pricePerCall / success;
    }

    /// The probability that of several independent calls at least one is slow.
    ///
    /// @param slow the probability that a call is
    /// @see "Dean and Barroso, The Tail at Scale, Communications of the ACM 56(2), 2013"
    public static double anySlow(double slow, int calls) {
        return 1 - Math.pow(1 - slow, calls);
    }
}
