package coach.core.figure;

import coach.core.formula.FormulaException;
import coach.core.markdown.Block;
import coach.core.markdown.Inline;
import coach.core.markdown.Markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Writes Markdown as HTML: formulas as SVG, and nothing that a reader's browser would run or
/// fetch. HTML within the Markdown loses its tags, an image is its description, and a link goes to
/// the web, to a mailbox or within the page, or is none. A line ends where the writer ended it.
public final class HtmlBlocks {
    private static final Pattern SAFE_TARGET =
            Pattern.compile("(?i)(https?://|mailto:|#).*", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile("^[，。、；：？！）】》」』〉〕］｝〗”’…—,.;:!?)\\]}%]+");
    private static final Pattern OPENING = Pattern.compile("[（【《「『〈〔［｛〖“‘(\\[{]+$");
    private static final int LOWEST_HEADING = 6;

    private final FormulaSvg formulas;
    private final int outer;

    /// @param formulas draws the page's formulas
    /// @param outer the level of the heading below which the text stands, 0 for none
    public HtmlBlocks(FormulaSvg formulas, int outer) {
        this.formulas = formulas;
        this.outer = outer;
    }

    /// A text of several blocks.
    public Markup blocks(String markdown) {
        return blocks(Markdown.parse(markdown).blocks());
    }

    /// A text of one line, such as a heading; one of several blocks becomes several.
    public Markup line(String markdown) {
        var blocks = Markdown.parse(markdown).blocks();
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph(var text, _, _)
                ? inlines(text)
                : blocks(blocks);
    }

    /// Blocks, one below the other.
    public Markup blocks(List<Block> blocks) {
        var html = new Markup();
        blocks.forEach(block -> html.add(block(block)).line());
        return html;
    }

    private Markup block(Block block) {
        var html = new Markup();
        return switch (block) {
            case Block.Heading(var level, var text, _, _) ->
                    html.open("h" + Math.min(LOWEST_HEADING, level + outer))
                            .add(inlines(text))
                            .close();
            case Block.Paragraph(var text, _, _) -> html.open("p").add(inlines(text)).close();
            case Block.Code(_, var text, _, _) -> html.open("pre").element("code", text).close();
            case Block.Formula(var latex, _, _) ->
                    html.open("div", "class", "formula").add(formula(latex, true)).close();
            case Block.Items items -> items(items);
            case Block.Quote quote -> quote(quote);
            case Block.Table table -> table(table);
            case Block.Html(var text, _, _) -> html.element("p", untagged(text));
            case Block.Rule _ -> html.open("hr");
        };
    }

    private Markup items(Block.Items items) {
        var html = new Markup();
        items.start()
                .ifPresentOrElse(
                        start -> html.open("ol", "start", start.toString()), () -> html.open("ul"));
        items.items().forEach(item -> html.open("li").add(item(item)).close());
        return html.close();
    }

    private Markup item(Block.Item item) {
        var html = new Markup();
        item.done().ifPresent(done -> html.text(done ? "☑ " : "☐ "));
        return item.blocks().size() == 1
                        && item.blocks().getFirst() instanceof Block.Paragraph(var text, _, _)
                ? html.add(inlines(text))
                : html.add(blocks(item.blocks()));
    }

    private Markup quote(Block.Quote quote) {
        var html = new Markup().open("blockquote");
        if (!quote.title().isEmpty()) {
            html.open("p", "class", "title").add(inlines(quote.title())).close();
        }
        return html.add(blocks(quote.blocks())).close();
    }

    private Markup table(Block.Table table) {
        var html = new Markup().open("table");
        html.open("thead").add(row(table.header(), "th")).close();
        html.open("tbody");
        table.rows().forEach(row -> html.add(row(row, "td")));
        return html.close().close();
    }

    private Markup row(Block.Row row, String cell) {
        var html = new Markup().open("tr");
        row.cells().forEach(text -> html.open(cell).add(inlines(text)).close());
        return html.close();
    }

    // Running text

    private Markup inlines(List<Inline> text) {
        var html = new Markup();
        IntStream.range(0, text.size()).forEach(i -> html.add(inline(text, i)));
        return html;
    }

    /// A piece of running text, as its neighbours let it be written.
    private Markup inline(List<Inline> text, int i) {
        return switch (text.get(i)) {
            case Inline.Break _ when besideFormula(text, i) -> new Markup();
            case Inline.Text(var words) ->
                    new Markup().text(words.substring(led(text, i), tail(text, i)));
            case Inline.Formula(var latex, var displayed) when !displayed -> kept(latex, text, i);
            case Inline alone -> inline(alone);
        };
    }

    private static boolean besideFormula(List<Inline> text, int i) {
        return (i > 0 && displayed(text.get(i - 1)))
                || (i + 1 < text.size() && displayed(text.get(i + 1)));
    }

    /// A formula on one line with the signs that must not be parted from it: those that close what
    /// comes before them, and those that open what follows. Browsers part them from a picture.
    private Markup kept(String latex, List<Inline> text, int i) {
        String before =
                i > 0 && text.get(i - 1) instanceof Inline.Text(var words)
                        ? words.substring(tail(text, i - 1))
                        : "";
        String after =
                i + 1 < text.size() && text.get(i + 1) instanceof Inline.Text(var words)
                        ? words.substring(0, led(text, i + 1))
                        : "";
        return (before + after).isEmpty()
                ? formula(latex, false)
                : new Markup()
                        .open("span", "class", "kept")
                        .text(before)
                        .add(formula(latex, false))
                        .text(after)
                        .close();
    }

    /// Where the words begin that do not belong to a formula before them.
    private static int led(List<Inline> text, int i) {
        var words = (Inline.Text) text.get(i);
        var closing = CLOSING.matcher(words.text());
        return i > 0 && inLine(text.get(i - 1)) && closing.find() ? closing.end() : 0;
    }

    /// Where the words end that do not belong to a formula after them.
    private static int tail(List<Inline> text, int i) {
        String words = ((Inline.Text) text.get(i)).text();
        var opening = OPENING.matcher(words).region(led(text, i), words.length());
        boolean kept = i + 1 < text.size() && inLine(text.get(i + 1)) && opening.find();
        return kept ? opening.start() : words.length();
    }

    private static boolean inLine(Inline inline) {
        return inline instanceof Inline.Formula(_, var displayed) && !displayed;
    }

    private static boolean displayed(Inline inline) {
        return inline instanceof Inline.Formula(_, var displayed) && displayed;
    }

    private Markup inline(Inline inline) {
        var html = new Markup();
        return switch (inline) {
            case Inline.Text(var words) -> html.text(words);
            case Inline.Strong(var inner) -> html.open("strong").add(inlines(inner)).close();
            case Inline.Emphasis(var inner) -> html.open("em").add(inlines(inner)).close();
            case Inline.Highlight(var inner) -> html.open("mark").add(inlines(inner)).close();
            case Inline.Struck(var inner) -> html.open("s").add(inlines(inner)).close();
            case Inline.Code(var code) -> html.element("code", code);
            case Inline.Formula(var latex, _) ->
                    html.open("span", "class", "formula").add(formula(latex, true)).close();
            case Inline.Link(var inner, var target) -> link(inner, target);
            case Inline.Image(var description, _) -> html.text(description);
            case Inline.Html _ -> html;
            case Inline.Break _ -> html.open("br");
        };
    }

    private Markup link(List<Inline> text, String target) {
        return SAFE_TARGET.matcher(target).matches()
                ? new Markup().open("a", "href", target).add(inlines(text)).close()
                : inlines(text);
    }

    /// A formula; one that cannot be read stands as it was written.
    private Markup formula(String latex, boolean displayed) {
        try {
            return formulas.formula(latex, displayed);
        } catch (FormulaException _) {
            return new Markup().element("code", latex, "class", "latex");
        }
    }

    private static String untagged(String html) {
        return TAG.matcher(html).replaceAll("").strip();
    }
}
