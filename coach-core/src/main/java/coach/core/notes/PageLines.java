package coach.core.notes;

import coach.core.markdown.Block;
import coach.core.markdown.Document;
import coach.core.markdown.Inline;
import coach.core.notes.Line.Kind;
import coach.core.notes.Shape.Bullet;
import coach.core.notes.Shape.Weight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The blocks of a page as lines. In HTML a line is a paragraph or what `<br>` cuts off it.
final class PageLines {
    private static final int STEP = 2;

    private final List<Line> lines = new ArrayList<>();

    private PageLines() {}

    static List<Line> of(Document page) {
        PageLines reader = new PageLines();
        reader.add(page.blocks(), 0, 0);
        return reader.lines;
    }

    private void add(List<Block> blocks, int indent, int depth) {
        blocks.forEach(block -> add(block, Bullet.NONE, 0, indent, depth));
    }

    private void add(Block block, Bullet bullet, int number, int indent, int depth) {
        switch (block) {
            case Block.Heading(int level, var text, int first, int last) ->
                    lines.add(heading(level, words(text), first, last));
            case Block.Paragraph(var text, int first, int last) ->
                    addText(text, place(first, last, bullet, number, indent, depth));
            case Block.Code(_, String text, int first, int last) ->
                    addCode(text, first, last, indent, depth);
            case Block.Formula(String latex, int first, int last) ->
                    addCode("$$" + latex + "$$", first, last, indent, depth);
            case Block.Items items -> addItems(items, indent, depth);
            case Block.Quote quote -> add(quote.blocks(), indent, depth + 1);
            case Block.Table table -> addTable(table);
            case Block.Html(String text, int first, int last) ->
                    lines.add(line(Kind.SILENT, place(first, last, bullet, 0, 0, 0), text));
            case Block.Rule(int first, _) -> lines.add(Line.of(first, Kind.RULE, "---"));
        }
    }

    private record Place(
            int first, int last, Bullet bullet, int number, int indent, int depth, boolean gap) {

        Shape shape() {
            return Shape.PLAIN.bullet(bullet, number).indent(indent).level(depth).gap(gap);
        }

        /// What a break cuts off belongs to the same paragraph.
        Place below() {
            int deeper = bullet == Bullet.NONE ? indent : indent + 1;
            return new Place(first, last, Bullet.NONE, 0, deeper, depth, false);
        }
    }

    private static Place place(
            int first, int last, Bullet bullet, int number, int indent, int depth) {
        return new Place(first, last, bullet, number, indent, depth, bullet == Bullet.NONE);
    }

    private static Line heading(int level, String text, int first, int last) {
        return Line.of(first, last, Kind.HEADING, Shape.PLAIN.level(level).gap(true), text);
    }

    private static Line line(Kind kind, Place at, String text) {
        return Line.of(at.first, at.last, kind, at.shape(), text);
    }

    private void addItems(Block.Items list, int indent, int depth) {
        int number = list.start().orElse(0);
        for (Block.Item item : list.items()) {
            Bullet bullet = list.start().isPresent() ? Bullet.NUMBER : Bullet.DASH;
            for (Block block : item.blocks()) {
                boolean first = block == item.blocks().getFirst();
                boolean nested = block instanceof Block.Items;
                add(
                        block,
                        first ? bullet : Bullet.NONE,
                        first ? number : 0,
                        indent + (first && !nested ? 0 : STEP),
                        depth);
            }
            number++;
        }
    }

    private void addText(List<Inline> text, Place at) {
        List<List<Inline>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
        for (Inline inline : text) {
            if (inline instanceof Inline.Break(boolean hard) && hard) {
                pieces.add(new ArrayList<>());
            } else {
                pieces.getLast().add(inline);
            }
        }
        int line = at.first;
        Place place = at;
        for (List<Inline> piece : pieces) {
            int end = line + breaks(piece);
            int begin = line + leadingBreaks(piece);
            if (!words(piece).isEmpty()) {
                addWords(piece, begin, Math.max(begin, end - trailingBreaks(piece)), place);
                place = place.below();
            }
            line = end;
        }
    }

