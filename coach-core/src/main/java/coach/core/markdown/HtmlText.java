package coach.core.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;

/// A run of text on its way to a paragraph: white space is folded, lines are counted.
final class HtmlText {
    private final List<Inline> inlines = new ArrayList<>();
    private int first;
    private int last;

    /// All text of an element, in one piece; blocks within it are set apart by breaks.
    static List<Inline> of(Element element) {
        HtmlText run = new HtmlText();
        element.childNodes().forEach(run::add);
        return run.trimmed();
    }

    /// The lines on which the text of an element stands.
    static Block.Extent extent(Element element) {
        HtmlText run = new HtmlText();
        element.childNodes().forEach(run::add);
        int line = Math.max(1, element.sourceRange().start().lineNumber());
        return run.first == 0
                ? new Block.Extent(line, line)
                : new Block.Extent(run.first, Math.max(run.first, run.last));
    }

    void add(Node node) {
        inlines.addAll(read(node));
    }

    void end(List<Block> to) {
        List<Inline> text = trimmed();
        if (!text.isEmpty() && first > 0) {
            to.add(new Block.Paragraph(text, first, Math.max(first, last)));
        }
        inlines.clear();
        first = 0;
        last = 0;
    }

    private List<Inline> read(Node node) {
        return switch (node) {
            case TextNode text -> text(text);
            case Element element -> element(element);
            default -> List.of();
        };
    }

    /// A line's end in the page is a soft break, so that lines can still be counted.
    private List<Inline> text(TextNode node) {
        String whole = node.getWholeText().replace('\u00a0', ' ');
        if (!whole.isBlank()) {
            int start = node.sourceRange().start().lineNumber() + breaks(leading(whole));
            int end = start + breaks(whole.strip());
            first = first == 0 ? Math.max(1, start) : first;
            last = Math.max(last, Math.max(1, end));
        }
        List<Inline> pieces = new ArrayList<>();
        for (String line : whole.split("\n", -1)) {
            pieces.add(new Inline.Break(false));
            pieces.add(new Inline.Text(line.replaceAll("\\s+", " ")));
        }
        pieces.removeFirst();
        pieces.removeIf(piece -> piece instanceof Inline.Text(String text) && text.isEmpty());
        return pieces;
    }

    private static String leading(String text) {
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private List<Inline> element(Element element) {
        List<Inline> inner = element.childNodes().stream().flatMap(n -> read(n).stream()).toList();
        return switch (element.normalName()) {
            case "br" -> List.of(new Inline.Break(true));
            case "b", "strong" -> wrapped(inner, new Inline.Strong(inner));
            case "i", "em" -> wrapped(inner, new Inline.Emphasis(inner));
            case "mark" -> wrapped(inner, new Inline.Highlight(inner));
            case "s", "del", "strike" -> wrapped(inner, new Inline.Struck(inner));
            case "code", "kbd", "samp", "tt" -> wrapped(inner, new Inline.Code(element.text()));
            case "a" -> wrapped(inner, new Inline.Link(inner, element.attr("href")));
            case "img" -> List.of(new Inline.Image(element.attr("alt"), element.attr("src")));
            case "script", "style" -> List.of();
            case "p", "div", "li", "ul", "ol", "tr" -> broken(inner);
            default -> inner;
        };
    }

    private static List<Inline> wrapped(List<Inline> inner, Inline whole) {
        return inner.isEmpty() ? List.of() : List.of(whole);
    }

    private static List<Inline> broken(List<Inline> inner) {
        List<Inline> lines = new ArrayList<>(inner);
        lines.addFirst(new Inline.Break(true));
        lines.add(new Inline.Break(true));
        return lines;
    }

    /// Without breaks and spaces at both ends.
    private List<Inline> trimmed() {
        List<Inline> text = new ArrayList<>();
        for (Inline inline : inlines) {
            if (!isSpace(inline) || !text.isEmpty()) {
                text.add(inline);
            }
        }
        while (!text.isEmpty() && isSpace(text.getLast())) {
            text.removeLast();
        }
        if (!text.isEmpty() && text.getFirst() instanceof Inline.Text(String words)) {
            text.set(0, new Inline.Text(words.stripLeading()));
        }
        if (!text.isEmpty() && text.getLast() instanceof Inline.Text(String words)) {
            text.set(text.size() - 1, new Inline.Text(words.stripTrailing()));
        }
        return List.copyOf(text);
    }

    private static boolean isSpace(Inline inline) {
        return inline instanceof Inline.Break
                || inline instanceof Inline.Text(String words) && words.isBlank();
    }
}
