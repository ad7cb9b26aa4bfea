package coach.api;

/// A stretch of a text, counted in UTF-16 units.
///
/// @param start where it begins, at least 0
/// @param end where it ends, exclusive, at least `start`
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /// The words of `text` that the span covers.
    ///
    /// @throws IndexOutOfBoundsException if the span reaches beyond the text
    public String of(String text) {
        return text.substring(start, end);
    }
}
