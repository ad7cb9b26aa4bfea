package coach.core.markdown;

import java.util.List;

/// A piece of running text.
public sealed interface Inline {

    /// Plain words, with entities and escapes resolved.
    record Text(String text) implements Inline {}

    /// Words in bold.
    record Strong(List<Inline> text) implements Inline {}

    /// Words in italics.
    record Emphasis(List<Inline> text) implements Inline {}

    /// Words marked as with a pen, `==…==`.
    record Highlight(List<Inline> text) implements Inline {}

    /// Words struck out, `~~…~~`.
    record Struck(List<Inline> text) implements Inline {}

    /// Code.
    record Code(String text) implements Inline {}

    /// A formula, `$…$`, `\(…\)`, or `$$…$$` within a line.
    record Formula(String latex, boolean displayed) implements Inline {}

    /// A link.
    record Link(List<Inline> text, String target) implements Inline {}

    /// An image.
    record Image(String description, String target) implements Inline {}

    /// HTML within a line.
    record Html(String text) implements Inline {}

    /// The end of a line.
    ///
    /// @param hard whether the writer asked for it
    record Break(boolean hard) implements Inline {}

    /// The words alone: no emphasis, links or tags; formulas and code as written, with `$` and
    /// backticks.
    static String plain(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        inlines.forEach(inline -> inline.addTo(words));
        return words.toString();
    }

    private void addTo(StringBuilder words) {
        switch (this) {
            case Text(String text) -> words.append(text);
            case Strong(var inner) -> inner.forEach(inline -> inline.addTo(words));
            case Emphasis(var inner) -> inner.forEach(inline -> inline.addTo(words));
            case Highlight(var inner) -> inner.forEach(inline -> inline.addTo(words));
            case Struck(var inner) -> inner.forEach(inline -> inline.addTo(words));
            case Link(var inner, _) -> inner.forEach(inline -> inline.addTo(words));
            case Code(String text) -> words.append('`').append(text).append('`');
            case Formula(String latex, boolean displayed) -> {
                String fence = displayed ? "$$" : "$";
                words.append(fence).append(latex).append(fence);
            }
            case Image(String description, _) -> words.append(description);
            case Html _ -> {}
            case Break _ -> words.append('\n');
        }
    }
}
