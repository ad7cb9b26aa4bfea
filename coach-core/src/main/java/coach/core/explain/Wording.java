package coach.core.explain;

/// A way in which a question may stand in the notes.
///
/// @param behind how much less surely this is the question that was asked, at least 0
record Wording(String text, double behind) {}
