package coach.api;

/// What a passage of a note is.
public enum Role {
    /// A question that was asked.
    QUESTION,
    /// The answer that was given and was not good enough; never shown as a correct one.
    POOR_ANSWER,
    /// What should have been said.
    CORRECT_ANSWER,
    /// Anything else.
    NOTE
}
