package coach.api;

import java.util.List;

/// A passage that was found.
///
/// @param passage the passage
/// @param score how well it fits, in `[0, 1]`; comparable within one search only
/// @param snippet the part of the passage worth showing
/// @param spans the stretches of the snippet that match the words of the query
public record Hit(Passage passage, double score, String snippet, List<Span> spans) {
    public Hit {
        spans = List.copyOf(spans);
    }
}
