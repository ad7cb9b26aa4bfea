package coach.core.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.List;

/// The library's running text as ours.
final class Inlines {
    private Inlines() {}

    static List<Inline> of(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, inlines);
        }
        return List.copyOf(inlines);
    }

    private static void add(Node node, List<Inline> to) {
        switch (node) {
            case Text text -> addText(text.getLiteral(), to);
            case StrongEmphasis _ -> to.add(new Inline.Strong(of(node)));
            case Emphasis _ -> to.add(new Inline.Emphasis(of(node)));
            case Marks.Marked marked ->
                    to.add(
                            marked.struck()
                                    ? new Inline.Struck(of(node))
                                    : new Inline.Highlight(of(node)));
            case FormulaInline formula -> to.add(formula.formula());
            case Code code -> to.add(new Inline.Code(code.getLiteral()));
            case Link link -> to.add(new Inline.Link(of(node), link.getDestination()));
            case Image image ->
                    to.add(new Inline.Image(Inline.plain(of(node)), image.getDestination()));
            case HtmlInline html -> to.add(new Inline.Html(html.getLiteral()));
            case SoftLineBreak _ -> to.add(new Inline.Break(false));
            case HardLineBreak _ -> to.add(new Inline.Break(true));
            default -> to.addAll(of(node));
        }
    }

    /// Neighbours are joined, so that a mark such as `[!note]` is one piece.
    private static void addText(String text, List<Inline> to) {
        if (!to.isEmpty() && to.getLast() instanceof Inline.Text(String before)) {
            to.set(to.size() - 1, new Inline.Text(before + text));
        } else {
            to.add(new Inline.Text(text));
        }
    }
}
