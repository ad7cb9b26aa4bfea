package coach.core.figure;

import coach.core.formula.Node;
import coach.core.formula.Node.Accent;
import coach.core.formula.Node.Binomial;
import coach.core.formula.Node.Boxed;
import coach.core.formula.Node.Brace;
import coach.core.formula.Node.Fenced;
import coach.core.formula.Node.Fraction;
import coach.core.formula.Node.Grid;
import coach.core.formula.Node.Middle;
import coach.core.formula.Node.Root;
import coach.core.formula.Node.Row;
import coach.core.formula.Node.Scripts;
import coach.core.formula.Node.Space;
import coach.core.formula.Node.Symbol;
import coach.core.formula.Node.Words;

import java.util.ArrayList;
import java.util.List;

/// The room between two neighbours in a row.
///
/// @see "Knuth, The TeXbook (1986), chapter 18"
final class Spacing {
    /// What a part is to its neighbours.
    enum Atom {
        ORDINARY,
        OPERATOR,
        BINARY,
        RELATION,
        OPEN,
        CLOSE,
        PUNCTUATION,
        INNER,
        NONE
    }

    /// Thin room is `3`, or `t` where scripts have none; medium `m`; wide `r`; a star stands for a
    /// pair that cannot be. Rows and columns are the atoms in their order.
    private static final List<String> TABLE =
            List.of(
                    "03mr000t",
                    "33*r000t",
                    "mm**m**m",
                    "rr*0r00r",
                    "00*00000",
                    "03mr000t",
                    "tt*ttttt",
                    "t3mrt0tt");

    private static final double UNIT = 1 / 18.0;

    private Spacing() {}

    /// What the parts of a row are. A sign between two terms that lacks one of them is an ordinary
    /// one, so that a minus stays with its number.
    static List<Atom> atoms(List<Node> parts) {
        var atoms = new ArrayList<Atom>();
        var before = Atom.OPEN;
        int last = -1;
        for (var part : parts) {
            var atom = atom(part);
            if (atom == Atom.BINARY && !endsTerm(before)) {
                atom = Atom.ORDINARY;
            }
            boolean ends = atom == Atom.RELATION || atom == Atom.CLOSE || atom == Atom.PUNCTUATION;
            if (ends && before == Atom.BINARY) {
                atoms.set(last, Atom.ORDINARY);
            }
            if (atom != Atom.NONE) {
                before = atom;
                last = atoms.size();
            }
            atoms.add(atom);
        }
        if (before == Atom.BINARY) {
            atoms.set(last, Atom.ORDINARY);
        }
        return atoms;
    }

    /// The room between two atoms, in em.
    static double between(Atom left, Atom right, Setting at) {
        if (left == Atom.NONE || right == Atom.NONE) {
            return 0;
        }
        char room = TABLE.get(left.ordinal()).charAt(right.ordinal());
        boolean script = at.level() > 0;
        int units =
                switch (room) {
                    case '3' -> 3;
                    case 't' -> script ? 0 : 3;
                    case 'm' -> script ? 0 : 4;
                    case 'r' -> script ? 0 : 5;
                    default -> 0;
                };
        return units * UNIT * at.scale();
    }

    private static boolean endsTerm(Atom atom) {
        return atom == Atom.ORDINARY || atom == Atom.CLOSE || atom == Atom.INNER;
    }

    private static Atom atom(Node part) {
        return switch (part) {
            case Symbol symbol -> atom(symbol);
            case Scripts scripts -> atom(scripts.base());
            case Space _ -> Atom.NONE;
            case Fraction _, Fenced _, Binomial _ -> Atom.INNER;
            case Brace _ -> Atom.OPERATOR;
            case Row _, Middle _, Words _, Root _, Accent _, Boxed _, Grid _ -> Atom.ORDINARY;
        };
    }

    private static Atom atom(Symbol symbol) {
        return switch (symbol.kind()) {
            case ORDINARY -> Atom.ORDINARY;
            case BIG, FUNCTION -> Atom.OPERATOR;
            case BINARY -> Atom.BINARY;
            case RELATION -> Atom.RELATION;
            case OPEN -> symbol.text().equals("/") ? Atom.ORDINARY : Atom.OPEN;
            case CLOSE -> Atom.CLOSE;
            case PUNCTUATION -> symbol.text().equals(".") ? Atom.ORDINARY : Atom.PUNCTUATION;
            case SPACE -> Atom.NONE;
        };
    }
}
