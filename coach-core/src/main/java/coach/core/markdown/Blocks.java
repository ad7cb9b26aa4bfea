package coach.core.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The library's tree as our blocks.
final class Blocks {
    private static final Pattern CALLOUT = Pattern.compile("\\[!([^\\]\\s|]+)[^\\]]*\\][+-]?\\s*");
    private static final Pattern TASK = Pattern.compile("\\[([ xX])\\](\\s+|$)");

    private Blocks() {}

    static List<Block> of(Node parent) {
        return children(parent).flatMap(Blocks::block).toList();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
    }

    private static Stream<Block> block(Node node) {
        Lines at = Lines.of(node);
        return switch (node) {
            case Heading heading ->
                    Stream.of(
                            new Block.Heading(
                                    heading.getLevel(), Inlines.of(node), at.first, at.last));
            case Paragraph _ -> Stream.of(new Block.Paragraph(Inlines.of(node), at.first, at.last));
            case FencedCodeBlock code -> Stream.of(code(code.getInfo(), code.getLiteral(), at));
            case IndentedCodeBlock code -> Stream.of(code("", code.getLiteral(), at));
            case FormulaBlock formula ->
                    Stream.of(new Block.Formula(formula.latex(), at.first, at.last));
            case BulletList list -> Stream.of(items(Optional.empty(), list, at));
            case OrderedList list ->
                    Stream.of(items(Optional.ofNullable(list.getMarkerStartNumber()), list, at));
            case BlockQuote quote -> Stream.of(quote(quote, at));
            case TableBlock table -> Stream.of(table(table, at));
            case HtmlBlock html -> Stream.of(new Block.Html(html.getLiteral(), at.first, at.last));
            case ThematicBreak _ -> Stream.of(new Block.Rule(at.first, at.last));
            default -> Stream.empty(); // link definitions
        };
    }

    private static Block code(String info, String text, Lines at) {
        return new Block.Code(info == null ? "" : info, text, at.first, at.last);
    }

    private static Block items(Optional<Integer> start, Node list, Lines at) {
        List<Block.Item> items =
                children(list).filter(ListItem.class::isInstance).map(Blocks::item).toList();
        return new Block.Items(start, items, at.first, at.last);
    }

    private static Block.Item item(Node item) {
        Lines at = Lines.of(item);
        List<Block> blocks = of(item);
        Optional<Matcher> task = leading(blocks).map(TASK::matcher).filter(Matcher::lookingAt);
        Optional<Boolean> done = task.map(box -> !box.group(1).isBlank());
        List<Block> rest = task.map(box -> withoutStart(blocks, box.end())).orElse(blocks);
        return new Block.Item(done, rest, at.first, at.last);
    }

    private static Optional<String> leading(List<Block> blocks) {
        return !blocks.isEmpty()
                        && blocks.getFirst() instanceof Block.Paragraph(var text, _, _)
                        && !text.isEmpty()
                        && text.getFirst() instanceof Inline.Text(String words)
                ? Optional.of(words)
                : Optional.empty();
    }

    private static List<Block> withoutStart(List<Block> blocks, int length) {
        Block.Paragraph first = (Block.Paragraph) blocks.getFirst();
        List<Block> rest = new ArrayList<>(blocks);
        List<Inline> text = withoutStartOf(first.text(), length);
        rest.set(0, new Block.Paragraph(text, first.firstLine(), first.lastLine()));
        return rest;
    }

    private static List<Inline> withoutStartOf(List<Inline> text, int length) {
        List<Inline> rest = new ArrayList<>(text);
        String words = ((Inline.Text) text.getFirst()).text().substring(length);
        if (words.isEmpty()) {
            rest.removeFirst();
        } else {
            rest.set(0, new Inline.Text(words));
        }
        return rest;
    }

    private static Block quote(BlockQuote quote, Lines at) {
        List<Block> blocks = of(quote);
        Optional<Matcher> callout =
                leading(blocks).map(CALLOUT::matcher).filter(Matcher::lookingAt);
        if (callout.isEmpty()) {
            return new Block.Quote(Optional.empty(), List.of(), blocks, at.first, at.last);
        }
        Block.Paragraph first = (Block.Paragraph) blocks.getFirst();
        List<Inline> text = withoutStartOf(first.text(), callout.get().end());
        int end = breakIn(text);
        List<Block> body = new ArrayList<>(blocks.subList(1, blocks.size()));
        if (end + 1 < text.size()) {
            List<Inline> below = text.subList(end + 1, text.size());
            body.addFirst(new Block.Paragraph(below, first.firstLine() + 1, first.lastLine()));
        }
        String kind = callout.get().group(1).toLowerCase(Locale.ROOT);
        return new Block.Quote(
                Optional.of(kind), List.copyOf(text.subList(0, end)), body, at.first, at.last);
    }

    private static int breakIn(List<Inline> text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i) instanceof Inline.Break) {
                return i;
            }
        }
        return text.size();
    }

    private static Block table(TableBlock table, Lines at) {
        List<Block.Row> header = rows(table, TableHead.class);
        return new Block.Table(header.getFirst(), rows(table, TableBody.class), at.first, at.last);
    }

    private static List<Block.Row> rows(TableBlock table, Class<? extends Node> part) {
        return children(table)
                .filter(part::isInstance)
                .flatMap(Blocks::children)
                .filter(TableRow.class::isInstance)
                .map(Blocks::row)
                .toList();
    }

    private static Block.Row row(Node row) {
        List<List<Inline>> cells =
                children(row).filter(TableCell.class::isInstance).map(Inlines::of).toList();
        return new Block.Row(cells, Lines.of(row).first);
    }

    private record Lines(int first, int last) {
        static Lines of(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            return spans.isEmpty()
                    ? new Lines(1, 1)
                    : new Lines(
                            spans.getFirst().getLineIndex() + 1,
                            spans.getLast().getLineIndex() + 1);
        }
    }
}
