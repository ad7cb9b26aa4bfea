package coach.core.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads HTML pages into the same blocks as Markdown: a list item is an item, what stands in `pre`
/// is code. Scripts and styles are left out; navigation and footers are [Block.Html]. A soft break
/// is a line's end in the page, `<br>` a hard one.
public final class HtmlPage {
    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "template", "svg", "iframe", "object");
    private static final Set<String> FRAME = Set.of("nav", "footer");
    private static final Set<String> CONTAINERS =
            Set.of(
                    "html",
                    "body",
                    "main",
                    "div",
                    "section",
                    "article",
                    "header",
                    "aside",
                    "p",
                    "form",
                    "fieldset",
                    "figure",
                    "figcaption",
                    "center",
                    "address",
                    "hgroup",
                    "noscript",
                    "li",
                    "dd",
                    "dt",
                    "summary",
                    "td",
                    "th",
                    "tr",
                    "tbody",
                    "thead",
                    "caption");

    private HtmlPage() {}

    /// Reads a page. Every text is one; nothing is ever refused.
    ///
    /// @param text the page, with any line ends
    public static Document parse(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        List<Block> blocks = blocks(parser.parseInput(lines, "").childNodes());
        return new Document("", blocks);
    }

    private static List<Block> blocks(List<? extends Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        HtmlText run = new HtmlText();
        for (Node node : nodes) {
            if (node instanceof Element element && isBlock(element)) {
                run.end(blocks);
                add(element, blocks);
            } else if (!(node instanceof Element element) || !SILENT.contains(name(element))) {
                run.add(node);
            }
        }
        run.end(blocks);
        return blocks;
    }

    private static String name(Element element) {
        return element.normalName();
    }

    private static boolean isBlock(Element element) {
        String name = name(element);
        return CONTAINERS.contains(name)
                || FRAME.contains(name)
                || element.tag().isBlock() && !SILENT.contains(name);
    }

    private static void add(Element element, List<Block> to) {
        String name = name(element);
        if (FRAME.contains(name)) {
            addFrame(element, to);
            return;
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> addHeading(element, to);
            case "ul", "ol", "menu", "dir" -> addItems(element, to);
            case "dl" -> addDefinitions(element, to);
            case "details" -> addDetails(element, to);
            case "table" -> addTable(element, to);
            case "pre" -> addCode(element, to);
            case "blockquote" -> addQuote(element, to);
            case "hr" -> to.add(new Block.Rule(first(element), first(element)));
            default -> {
                if (!SILENT.contains(name)) {
                    to.addAll(blocks(element.childNodes()));
                }
            }
        }
    }

    private static int first(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }

    private static int last(Element element) {
        int end = element.endSourceRange().end().lineNumber();
        return Math.max(first(element), end);
    }

    private static void addFrame(Element element, List<Block> to) {
        to.add(new Block.Html(element.text(), first(element), last(element)));
    }

    private static void addHeading(Element element, List<Block> to) {
        int level = name(element).charAt(1) - '0';
        for (Block block : blocks(element.childNodes())) {
            if (block instanceof Block.Paragraph(var text, int first, int last)) {
                to.add(new Block.Heading(level, text, first, last));
            } else {
                to.add(block);
            }
        }
    }

    private static void addItems(Element list, List<Block> to) {
        List<Block.Item> items = new ArrayList<>();
        for (Element child : list.children()) {
            if (name(child).equals("li") || !isBlock(child)) {
                addItem(blocks(child.childNodes()), items);
            } else { // a list within a list, without an item around it
                addItem(blocks(List.of(child)), items);
            }
        }
        Optional<Integer> start =
                name(list).equals("ol")
                        ? Optional.of(number(list.attr("start")))
                        : Optional.empty();
        end(start, items, to);
    }

    private static int number(String text) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 1;
    }

    private static void addItem(List<Block> blocks, List<Block.Item> to) {
        if (!blocks.isEmpty()) {
            int first = blocks.getFirst().firstLine();
            int last = blocks.getLast().lastLine();
            to.add(new Block.Item(Optional.empty(), blocks, first, Math.max(first, last)));
        }
    }

    private static void end(Optional<Integer> start, List<Block.Item> items, List<Block> to) {
        if (!items.isEmpty()) {
            int first = items.getFirst().firstLine();
            int last = Math.max(first, items.getLast().lastLine());
            to.add(new Block.Items(start, List.copyOf(items), first, last));
        }
    }

    /// A term and what defines it are one item.
    private static void addDefinitions(Element list, List<Block> to) {
        List<Block.Item> items = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (Element child : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (name(child).equals("dt")) {
                addItem(List.copyOf(open), items);
                open.clear();
            }
            open.addAll(blocks(child.childNodes()));
        }
        addItem(List.copyOf(open), items);
        end(Optional.empty(), items, to);
    }

    private static void addDetails(Element details, List<Block> to) {
        List<Block.Item> items = new ArrayList<>();
        addItem(blocks(details.childNodes()), items);
        end(Optional.empty(), items, to);
    }

    private static void addTable(Element table, List<Block> to) {
        List<Block.Row> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<Element> cells = row.select("> td, > th");
            if (cells.stream().anyMatch(cell -> !HtmlText.of(cell).isEmpty())) {
                rows.add(
                        new Block.Row(
                                cells.stream().map(HtmlText::of).toList(),
                                first(row),
                                cells.stream().map(HtmlText::extent).toList()));
            }
        }
        if (!rows.isEmpty()) {
            int last = Math.max(rows.getFirst().line(), last(table));
            to.add(
                    new Block.Table(
                            rows.getFirst(),
                            List.copyOf(rows.subList(1, rows.size())),
                            rows.getFirst().line(),
                            last));
        }
    }

    private static void addCode(Element pre, List<Block> to) {
        String text = pre.wholeText();
        if (!text.isBlank()) {
            to.add(new Block.Code("", text, first(pre), last(pre)));
        }
    }

    private static void addQuote(Element quote, List<Block> to) {
        List<Block> blocks = blocks(quote.childNodes());
        if (!blocks.isEmpty()) {
            int first = blocks.getFirst().firstLine();
            int last = Math.max(first, blocks.getLast().lastLine());
            to.add(new Block.Quote(Optional.empty(), List.of(), blocks, first, last));
        }
    }
}
