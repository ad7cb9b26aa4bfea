package coach.api;

/// What sort of question a card asks; each sort has its own structure of a good answer.
public enum CardKind {
    /// What is it?
    CONCEPT,
    /// How do two things differ?
    COMPARISON,
    /// Derive or compute it.
    DERIVATION,
    /// Tell of a piece of research or a project.
    PROJECT,
    /// Tell of own experience or judgement.
    EXPERIENCE
}
