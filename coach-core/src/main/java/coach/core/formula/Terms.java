package coach.core.formula;

import coach.core.formula.Node.Accent;
import coach.core.formula.Node.Fraction;
import coach.core.formula.Node.Kind;
import coach.core.formula.Node.Row;
import coach.core.formula.Node.Scripts;
import coach.core.formula.Node.Space;
import coach.core.formula.Node.Symbol;
import coach.core.formula.Node.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Whether a part of a fraction can be read without brackets when it stands on one line.
final class Terms {
    private static final Set<String> BARS = Set.of("|", "‖");
    private static final Set<String> DIFFERENTIALS = Set.of("∂", "d");

    private static final Set<String> FACTORS =
            Set.of(
                    "a", "b", "c", "i", "j", "k", "l", "m", "n", "r", "s", "t", "x", "y", "z", "K",
                    "M", "N", "T");

    private Terms() {}

    /// Whether a node is a product that can stand before a stroke.
    static boolean product(Node node) {
        var parts = parts(node);
        var kinds = Spacing.kinds(parts);
        int depth = 0;
        for (int i = 0; i < parts.size(); i++) {
            depth += depth(parts.get(i));
            if (depth == 0 && !(harmless(parts, kinds, i))) {
                return false;
            }
        }
        return depth == 0;
    }

    private static boolean harmless(List<Node> parts, List<Kind> kinds, int i) {
        return switch (kinds.get(i)) {
            case ORDINARY, OPEN, CLOSE ->
                    !(parts.get(i) instanceof Fraction) && !stroke(parts.get(i));
            case FUNCTION -> i + 1 < parts.size() && kinds.get(i + 1) == Kind.OPEN;
            case BIG, BINARY, RELATION, PUNCTUATION, SPACE -> false;
        };
    }

    /// Whether a node is one factor, which can stand behind a stroke.
    static boolean factor(Node node) {
        var parts = parts(node);
        return product(node) && (differentials(parts) || barred(parts) || factors(parts) == 1);
    }

    private static int factors(List<Node> parts) {
        var kinds = Spacing.kinds(parts);
        int depth = 0;
        int factors = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean argument =
                    i > 0 && kinds.get(i) == Kind.OPEN && takesArgument(parts.get(i - 1));
            boolean begins = depth == 0 && depth(parts.get(i)) >= 0 && !mark(parts.get(i));
            factors += begins && !argument ? 1 : 0;
            depth += depth(parts.get(i));
        }
        return factors;
    }

    /// Whether a bracket behind a node holds its argument, as in `P(x)`, and not a factor, as in
    /// `n(n - 1)`.
    private static boolean takesArgument(Node node) {
        return switch (node) {
            case Symbol(var text, var kind, _, _) ->
                    kind == Kind.FUNCTION
                            || (kind == Kind.ORDINARY && !FACTORS.contains(text) && !number(text));
            case Scripts scripts -> takesArgument(scripts.base());
            case Row _, Accent _, Words _ -> true;
            default -> false;
        };
    }

    private static boolean number(String text) {
        return Character.isDigit(text.codePointAt(0));
    }

    private static boolean differentials(List<Node> parts) {
        if (parts.isEmpty() || parts.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < parts.size(); i += 2) {
            if (!(parts.get(i) instanceof Symbol(var text, _, _, _)
                    && DIFFERENTIALS.contains(text))) {
                return false;
            }
        }
        return true;
    }

    private static boolean barred(List<Node> parts) {
        return parts.size() > 2
                && bar(parts.getFirst())
                && bar(parts.getLast())
                && parts.stream().filter(Terms::bar).count() == 2;
    }

    private static boolean bar(Node node) {
        return switch (node) {
            case Symbol(var text, _, _, _) -> BARS.contains(text);
            case Scripts scripts -> bar(scripts.base());
            default -> false;
        };
    }

    private static boolean stroke(Node node) {
        return node instanceof Symbol(var text, _, _, _) && text.equals("/");
    }

    private static boolean mark(Node node) {
        return node instanceof Symbol(var text, _, _, _) && text.equals("!");
    }

    /// How a bracket written by itself changes the depth.
    static int depth(Node node) {
        return switch (node) {
            case Symbol(var text, var kind, _, _) when !"!/".contains(text) ->
                    kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
            case Scripts scripts -> depth(scripts.base());
            default -> 0;
        };
    }

    private static List<Node> parts(Node node) {
        var parts = new ArrayList<Node>();
        for (var part : node instanceof Row(var inner) ? inner : List.of(node)) {
            if (part instanceof Row(var nested) && nested.size() == 1) {
                parts.add(nested.getFirst());
            } else if (!(part instanceof Space(var cells, _) && cells < 2)) {
                parts.add(part);
            }
        }
        return parts;
    }
}
