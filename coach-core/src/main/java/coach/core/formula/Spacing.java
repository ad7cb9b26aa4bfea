package coach.core.formula;

import coach.core.formula.Node.Fenced;
import coach.core.formula.Node.Kind;
import coach.core.formula.Node.Middle;
import coach.core.formula.Node.Scripts;
import coach.core.formula.Node.Space;
import coach.core.formula.Node.Symbol;

import java.util.ArrayList;
import java.util.List;

/// Where a row has room between two neighbours, as TeX would leave it, in whole cells.
///
/// @see "Knuth, The TeXbook (1986), chapter 18"
final class Spacing {
    private Spacing() {}

    /// The kinds of a row's parts. A sign without a left side is none between two: it opens its
    /// term, so that a minus stays with its number.
    static List<Kind> kinds(List<Node> parts) {
        var kinds = new ArrayList<Kind>();
        var before = Kind.OPEN;
        for (var part : parts) {
            var kind = kind(part);
            if (kind == Kind.BINARY && !endsTerm(before)) {
                kind = Kind.OPEN;
            }
            kinds.add(kind);
            before = kind == Kind.SPACE ? before : right(part, kind);
        }
        return kinds;
    }

    /// Whether there is room between two neighbours.
    ///
    /// @param left the kind of the left one's right side
    static boolean between(Kind left, Kind right) {
        if (left == Kind.SPACE || right == Kind.SPACE || left == Kind.OPEN || right == Kind.CLOSE) {
            return false;
        }
        if (right == Kind.PUNCTUATION) {
            return false;
        }
        if (loose(left) || loose(right)) {
            return left != Kind.RELATION || right != Kind.RELATION;
        }
        return applied(left, right);
    }

    /// Whether there is room between two neighbours within a script.
    static boolean withinScript(Kind left, Kind right) {
        return right != Kind.SPACE
                && left != Kind.OPEN
                && right != Kind.CLOSE
                && !loose(left)
                && !loose(right)
                && applied(left, right);
    }

    /// The kind that a part shows to its right neighbour, given the one that it shows to the left.
    static Kind right(Node part, Kind left) {
        return switch (part) {
            case Fenced fenced -> fenced.close().isEmpty() ? left : Kind.CLOSE;
            case Scripts scripts -> right(scripts.base(), left);
            default -> left;
        };
    }

    private static boolean applied(Kind left, Kind right) {
        return switch (left) {
            case BIG -> true;
            case FUNCTION -> right != Kind.OPEN;
            default -> right == Kind.BIG || right == Kind.FUNCTION;
        };
    }

    private static boolean loose(Kind kind) {
        return kind == Kind.RELATION || kind == Kind.BINARY || kind == Kind.PUNCTUATION;
    }

    private static boolean endsTerm(Kind kind) {
        return kind == Kind.ORDINARY || kind == Kind.CLOSE;
    }

    private static Kind kind(Node part) {
        return switch (part) {
            case Symbol symbol -> symbol.kind();
            case Scripts scripts -> kind(scripts.base());
            case Space _ -> Kind.SPACE;
            case Middle _ -> Kind.RELATION;
            case Fenced fenced -> fenced.open().isEmpty() ? Kind.ORDINARY : Kind.OPEN;
            default -> Kind.ORDINARY;
        };
    }
}
