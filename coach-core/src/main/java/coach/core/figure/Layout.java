package coach.core.figure;

import coach.core.figure.Glyphs.Font;
import coach.core.formula.Node;
import coach.core.formula.Node.Accent;
import coach.core.formula.Node.Binomial;
import coach.core.formula.Node.Boxed;
import coach.core.formula.Node.Brace;
import coach.core.formula.Node.Fenced;
import coach.core.formula.Node.Fraction;
import coach.core.formula.Node.Grid;
import coach.core.formula.Node.Kind;
import coach.core.formula.Node.Look;
import coach.core.formula.Node.Middle;
import coach.core.formula.Node.Root;
import coach.core.formula.Node.Row;
import coach.core.formula.Node.Scripts;
import coach.core.formula.Node.Space;
import coach.core.formula.Node.Symbol;
import coach.core.formula.Node.Words;

import java.util.List;

/// Sets a formula as TeX would, from its syntax tree to a piece with all its ink.
///
/// @see "Knuth, The TeXbook (1986), appendix G"
final class Layout {
    private static final double EMPTY_BRACKET = 0.12;
    private static final double FENCE_SHARE = 0.901;
    private static final double FENCE_SHORTFALL = 0.3;
    private static final double[] TALL = {1.2, 1.8, 2.4, 3};
    private static final double FRAME = 0.04;
    private static final double FRAME_ROOM = 0.25;
    private static final double BRACE_GAP = 0.1;

    private Layout() {}

    static Piece of(Node node, Setting at) {
        return switch (node) {
            case Row(var parts) -> row(parts, at);
            case Symbol symbol -> symbol(symbol, at);
            case Middle(var sign) -> Stretch.bracket(sign, at.fence(), at);
            case Words(var words) -> Letters.words(words, at);
            case Space(_, var em) -> Piece.room(em * at.scale());
            case Fraction fraction -> Fractions.fraction(fraction, at);
            case Binomial(var above, var below) -> Fractions.binomial(above, below, at);
            case Root root -> Fractions.root(root, at);
            case Scripts scripts -> ScriptLayout.of(scripts, at);
            case Accent accent -> Accents.of(accent, at);
            case Fenced fenced -> fenced(fenced, at);
            case Brace(var body, var under) -> brace(of(body, at), under, at);
            case Boxed(var body) -> boxed(of(body, at), at);
            case Grid grid -> GridLayout.of(grid, at);
        };
    }

    /// Parts side by side, with the room that belongs between them.
    static Piece row(List<Node> parts, Setting at) {
        var atoms = Spacing.atoms(parts);
        var row = Piece.EMPTY;
        var before = Spacing.Atom.NONE;
        for (int i = 0; i < parts.size(); i++) {
            var atom = atoms.get(i);
            row = row.beside(Piece.room(Spacing.between(before, atom, at)));
            row = row.beside(of(parts.get(i), at));
            before = atom;
        }
        return row;
    }

    private static Piece symbol(Symbol symbol, Setting at) {
        int taller = symbol.look().ordinal() - Look.TALL.ordinal();
        if (taller >= 0 && !symbol.text().isEmpty()) {
            return Stretch.bracket(symbol.text(), TALL[taller] * at.scale(), at);
        }
        return symbol.kind() == Kind.BIG ? operator(symbol, at) : Letters.symbol(symbol, at);
    }

    private static Piece operator(Symbol symbol, Setting at) {
        var font = at.displayed() ? Font.LARGE : Font.SMALL;
        return Glyphs.find(font, symbol.text().codePointAt(0))
                .map(glyph -> Piece.of(glyph, at.scale()))
                .orElseGet(() -> Letters.symbol(symbol, at))
                .centredOn(at.axis());
    }

    // Brackets

    private static Piece fenced(Fenced fenced, Setting at) {
        var plain = of(fenced.body(), at.within(0));
        double tall = fence(plain, at);
        var body = of(fenced.body(), at.within(tall));
        return fenced(fenced.open(), body, fenced.close(), tall, at);
    }

    /// How tall brackets about a piece are.
    static double fence(Piece body, Setting at) {
        double reach = 2 * Math.max(body.height() - at.axis(), body.depth() + at.axis());
        return Math.max(FENCE_SHARE * reach, reach - FENCE_SHORTFALL * at.scale());
    }

    static Piece fenced(String open, Piece body, String close, double tall, Setting at) {
        return bracket(open, tall, at).beside(body).beside(bracket(close, tall, at));
    }

    private static Piece bracket(String sign, double tall, Setting at) {
        return sign.isEmpty()
                ? Piece.room(EMPTY_BRACKET * at.scale())
                : Stretch.bracket(sign, tall, at);
    }

    // Braces and frames

    private static Piece brace(Piece body, boolean under, Setting at) {
        double s = at.scale();
        double wide = Math.max(body.width() + body.slant(), 1.8 * s);
        var brace = Stretch.brace(under, wide, s);
        double gap = BRACE_GAP * s;
        double down =
                under ? body.depth() + gap + brace.height() : -body.height() - gap - brace.depth();
        return body.centred(wide).with(brace.moved(0, down));
    }

    private static Piece boxed(Piece body, Setting at) {
        double room = FRAME_ROOM * at.scale();
        double wide = body.width() + body.slant() + 2 * room;
        double tall = body.total() + 2 * room;
        double bottom = body.depth() + room;
        var line = Piece.bar(wide, FRAME);
        var side = Piece.bar(FRAME, tall).moved(0, bottom);
        return body.centred(wide)
                .with(line.moved(0, bottom))
                .with(line.moved(0, bottom - tall + FRAME))
                .with(side)
                .with(side.moved(wide - FRAME, 0));
    }
}
