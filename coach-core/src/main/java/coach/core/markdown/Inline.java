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
}
