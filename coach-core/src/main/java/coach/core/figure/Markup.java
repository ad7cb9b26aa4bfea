package coach.core.figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Writes HTML and SVG. Whatever is text or the value of an attribute is escaped, so nothing that a
/// person wrote can become an element, a script or a style.
public final class Markup {
    private static final List<String> VOID = List.of("br", "hr", "meta", "col");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Nothing yet.
    public Markup() {}

    /// Opens an element.
    ///
    /// @param attributes names and values in turn; names come from the program, never from a text
    public Markup open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(attributes[i + 1])).append('"');
        }
        out.append('>');
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /// Closes the element that was opened last.
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element with nothing but text in it.
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /// Text.
    public Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /// The end of a line, for who reads the source.
    public Markup line() {
        out.append('\n');
        return this;
    }

    /// What another has written.
    public Markup add(Markup other) {
        out.append(other);
        return this;
    }

    /// A text that is markup already: of this program itself, such as a style sheet or an SVG.
    Markup verbatim(String markup) {
        out.append(markup);
        return this;
    }

    /// All that was written.
    ///
    /// @throws IllegalStateException if an element is still open
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open.peek());
        }
        return out.toString();
    }

    /// Signs with a meaning become entities; what no page may hold becomes a replacement sign.
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> escape(point, escaped));
        return escaped.toString();
    }

    private static void escape(int point, StringBuilder out) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(allowed(point) ? point : 0xFFFD);
        }
    }

    private static boolean allowed(int point) {
        boolean blank = point == '\n' || point == '\t' || point == '\r';
        boolean control = point < 0x20 || (point >= 0x7F && point < 0xA0);
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        return blank || !(control || half || (point & 0xFFFE) == 0xFFFE);
    }
}