    private void addWords(List<Inline> text, int first, int last, Place at) {
        Kind kind = at.depth > 0 ? Kind.QUOTE : Kind.TEXT;
        lines.add(Line.of(first, last, kind, at.shape().weight(weight(text)), words(text)));
    }

    private static Weight weight(List<Inline> text) {
        List<Inline> full = text.stream().filter(i -> !Inline.plain(List.of(i)).isBlank()).toList();
        if (full.size() != 1) {
            return Weight.PLAIN;
        }
        return switch (full.getFirst()) {
            case Inline.Strong _ -> Weight.BOLD;
            case Inline.Struck _ -> Weight.STRUCK;
            default -> Weight.PLAIN;
        };
    }

    private static int breaks(List<Inline> text) {
        return (int) Inline.plain(text).chars().filter(c -> c == '\n').count();
    }

    private static int leadingBreaks(List<Inline> text) {
        String plain = Inline.plain(text);
        return (int)
                plain.substring(0, plain.length() - plain.stripLeading().length())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static int trailingBreaks(List<Inline> text) {
        String plain = Inline.plain(text);
        return plain.isBlank()
                ? 0
                : (int)
                        plain.substring(plain.stripTrailing().length())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    private static String words(List<Inline> text) {
        if (text.size() == 1 && text.getFirst() instanceof Inline.Link(var inner, String target)) {
            return "[" + words(inner) + "](" + target.replace(")", "") + ")";
        }
        return unfenced(labelled(text)).replaceAll("\\s+", " ").strip();
    }

    /// A label that is set apart by emphasis gets a colon.
    private static List<Inline> labelled(List<Inline> text) {
        String rest = text.isEmpty() ? "" : Inline.plain(text.subList(1, text.size()));
        boolean emphasised =
                text.size() > 1
                        && (text.getFirst() instanceof Inline.Strong
                                || text.getFirst() instanceof Inline.Emphasis);
        if (!emphasised
                || rest.matches("(?s)\\s*[:：].*|\\s*")
                || !Emphasised.isLabel(Inline.plain(List.of(text.getFirst())), rest)) {
            return text;
        }
        List<Inline> labelled = new ArrayList<>(text);
        labelled.add(1, new Inline.Text(": "));
        return labelled;
    }

    /// In a page `code` is a tag, and tags are not part of the words.
    private static String unfenced(List<Inline> text) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : text) {
            words.append(
                    inline instanceof Inline.Code(String code)
                            ? code
                            : Inline.plain(List.of(inline)));
        }
        return words.toString();
    }

    private void addCode(String text, int first, int last, int indent, int depth) {
        int number = first;
        for (String line : text.split("\n", -1)) {
            if (number <= last) {
                lines.add(
                        line(
                                Kind.CODE,
                                place(number, number, Bullet.NONE, 0, indent, depth),
                                line));
            }
            number++;
        }
    }

    private void addTable(Block.Table table) {
        lines.add(row(Kind.HEADER, table.header()));
        table.rows().forEach(row -> lines.add(row(Kind.ROW, row)));
    }

    private static Line row(Kind kind, Block.Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Extent extent = row.extents().get(i);
            cells.add(new Cell(cell(row.cells().get(i)), extent.first(), extent.last()));
        }
        String words = cells.stream().map(Cell::text).collect(Collectors.joining(" | "));
        return new Line(
                cells.stream().mapToInt(Cell::first).min().orElse(row.line()),
                cells.stream().mapToInt(Cell::last).max().orElse(row.line()),
                kind,
                Shape.PLAIN,
                "| " + words.replace("\n", "<br>") + " |",
                cells,
                "");
    }

    private static String cell(List<Inline> cell) {
        List<String> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : cell) {
            if (inline instanceof Inline.Break(boolean hard) && hard) {
                lines.add(words(line));
                line.clear();
            } else {
                line.add(inline);
            }
        }
        lines.add(words(line));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }
}
