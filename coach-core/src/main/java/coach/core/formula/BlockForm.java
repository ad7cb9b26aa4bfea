package coach.core.formula;

import coach.core.formula.Node.Accent;
import coach.core.formula.Node.Binomial;
import coach.core.formula.Node.Boxed;
import coach.core.formula.Node.Brace;
import coach.core.formula.Node.Fenced;
import coach.core.formula.Node.Fraction;
import coach.core.formula.Node.Grid;
import coach.core.formula.Node.Kind;
import coach.core.formula.Node.Middle;
import coach.core.formula.Node.Root;
import coach.core.formula.Node.Row;
import coach.core.formula.Node.Scripts;
import coach.core.formula.Node.Shape;
import coach.core.formula.Node.Space;
import coach.core.formula.Node.Symbol;
import coach.core.formula.Node.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A formula as a picture of several rows.
final class BlockForm {
    private static final String INTEGRAL = "∫";
    private static final int CONTINUED = 4;

    private BlockForm() {}

    static Box of(Node node) {
        return switch (node) {
            case Row(var parts) -> row(parts);
            case Symbol symbol -> Box.of(symbol.text());
            case Middle(var sign) -> Box.of(sign);
            case Words(var words) -> Box.of(words);
            case Space(var cells, _) -> Box.room(cells);
            case Fraction(var above, var below, _) -> fraction(of(above), of(below));
            case Binomial(var above, var below) ->
                    fenced("(", stacked(List.of(of(above), of(below))), ")");
            case Root root -> root(root);
            case Scripts scripts -> scripts(scripts);
            case Accent accent -> accent(accent);
            case Fenced fenced -> fenced(fenced);
            case Brace brace -> brace(brace);
            case Boxed(var body) -> boxed(of(body).padded(1, 1));
            case Grid grid -> GridForm.of(grid);
        };
    }

    /// A picture of at most `width` cells, if the formula can be broken so.
    static Optional<Box> within(Node node, int width) {
        var whole = of(node);
        if (whole.width() <= width) {
            return Optional.of(whole);
        }
        return node instanceof Row(var parts) ? broken(parts, width) : Optional.empty();
    }

    private static Optional<Box> broken(List<Node> parts, int width) {
        var lines = new ArrayList<Box>();
        int from = 0;
        while (from < parts.size()) {
            int to = lineEnd(parts, from, width - (from == 0 ? 0 : CONTINUED));
            if (to == from) {
                return Optional.empty();
            }
            lines.add(
                    from == 0 ? row(parts.subList(from, to)) : continued(parts.subList(from, to)));
            from = to;
        }
        return Optional.of(
                GridForm.stacked(lines, lines.stream().anyMatch(line -> line.height() > 1)));
    }

    /// A line that begins with a relation or a sign between two terms, the left one above.
    private static Box continued(List<Node> parts) {
        if (parts.getFirst() instanceof Space) {
            return row(parts.subList(1, parts.size())).padded(CONTINUED, 0);
        }
        var line = new ArrayList<Node>();
        line.add(new Row(List.of()));
        line.addAll(parts);
        return row(line).padded(CONTINUED - 1, 0);
    }

    /// Where the line that begins at `from` ends: behind wide room, before a relation or before a
    /// sign between two terms, in this order; `from` if no such line fits.
    private static int lineEnd(List<Node> parts, int from, int width) {
        var kinds = Spacing.kinds(parts);
        int room = from;
        int relation = from;
        int sign = from;
        for (int i = from + 1; i <= parts.size(); i++) {
            var line = parts.subList(from, i);
            if (depth(line) != 0 || row(line).width() > width) {
                continue;
            }
            if (i == parts.size()) {
                return i;
            }
            room = parts.get(i) instanceof Space(var cells, _) && cells > 1 ? i : room;
            relation =
                    kinds.get(i) == Kind.RELATION && 3 * row(line).width() > width ? i : relation;
            sign = kinds.get(i) == Kind.BINARY ? i : sign;
        }
        return room > from ? room : relation > from ? relation : sign;
    }

    private static int depth(List<Node> parts) {
        return parts.stream().mapToInt(Terms::depth).sum();
    }

    // Rows

