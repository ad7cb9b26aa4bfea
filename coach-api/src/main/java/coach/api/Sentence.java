package coach.api;

/// A sentence of an answer.
///
/// @param text the sentence as given
/// @param span where it stands in the answer
/// @param stage id of the stage it belongs to; empty when no structure was asked for
/// @param confidence how sure the stage is, in `[0, 1]`
public record Sentence(String text, Span span, String stage, double confidence) {}
