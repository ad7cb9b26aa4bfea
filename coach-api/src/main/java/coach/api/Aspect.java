package coach.api;

/// What a question wants to know of its matter.
public enum Aspect {
    /// What it is.
    WHAT,
    /// Why it is so, or why it is needed.
    WHY,
    /// How it works or is computed.
    HOW,
    /// How it differs from something else.
    COMPARE,
    /// What it looks like in numbers or in life.
    EXAMPLE,
    /// Where it fails.
    LIMITS
}
