package coach.core.notes;

import coach.core.markdown.Block;
import coach.core.markdown.Document;
import coach.core.markdown.Inline;
import coach.core.notes.Line.Kind;
import coach.core.notes.Shape.Bullet;

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
                    lines.add(heading(level, PageWords.words(text), first, last));
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
            int end = line + PageWords.breaks(piece);
            int begin = line + PageWords.leadingBreaks(piece);
            if (!PageWords.words(piece).isEmpty()) {
                addWords(
                        piece,
                        begin,
                        Math.max(begin, end - PageWords.trailingBreaks(piece)),
                        place);
                place = place.below();
            }
            line = end;
        }
    }

    private void addWords(List<Inline> text, int first, int last, Place at) {
        Kind kind = at.depth > 0 ? Kind.QUOTE : Kind.TEXT;
        lines.add(
                Line.of(
                        first,
                        last,
                        kind,
                        at.shape().weight(PageWords.weight(text)),
                        PageWords.words(text)));
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
            cells.add(new Cell(PageWords.cell(row.cells().get(i)), extent.first(), extent.last()));
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
}
