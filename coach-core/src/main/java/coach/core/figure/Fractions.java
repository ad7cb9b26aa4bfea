package coach.core.figure;

import coach.core.formula.Node;
import coach.core.formula.Node.Fraction;
import coach.core.formula.Node.Root;

/// Sets fractions, binomial coefficients and roots.
///
/// @see "Knuth, The TeXbook (1986), appendix G, rules 11 and 15"
final class Fractions {
    private static final double ABOVE_DISPLAYED = 0.676;
    private static final double ABOVE = 0.394;
    private static final double ABOVE_NO_BAR = 0.444;
    private static final double BELOW_DISPLAYED = 0.686;
    private static final double BELOW = 0.345;

    /// Room at both sides.
    private static final double SIDE = 0.12;

    /// How far the bar reaches beyond what is above and below it.
    private static final double REACH = 0.05;

    private static final double DEGREE_RAISED = 0.6;
    private static final double DEGREE_LEFT = 5 / 18.0;
    private static final double DEGREE_RIGHT = -10 / 18.0;

    private Fractions() {}

    static Piece fraction(Fraction fraction, Setting around) {
        var at =
                switch (fraction.size()) {
                    case USUAL -> around;
                    case DISPLAYED -> around.display();
                    case SMALL -> around.inline();
                };
        var above = Layout.of(fraction.above(), at.numerator());
        var below = Layout.of(fraction.below(), at.denominator());
        double s = at.scale();
        double rule = at.rule();
        double gap = at.displayed() ? 3 * rule : rule;
        double up =
                Math.max(
                        s * (at.displayed() ? ABOVE_DISPLAYED : ABOVE),
                        at.axis() + rule / 2 + gap + above.depth());
        double down =
                Math.max(
                        s * (at.displayed() ? BELOW_DISPLAYED : BELOW),
                        gap + below.height() + rule / 2 - at.axis());
        double width = Math.max(whole(above), whole(below)) + 2 * REACH * s;
        return above.centred(width)
                .moved(0, -up)
                .with(below.centred(width).moved(0, down))
                .with(Piece.bar(width, rule).moved(0, rule / 2 - at.axis()))
                .moved(SIDE * s, 0)
                .wide(width + 2 * SIDE * s);
    }

    static Piece binomial(Node over, Node under, Setting at) {
        var above = Layout.of(over, at.numerator());
        var below = Layout.of(under, at.denominator());
        double s = at.scale();
        double up = s * (at.displayed() ? ABOVE_DISPLAYED : ABOVE_NO_BAR);
        double down = s * (at.displayed() ? BELOW_DISPLAYED : BELOW);
        double gap = (at.displayed() ? 7 : 3) * at.rule();
        double lacking = Math.max(0, gap - (up - above.depth() - below.height() + down)) / 2;
        double width = Math.max(whole(above), whole(below));
        var column =
                above.centred(width)
                        .moved(0, -up - lacking)
                        .with(below.centred(width).moved(0, down + lacking));
        return Layout.fenced("(", column, ")", Layout.fence(column, at), at);
    }

    private static double whole(Piece piece) {
        return piece.width() + piece.slant();
    }

    static Piece root(Root root, Setting at) {
        var body = Layout.of(root.body(), at.below());
        double rule = at.rule();
        double gap = rule + (at.displayed() ? at.ex() : rule) / 4;
        var sign = Stretch.root(body.total() + gap + rule, at);
        double spare = sign.total() - rule - body.total();
        double above = spare > gap ? (spare + gap) / 2 : gap;
        double top = body.height() + above + rule;
        double width = whole(body);
        var covered = body.wide(width).with(Piece.bar(width, rule).moved(0, rule - top));
        var whole = sign.moved(0, sign.height() - top).wide(sign.width()).beside(covered);
        return root.degree().map(degree -> degree(degree, whole, at)).orElse(whole);
    }

    private static Piece degree(Node degree, Piece root, Setting at) {
        var small = Layout.of(degree, at.superscript().superscript());
        double raised = DEGREE_RAISED * root.total() - root.depth();
        return Piece.room(DEGREE_LEFT * at.scale())
                .beside(small.moved(0, -raised))
                .beside(Piece.room(DEGREE_RIGHT * at.scale()))
                .beside(root);
    }
}