    static Box row(List<Node> parts) {
        var boxes = parts.stream().map(BlockForm::of).toList();
        var kinds = Spacing.kinds(parts);
        var row = Box.EMPTY;
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && gap(parts, kinds, i)) {
                row = row.beside(Box.room(1));
            }
            row = row.beside(boxes.get(i));
        }
        return row;
    }

    private static boolean gap(List<Node> parts, List<Kind> kinds, int i) {
        var left = Spacing.right(parts.get(i - 1), kinds.get(i - 1));
        var right = kinds.get(i);
        if (parts.get(i) instanceof Words(var words) && words.startsWith(" ")) {
            return false;
        }
        return Spacing.between(left, right)
                || (right != Kind.SPACE
                        && runsOn(parts.get(i - 1))
                        && LineForm.runsOn(parts.get(i - 1), LineForm.of(parts.get(i))))
                || (barred(parts.get(i)) && left != Kind.SPACE && !bracket(parts.get(i - 1)))
                || (barred(parts.get(i - 1)) && (right == Kind.ORDINARY || right == Kind.OPEN));
    }

    private static boolean runsOn(Node node) {
        return node instanceof Scripts scripts && !scripts.limits() && LineForm.clear(scripts);
    }

    private static boolean barred(Node node) {
        return node instanceof Fraction
                || (node instanceof Row(var parts) && !parts.isEmpty() && barred(parts.getFirst()));
    }

    private static boolean bracket(Node node) {
        return node instanceof Symbol(var text, var kind, _, _)
                && kind == Kind.OPEN
                && !text.isEmpty()
                && Delimiters.kind(text) == Kind.OPEN;
    }

    // Fractions and roots

    private static Box fraction(Box above, Box below) {
        int width = Math.max(above.width(), below.width()) + 2;
        return above.above(Box.of("─".repeat(width))).above(below).withBaseline(above.height());
    }

    private static Box root(Root root) {
        var body = of(root.body());
        String sign = LineForm.rootSign(root);
        if (body.height() > 1) {
            return tallRoot(body, sign.substring(0, sign.length() - 1));
        }
        if (LineForm.bareRoot(root)) {
            return Box.of(sign + body.rows().getFirst());
        }
        int left = CellWidth.of(sign);
        return new Box(
                List.of(" ".repeat(left) + "_".repeat(body.width()), sign + body.rows().getFirst()),
                left + body.width(),
                1);
    }

    private static Box tallRoot(Box body, String degree) {
        String margin = " ".repeat(CellWidth.of(degree));
        var rows = new ArrayList<String>();
        rows.add(margin + " ┌" + "─".repeat(body.width() + 1));
        for (int y = 0; y < body.height() - 1; y++) {
            rows.add(margin + " │ " + body.rows().get(y));
        }
        rows.add(degree + "╲│ " + body.rows().getLast());
        return new Box(List.copyOf(rows), margin.length() + body.width() + 3, body.baseline() + 1);
    }

    // Scripts

    private static Box scripts(Scripts scripts) {
        if (scripts.limits()) {
            return limits(scripts);
        }
        if (scripts.base() instanceof Symbol(var text, _, _, _) && text.equals(INTEGRAL)) {
            return corners(integral(), scripts);
        }
        var base = base(scripts.base());
        if (base.height() > 1) {
            return corners(base, scripts);
        }
        return LineForm.clear(scripts) ? Box.of(LineForm.of(scripts)) : raised(base, scripts);
    }

    private static Box base(Node base) {
        return LineForm.composite(base) ? fenced("(", of(base), ")") : of(base);
    }

    private static Box integral() {
        return new Box(List.of("⌠", "⎮", "⌡"), 1, 1);
    }

    private static Box limits(Scripts scripts) {
        var column = of(scripts.base());
        if (scripts.above().isPresent()) {
            var above = script(scripts.above().get());
            column = above.above(column).withBaseline(above.height() + column.baseline());
        }
        return scripts.below().isPresent() ? column.above(script(scripts.below().get())) : column;
    }

    /// Scripts at the corners of a tall base.
    private static Box corners(Box base, Scripts scripts) {
        var above = scripts.above().map(BlockForm::script).orElse(Box.EMPTY);
        var below = scripts.below().map(BlockForm::script).orElse(Box.EMPTY);
        int width = Math.max(above.width(), below.width());
        var rows = new ArrayList<>(above.flushLeft(width).rows());
        for (int y = 0; y < base.height() - 2; y++) {
            rows.add(" ".repeat(width));
        }
        rows.addAll(below.flushLeft(width).rows());
        int top = above.height() - 1;
        return base.beside(new Box(List.copyOf(rows), width, top + base.baseline()));
    }

    /// Scripts above and below the line of a base of one row.
    private static Box raised(Box base, Scripts scripts) {
        var column = Box.EMPTY;
        if (scripts.above().isPresent()) {
            var above = script(scripts.above().get());
            column = above.above(column).withBaseline(above.height());
        }
        if (scripts.below().isPresent()) {
            var below = script(scripts.below().get());
            int width = Math.max(column.width(), below.width());
            var rows = new ArrayList<>(column.flushLeft(width).rows());
            rows.addAll(below.flushLeft(width).rows());
            column = new Box(List.copyOf(rows), width, column.baseline());
        }
        return base.beside(column.flushLeft(column.width()));
    }

    private static Box script(Node node) {
        return node instanceof Grid grid ? GridForm.of(grid) : Box.of(LineForm.tight(node));
    }

    // Marks and brackets

    private static Box accent(Accent accent) {
        var body = of(accent.body());
        if (body.height() == 1) {
            return Box.of(LineForm.of(accent));
        }
        String mark =
                switch (accent.mark()) {
                    case "\u0302" -> "^";
                    case "\u0303" -> "~";
                    case "\u0307" -> "·";
                    case "\u20D7" -> "→";
                    case "\u20D6" -> "←";
                    default -> "_".repeat(body.width());
                };
        return accent.mark().equals("\u0332")
                ? body.above(Box.of("‾".repeat(body.width())))
                : Box.of(mark).above(body).withBaseline(body.baseline() + 1);
    }

    private static Box fenced(Fenced fenced) {
        var body = of(fenced.body());
        var stretched =
                body.height() > 1 && fenced.body() instanceof Row(var parts)
                        ? stretched(parts, body)
                        : body;
        return fenced(fenced.open(), stretched, fenced.close());
    }

    /// A row whose middle bars are as tall as the whole.
    private static Box stretched(List<Node> parts, Box whole) {
        var row = Box.EMPTY;
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Middle(var sign)) {
                row =
                        row.beside(row(parts.subList(from, i)))
                                .beside(roomBesideBar(parts, i - 1))
                                .beside(Brackets.of(sign, whole.height(), whole.baseline()))
                                .beside(roomBesideBar(parts, i + 1));
                from = i + 1;
            }
        }
        return row.beside(row(parts.subList(from, parts.size())));
    }

    private static Box roomBesideBar(List<Node> parts, int neighbour) {
        boolean there =
                neighbour < 0 || neighbour >= parts.size() || parts.get(neighbour) instanceof Space;
        return Box.room(there ? 0 : 1);
    }

    private static Box fenced(String open, Box body, String close) {
        boolean airy = body.height() > 1 && (open.equals("{") || close.equals("}"));
        var inside = airy ? body.padded(open.isEmpty() ? 0 : 1, close.isEmpty() ? 0 : 1) : body;
        return Brackets.of(open, body.height(), body.baseline())
                .beside(inside)
                .beside(Brackets.of(close, body.height(), body.baseline()));
    }

    private static Box brace(Brace brace) {
        var body = of(brace.body());
        int width = Math.max(3, body.width());
        String left = "─".repeat((width - 3) / 2);
        String right = "─".repeat(width - 3 - left.length());
        return brace.under()
                ? body.above(Box.of("╰" + left + "┬" + right + "╯"))
                : Box.of("╭" + left + "┴" + right + "╮")
                        .above(body)
                        .withBaseline(body.baseline() + 1);
    }

    private static Box boxed(Box body) {
        String line = "─".repeat(body.width());
        var rows = new ArrayList<String>();
        rows.add("┌" + line + "┐");
        body.rows().forEach(row -> rows.add("│" + row + "│"));
        rows.add("└" + line + "┘");
        return new Box(List.copyOf(rows), body.width() + 2, body.baseline() + 1);
    }

    private static Box stacked(List<Box> lines) {
        return GridForm.of(Shape.LINES, lines.stream().map(List::of).toList(), true);
    }
}
