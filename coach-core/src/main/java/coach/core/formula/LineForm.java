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
import java.util.stream.Collectors;

/// A formula on one line.
final class LineForm {
    private static final LineForm ROOMY = new LineForm(false);
    private static final LineForm TIGHT = new LineForm(true);

    private final boolean tight;

    private LineForm(boolean tight) {
        this.tight = tight;
    }

    /// A formula as it stands in running text.
    static String of(Node node) {
        return ROOMY.text(node);
    }

    /// A formula as it stands in a script: without room about its operators.
    static String tight(Node node) {
        return TIGHT.text(node);
    }

    private String text(Node node) {
        return switch (node) {
            case Row(var parts) -> row(parts);
            case Symbol symbol -> symbol.text();
            case Middle(var sign) -> sign;
            case Words(var words) -> words;
            case Space(var cells, _) -> " ".repeat(cells);
            case Fraction fraction -> fraction(fraction);
            case Binomial(var above, var below) -> "C(" + text(above) + ", " + text(below) + ")";
            case Root root ->
                    rootSign(root) + (bareRoot(root) ? text(root.body()) : bracketed(root.body()));
            case Scripts scripts -> scripts(scripts);
            case Accent accent -> accent(accent);
            case Fenced fenced -> fenced(fenced);
            case Brace(var body, _) -> text(body);
            case Boxed(var body) -> "[" + text(body) + "]";
            case Grid grid -> grid(grid);
        };
    }

    private String bracketed(Node node) {
        return "(" + text(node) + ")";
    }

    // Rows

