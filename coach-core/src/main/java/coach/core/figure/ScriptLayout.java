package coach.core.figure;

import coach.core.formula.Node;
import coach.core.formula.Node.Accent;
import coach.core.formula.Node.Kind;
import coach.core.formula.Node.Look;
import coach.core.formula.Node.Scripts;
import coach.core.formula.Node.Symbol;

import java.util.Optional;

/// Sets subscripts, superscripts and limits.
///
/// @see "Knuth, The TeXbook (1986), appendix G, rules 13 and 18"
final class ScriptLayout {
    private static final double UP_DISPLAYED = 0.413;
    private static final double UP = 0.363;
    private static final double UP_CRAMPED = 0.289;
    private static final double DOWN = 0.15;
    private static final double DOWN_BOTH = 0.247;
    private static final double DROP_ABOVE = 0.386;
    private static final double DROP_BELOW = 0.05;
    private static final double BEHIND = 0.05;

    private static final double LIMIT_GAP_ABOVE = 0.111;
    private static final double LIMIT_GAP_BELOW = 0.167;
    private static final double LIMIT_RISE = 0.2;
    private static final double LIMIT_FALL = 0.6;
    private static final double ARROW_ROOM = 0.9;

    private ScriptLayout() {}

    static Piece of(Scripts scripts, Setting at) {
        return stacked(scripts, at) ? limits(scripts, at) : corners(scripts, at);
    }

    /// A sum has its limits above and below only where it is displayed; what was put over or under
    /// something else stays there.
    private static boolean stacked(Scripts scripts, Setting at) {
        boolean operator =
                scripts.base() instanceof Symbol(_, var kind, var limits, _)
                        && (limits || kind == Kind.BIG);
        return scripts.limits() && (at.displayed() || !operator);
    }

    // Beside

    private static Piece corners(Scripts scripts, Setting at) {
        var base = Layout.of(scripts.base(), at);
        boolean letter = letter(scripts.base());
        var above = scripts.above().map(node -> Layout.of(node, at.superscript()));
        var below = scripts.below().map(node -> Layout.of(node, at.subscript()));
        double small = at.superscript().scale();
        double up = letter ? 0 : base.height() - DROP_ABOVE * small;
        double down = letter ? 0 : base.depth() + DROP_BELOW * small;
        up = above.isPresent() ? up(up, above.get(), at) : up;
        down = below.isPresent() ? down(down, below.get(), above.isPresent(), at) : down;
        if (above.isPresent() && below.isPresent()) {
            double gap = up - above.get().depth() - (below.get().height() - down);
            down += Math.max(0, 4 * at.rule() - gap);
            double rise = Math.max(0, 0.8 * at.ex() - (up - above.get().depth()));
            double moved = gap < 4 * at.rule() ? rise : 0;
            up += moved;
            down -= moved;
        }
        return joined(base, above, up, below, down, at);
    }

    private static double up(double from, Piece above, Setting at) {
        double least = at.cramped() ? UP_CRAMPED : at.displayed() ? UP_DISPLAYED : UP;
        return Math.max(Math.max(from, least * at.scale()), above.depth() + at.ex() / 4);
    }

    private static double down(double from, Piece below, boolean both, Setting at) {
        double s = at.scale();
        return both
                ? Math.max(from, DOWN_BOTH * s)
                : Math.max(Math.max(from, DOWN * s), below.height() - 0.8 * at.ex());
    }

    private static Piece joined(
            Piece base,
            Optional<Piece> above,
            double up,
            Optional<Piece> below,
            double down,
            Setting at) {
        double wide =
                Math.max(
                        above.map(piece -> base.slant() + whole(piece)).orElse(0.0),
                        below.map(ScriptLayout::whole).orElse(0.0));
        var all = base;
        if (above.isPresent()) {
            all = all.with(above.get().moved(base.width() + base.slant(), -up));
        }
        if (below.isPresent()) {
            all = all.with(below.get().moved(base.width(), down));
        }
        return all.wide(base.width() + wide + BEHIND * at.scale());
    }

    private static double whole(Piece piece) {
        return piece.width() + piece.slant();
    }

    /// Whether scripts stand where they stand beside a letter, whatever the base's height.
    private static boolean letter(Node base) {
        return switch (base) {
            case Symbol(var text, var kind, _, var look) ->
                    kind != Kind.BIG
                            && look.compareTo(Look.TALL) < 0
                            && text.codePointCount(0, text.length()) == 1;
            case Accent(_, var body) -> letter(body);
            default -> false;
        };
    }

    // Above and below

    private static Piece limits(Scripts scripts, Setting at) {
        var above = scripts.above().map(node -> Layout.of(node, at.superscript()));
        var below = scripts.below().map(node -> Layout.of(node, at.subscript()));
        double labels =
                Math.max(
                        above.map(ScriptLayout::whole).orElse(0.0),
                        below.map(ScriptLayout::whole).orElse(0.0));
        var base = base(scripts.base(), labels, at);
        double wide = Math.max(whole(base), labels);
        double lean = base.slant() / 2;
        var column = base.centred(wide);
        double s = at.scale();
        if (above.isPresent()) {
            var label = above.get();
            double gap = Math.max(LIMIT_GAP_ABOVE * s, LIMIT_RISE * s - label.depth());
            double up = base.height() + gap + label.depth();
            column = column.with(label.centred(wide).moved(lean, -up));
        }
        if (below.isPresent()) {
            var label = below.get();
            double gap = Math.max(LIMIT_GAP_BELOW * s, LIMIT_FALL * s - label.height());
            double down = base.depth() + gap + label.height();
            column = column.with(label.centred(wide).moved(-lean, down));
        }
        return column;
    }

    /// The base; an arrow grows with its labels.
    private static Piece base(Node base, double labels, Setting at) {
        return base instanceof Symbol(var text, _, _, _) && "⟶⟵⟷⟹⟸⟼".contains(text)
                ? Stretch.arrow(text, Math.max(1.6, labels + ARROW_ROOM) * at.scale(), at)
                : Layout.of(base, at);
    }
}
