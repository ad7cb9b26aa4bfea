package coach.api;

/// How good an answer is.
///
/// @param value a share of the full mark, dimensionless, in `[0, 1]`
public record Score(double value) {
    public Score {
        if (!(value >= 0 && value <= 1)) { // written so that NaN fails too
            throw new IllegalArgumentException("score must lie in [0, 1]: " + value);
        }
    }

    /// The fifth of the scale it lies in.
    public Band band() {
        return Band.of(value);
    }
}