    private String row(List<Node> parts) {
        var kinds = Spacing.kinds(parts);
        var line = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part instanceof Space(var cells, _)) {
                room(line, cells);
                continue;
            }
            String text = text(part);
            if (part instanceof Fraction
                    && (scales(parts, kinds, i) || appliedTo(parts, kinds, i))) {
                text = "(" + text + ")";
            }
            if (i > 0) {
                line.append(between(parts, kinds, i, line, text));
            }
            line.append(text);
        }
        return line.toString();
    }

    private void room(StringBuilder line, int cells) {
        int wanted = tight ? cells / 2 : cells;
        int there = line.length() - line.toString().stripTrailing().length();
        line.append(" ".repeat(line.isEmpty() ? 0 : Math.max(0, wanted - there)));
    }

    private String between(
            List<Node> parts, List<Kind> kinds, int i, StringBuilder line, String text) {
        if (line.isEmpty() || line.charAt(line.length() - 1) == ' ' || text.startsWith(" ")) {
            return "";
        }
        var before = parts.get(i - 1);
        var left = Spacing.right(before, kinds.get(i - 1));
        if (before instanceof Fraction && parts.get(i) instanceof Fraction) {
            return " · ";
        }
        if (appliedTo(parts, kinds, i) && parts.get(i) instanceof Fraction) {
            return "";
        }
        boolean room =
                tight
                        ? Spacing.withinScript(left, kinds.get(i))
                        : Spacing.between(left, kinds.get(i))
                                || (parts.get(i) instanceof Fraction
                                        && factor(left)
                                        && !text.startsWith("("));
        return room || runsOn(before, text) ? " " : "";
    }

    /// Whether a fraction is followed by a factor, which must not look like its denominator's.
    private static boolean scales(List<Node> parts, List<Kind> kinds, int i) {
        int next = i + 1;
        while (next < parts.size() && parts.get(next) instanceof Space(var cells, _) && cells < 2) {
            next++;
        }
        return next < parts.size()
                && !(parts.get(next) instanceof Words)
                && !(parts.get(next) instanceof Fraction && next == i + 1)
                && switch (kinds.get(next)) {
                    case ORDINARY, OPEN, BIG, FUNCTION -> true;
                    case BINARY, RELATION, CLOSE, PUNCTUATION, SPACE -> false;
                };
    }

    /// Whether a function is applied to a fraction.
    private static boolean appliedTo(List<Node> parts, List<Kind> kinds, int i) {
        return i > 0 && kinds.get(i - 1) == Kind.FUNCTION && !limited(parts.get(i - 1));
    }

    private static boolean limited(Node function) {
        return switch (function) {
            case Symbol symbol -> symbol.limits();
            case Scripts scripts -> limited(scripts.base());
            default -> false;
        };
    }

    private static boolean factor(Kind kind) {
        return kind == Kind.ORDINARY || kind == Kind.CLOSE;
    }

    /// Whether what follows would be read as part of a script or root that has no brackets.
    static boolean runsOn(Node before, String text) {
        boolean open =
                switch (before) {
                    case Scripts scripts -> open(scripts);
                    case Root root -> bareRoot(root);
                    case Binomial _ -> true;
                    default -> false;
                };
        return open && !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    // Fractions and roots

    private String fraction(Fraction fraction) {
        String above = text(fraction.above());
        String below = text(fraction.below());
        return (Terms.product(fraction.above()) ? above : "(" + above + ")")
                + "/"
                + (Terms.factor(fraction.below()) ? below : "(" + below + ")");
    }

    /// The sign before a root's body.
    static String rootSign(Root root) {
        String degree = root.degree().map(LineForm::tight).orElse("");
        return switch (degree) {
            case "", "2" -> "√";
            case "3" -> "∛";
            case "4" -> "∜";
            default -> ScriptLetters.raised(degree).orElse("^(" + degree + ")") + "√";
        };
    }

    /// Whether a root needs no brackets about its body.
    static boolean bareRoot(Root root) {
        return switch (root.body()) {
            case Symbol _, Accent _, Fenced _ -> true;
            case Scripts scripts ->
                    (scripts.base() instanceof Symbol || scripts.base() instanceof Accent)
                            && !open(scripts);
            default -> false;
        };
    }

    // Scripts

    /// Whether scripts are as clear on the line as below and above it: letters of Unicode's own or
    /// one word as the subscript.
    static boolean clear(Scripts scripts) {
        return (!sub(scripts).startsWith("_") || !sub(scripts).endsWith(")"))
                && !sup(scripts).startsWith("^");
    }

    private String scripts(Scripts scripts) {
        if (scripts.base() instanceof Brace(var body, _)) {
            return "{" + text(body) + "}" + sub(scripts) + sup(scripts);
        }
        String base = base(scripts.base());
        String below = sub(scripts);
        String above = sup(scripts);
        boolean openBelow = below.startsWith("_") && !below.endsWith(")");
        return openBelow && !above.startsWith("^") ? base + above + below : base + below + above;
    }

    private static String sub(Scripts scripts) {
        return scripts.below()
                .map(LineForm::tight)
                .map(text -> ScriptLetters.lowered(text).orElseGet(() -> marked("_", text)))
                .orElse("");
    }

    private static String sup(Scripts scripts) {
        return scripts.above().map(LineForm::sup).orElse("");
    }

    /// Several letters without brackets would be read as a power times the rest.
    private static String sup(Node above) {
        String text = tight(above);
        boolean product = above instanceof Row && !enclosed(text);
        return ScriptLetters.raised(text)
                .orElseGet(() -> product ? "^(" + text + ")" : marked("^", text));
    }

    private static String marked(String mark, String text) {
        return mark + (word(text) || enclosed(text) ? text : "(" + text + ")");
    }

    private static boolean open(Scripts scripts) {
        String below = sub(scripts);
        String above = sup(scripts);
        return (below.startsWith("_") && !below.endsWith(")"))
                || (above.startsWith("^") && !above.endsWith(")"));
    }

    private static boolean word(String text) {
        return text.codePoints()
                        .allMatch(point -> plain(point) || CellWidth.of(point) == 0 || point == '.')
                || text.codePointCount(0, text.length()) == 1;
    }

    private static boolean plain(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) && type != Character.MODIFIER_LETTER;
    }

    private static boolean enclosed(String text) {
        return text.startsWith("(") && text.indexOf(')') == text.length() - 1;
    }

    private String base(Node base) {
        return composite(base) ? bracketed(base) : text(base);
    }

    /// Whether a base needs brackets, lest its scripts be read as its last part's.
    static boolean composite(Node base) {
        return switch (base) {
            case Row(var parts) when parts.size() == 1 -> parts.getFirst() instanceof Scripts;
            case Row(var parts) -> parts.size() > 1 && !word(of(base));
            case Fraction _ -> true;
            default -> false;
        };
    }

    // Accents, brackets, grids

    private String accent(Accent accent) {
        if (accent.body() instanceof Scripts(var base, var below, var above, var limits)) {
            return text(new Scripts(new Accent(accent.mark(), base), below, above, limits));
        }
        return Marks.on(text(accent.body()), accent.mark());
    }

    private String fenced(Fenced fenced) {
        return cases(fenced)
                ? "{ " + text(fenced.body()) + " }"
                : fenced.open() + text(fenced.body()) + fenced.close();
    }

    private static boolean cases(Fenced fenced) {
        return fenced.body() instanceof Grid(var shape, _) && shape == Shape.CASES;
    }

    private String grid(Grid grid) {
        return grid.rows().stream()
                .map(cells -> cells(grid.shape(), cells))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("; "));
    }

    private String cells(Shape shape, List<Node> cells) {
        return switch (shape) {
            case ALIGNED -> text(new Row(flattened(cells)));
            case LINES, MATRIX -> cells.stream().map(this::text).collect(Collectors.joining(", "));
            case CASES ->
                    cells.stream()
                            .map(cell -> text(cell).strip())
                            .reduce((a, b) -> a + (a.endsWith(",") ? " " : ", ") + b)
                            .orElse("");
        };
    }

    private static List<Node> flattened(List<Node> cells) {
        var parts = new ArrayList<Node>();
        for (var cell : cells) {
            if (cell instanceof Row(var inner)) {
                parts.addAll(inner);
            } else {
                parts.add(cell);
            }
        }
        return parts;
    }
}
