package coach.cli.terminal;

import coach.core.formula.CellWidth;
import coach.core.formula.Formula;
import coach.core.formula.FormulaException;
import coach.core.markdown.Block;
import coach.core.markdown.Document;
import coach.core.markdown.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Prints a document so that it is good to read in a terminal: wrapped, aligned, formulas as
/// Unicode, colours where there are any.
public final class MarkdownPrinter {
    private static final String MARGIN = "    ";

    private final Terminal terminal;
    private final Glyphs glyphs;

    /// @param terminal where it will be shown
    public MarkdownPrinter(Terminal terminal) {
        this.terminal = terminal;
        this.glyphs = Glyphs.of(terminal);
    }

    /// The document as lines for the terminal, each with its line feed. Front matter is not shown.
    public String print(Document document) {
        return blocks(document.blocks(), terminal.width(), 0).stream()
                .map(line -> line.on(terminal) + "\n")
                .collect(Collectors.joining());
    }

    private List<Line> blocks(List<Block> blocks, int width, int depth) {
        var lines = new ArrayList<Line>();
        for (var block : blocks) {
            var printed = block(block, width, depth);
            if (!lines.isEmpty() && !printed.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(printed);
        }
        return lines;
    }

    private List<Line> block(Block block, int width, int depth) {
        return switch (block) {
            case Block.Heading heading -> heading(heading, width);
            case Block.Paragraph(var text, _, _) -> paragraph(text, width);
            case Block.Code(_, var text, _, _) -> code(text);
            case Block.Formula(var latex, _, _) -> formula(latex, width);
            case Block.Items items -> items(items, width, depth);
            case Block.Quote quote -> quote(quote, width);
            case Block.Table table -> TableBox.of(table, width, terminal);
            case Block.Html(var html, _, _) -> html(html, width);
            case Block.Rule _ -> List.of(rule(glyphs.rule(), width));
        };
    }

    private Line rule(String sign, int width) {
        return Line.of(sign.repeat(width), Style.of(Tone.GREY));
    }

    // Headings and paragraphs

    private List<Line> heading(Block.Heading heading, int width) {
        var style = Style.of(Tone.BLUE).inBold();
        var lines =
                new ArrayList<>(
                        LineBreaker.broken(Prose.of(heading.text(), style, terminal), width));
        int longest = lines.stream().mapToInt(Line::width).max().orElse(0);
        if (heading.level() <= 2) {
            lines.add(rule(heading.level() == 1 ? glyphs.doubleRule() : glyphs.rule(), longest));
        }
        return lines;
    }

    /// A displayed formula within a paragraph stands on lines of its own.
    private List<Line> paragraph(List<Inline> text, int width) {
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i) instanceof Inline.Formula(var latex, var displayed) && displayed) {
                addProse(text.subList(from, i), width, lines);
                lines.addAll(formula(latex, width));
                from = i + 1;
            }
        }
        addProse(text.subList(from, text.size()), width, lines);
        return lines;
    }

    private void addProse(List<Inline> text, int width, List<Line> lines) {
        var runs = Prose.of(trimmed(text), Style.PLAIN, terminal);
        if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
            lines.addAll(LineBreaker.broken(runs, width));
        }
    }

    private static List<Inline> trimmed(List<Inline> text) {
        int from = 0;
        int to = text.size();
        while (from < to && text.get(from) instanceof Inline.Break) {
            from++;
        }
        while (to > from && text.get(to - 1) instanceof Inline.Break) {
            to--;
        }
        return text.subList(from, to);
    }

    // Code, formulas, HTML

    private List<Line> code(String text) {
        var bar = Line.of("  " + glyphs.boxes().get(1) + " ", Style.of(Tone.GREY));
        return text.stripTrailing()
                .lines()
                .map(line -> line.replace("\t", MARGIN))
                .map(line -> Run.of(line, Style.of(Tone.TEAL)).text())
                .map(line -> bar.with(Line.of(line, Style.of(Tone.TEAL))))
                .toList();
    }

    private List<Line> formula(String latex, int width) {
        var style = Style.of(Tone.VIOLET);
        int room = width - MARGIN.length();
        var margin = Line.of(MARGIN, Style.PLAIN);
        return picture(latex, room)
                .map(rows -> rows.stream().map(row -> Line.of(row, style)).toList())
                .orElseGet(
                        () ->
                                LineBreaker.broken(
                                        List.of(Run.of(Prose.line(latex, terminal), style)), room))
                .stream()
                .map(margin::with)
                .toList();
    }

    private Optional<List<String>> picture(String latex, int room) {
        if (!terminal.unicode()) {
            return Optional.empty();
        }
        try {
            return Formula.parse(latex).block(room);
        } catch (FormulaException _) {
            return Optional.empty();
        }
    }

    private List<Line> html(String html, int width) {
        String words = html.replaceAll("(?s)<!--.*?-->|<[^>]*>", "").strip();
        return words.isEmpty()
                ? List.of()
                : LineBreaker.broken(List.of(Run.of(words, Style.PLAIN)), width);
    }

    // Lists

    private List<Line> items(Block.Items items, int width, int depth) {
        int last = items.start().orElse(0) + items.items().size() - 1;
        int margin =
                items.start().isPresent()
                        ? Integer.toString(last).length() + 2
                        : glyphs.bullet(depth).length() + 1;
        boolean tight = items.items().stream().allMatch(MarkdownPrinter::tight);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < items.items().size(); i++) {
            if (i > 0 && !tight) {
                lines.add(Line.EMPTY);
            }
            int number = items.start().orElse(0) + i;
            String sign =
                    items.start().isPresent()
                            ? " ".repeat(margin - 2 - Integer.toString(number).length())
                                    + number
                                    + "."
                            : glyphs.bullet(depth);
            lines.addAll(item(items.items().get(i), sign, margin, width, depth));
        }
        return lines;
    }

    private static boolean tight(Block.Item item) {
        return item.blocks().stream().skip(1).allMatch(Block.Items.class::isInstance);
    }

    private List<Line> item(Block.Item item, String sign, int margin, int width, int depth) {
        String box = item.done().map(done -> done ? glyphs.done() : glyphs.open()).orElse("");
        String mark = item.done().isPresent() && !sign.endsWith(".") ? box : sign + box;
        int indent = Math.max(margin, CellWidth.of(mark) + 1);
        var lines = content(item, width - indent, depth);
        var tone = item.done().orElse(false) ? Tone.GREEN : Tone.BLUE;
        var first = Line.of(CellWidth.padded(mark, indent), Style.of(tone));
        return prefixed(lines, first, Line.of(" ".repeat(indent), Style.PLAIN));
    }

    private List<Line> content(Block.Item item, int width, int depth) {
        if (!tight(item)) {
            return blocks(item.blocks(), width, depth + 1);
        }
        var lines = new ArrayList<Line>();
        item.blocks().forEach(block -> lines.addAll(block(block, width, depth + 1)));
        return lines;
    }

    private static List<Line> prefixed(List<Line> lines, Line first, Line rest) {
        var prefixed = new ArrayList<Line>();
        for (var line : lines.isEmpty() ? List.of(Line.EMPTY) : lines) {
            prefixed.add((prefixed.isEmpty() ? first : rest).with(line));
        }
        return prefixed;
    }

    // Quotations and callouts

    private List<Line> quote(Block.Quote quote, int width) {
        var tone = quote.callout().map(MarkdownPrinter::tone).orElse(Tone.GREY);
        var bar = Line.of(glyphs.bar() + " ", Style.of(tone));
        var lines = new ArrayList<Line>();
        quote.callout().ifPresent(kind -> lines.addAll(title(quote, kind, tone, width - 2)));
        lines.addAll(blocks(quote.blocks(), width - 2, 0));
        return prefixed(lines, bar, bar);
    }

    private List<Line> title(Block.Quote quote, String kind, Tone tone, int width) {
        var style = Style.of(tone).inBold();
        return LineBreaker.broken(
                quote.title().isEmpty()
                        ? List.of(Run.of(capitalised(kind), style))
                        : Prose.of(quote.title(), style, terminal),
                width);
    }

    private static String capitalised(String kind) {
        int first = kind.isEmpty() ? 0 : Character.charCount(kind.codePointAt(0));
        return kind.substring(0, first).toUpperCase(java.util.Locale.ROOT) + kind.substring(first);
    }

    private static Tone tone(String callout) {
        return switch (callout) {
            case "tip", "success", "check", "done", "hint" -> Tone.GREEN;
            case "warning", "caution", "attention", "important" -> Tone.ORANGE;
            case "danger", "error", "bug", "failure", "fail", "missing" -> Tone.RED;
            case "example" -> Tone.VIOLET;
            case "quote", "cite" -> Tone.GREY;
            default -> Tone.BLUE;
        };
    }
}
