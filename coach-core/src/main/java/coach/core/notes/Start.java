package coach.core.notes;

/// A question begins here.
///
/// @param form how it is marked
/// @param text its words on this line; empty if they follow
/// @param followUp whether it follows up the one before
record Start(Draft.Form form, String text, boolean followUp) {}
