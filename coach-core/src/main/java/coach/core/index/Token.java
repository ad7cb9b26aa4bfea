package coach.core.index;

import coach.api.Span;

/// A piece of a text as the index sees it.
///
/// @param term what is indexed
/// @param position the number of the word or Han character where it begins
/// @param span where it stands in the original text
public record Token(String term, int position, Span span) {}
