package coach.api;

/// How much a finding matters.
public enum Severity {
    /// Something done well.
    PRAISE,
    /// Something that could be better.
    ADVICE,
    /// Something missing that a good answer has.
    LACK,
    /// Something wrong.
    ERROR
}
