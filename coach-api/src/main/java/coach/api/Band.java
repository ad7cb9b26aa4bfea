package coach.api;

/// Fifths of the scale, lowest first.
public enum Band {
    /// Does not answer: below 0.2.
    NONE,
    /// Below 0.4.
    WEAK,
    /// Below 0.6.
    PARTIAL,
    /// Below 0.8.
    GOOD,
    /// 0.8 and above.
    STRONG;

    static Band of(double score) {
        return values()[Math.min((int) (score * values().length), values().length - 1)];
    }
}
