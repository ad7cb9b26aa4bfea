package coach.core.figure;

import coach.core.figure.Glyphs.Font;
import coach.core.formula.Node;
import coach.core.formula.Node.Accent;
import coach.core.formula.Node.Row;
import coach.core.formula.Node.Symbol;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets marks over, under and through letters.
///
/// @see "Knuth, The TeXbook (1986), appendix G, rules 9, 10 and 12"
final class Accents {
    /// The mark that stands alone for each combining one.
    private static final Map<String, Integer> MARKS =
            Map.ofEntries(
                    Map.entry("\u0302", 0x2C6),
                    Map.entry("\u0303", 0x2DC),
                    Map.entry("\u0304", 0x2C9),
                    Map.entry("\u0307", 0x2D9),
                    Map.entry("\u0308", 0xA8),
                    Map.entry("\u030C", 0x2C7),
                    Map.entry("\u0306", 0x2D8),
                    Map.entry("\u0301", 0x2CA),
                    Map.entry("\u0300", 0x2CB),
                    Map.entry("\u030A", 0x2DA),
                    Map.entry("\u20D7", 0x20D7));

    /// Marks that grow with what they mark.
    private static final List<String> WIDE = List.of("\u0302", "\u0303");

    private static final List<Font> SIZES =
            List.of(Font.SIZE4, Font.SIZE3, Font.LARGE, Font.SMALL, Font.NORMAL);

    private static final double NARROW = 0.7;
    private static final double NARROWEST = 0.5;
    private static final double STROKE_OVER = 0.1;

    private Accents() {}

    static Piece of(Accent accent, Setting at) {
        var body = Layout.of(accent.body(), at.below());
        return switch (accent.mark()) {
            case "\u0305" -> over(body, at);
            case "\u0332" -> under(body, at);
            case "\u0336", "\u0338" -> through(body, at);
            case "\u20DB" -> dots(body, at);
            case "\u20D6" -> arrow("⟵", body, at);
            case "\u0304" ->
                    body.width() > NARROW * at.scale() ? over(body, at) : mark(accent, body, at);
            case "\u20D7" ->
                    body.width() > NARROW * at.scale()
                            ? arrow("⟶", body, at)
                            : mark(accent, body, at);
            default -> mark(accent, body, at);
        };
    }

    private static Piece mark(Accent accent, Piece body, Setting at) {
        int point = MARKS.getOrDefault(accent.mark(), 0x2C9);
        double s = at.scale();
        double room = single(accent.body()).isPresent() ? NARROWEST : body.width() / s;
        var glyph =
                WIDE.contains(accent.mark())
                        ? SIZES.stream()
                                .flatMap(font -> Glyphs.find(font, point).stream())
                                .filter(each -> each.width() <= Math.max(room, NARROWEST))
                                .findFirst()
                                .orElseGet(() -> Glyphs.get(Font.NORMAL, point))
                        : Glyphs.get(Font.NORMAL, point);
        double skew = single(accent.body()).map(each -> each.skew() * s).orElse(0.0);
        double right = skew + (body.width() - glyph.width() * s) / 2;
        double up = body.height() - Math.min(body.height(), at.ex());
        return body.with(drawn(glyph, s).moved(right, -up));
    }

    /// A mark without the measures that its own slant would add.
    private static Piece drawn(Glyph glyph, double scale) {
        return Piece.of(glyph, scale).wide(0);
    }

    private static Optional<Glyph> single(Node body) {
        return switch (body) {
            case Symbol symbol -> Letters.single(symbol);
            case Row(var parts) when parts.size() == 1 -> single(parts.getFirst());
            default -> Optional.empty();
        };
    }

    private static Piece over(Piece body, Setting at) {
        double up = body.height() + 3 * at.rule();
        return body.with(line(body, at).moved(0, -up)).atLeast(up + 2 * at.rule(), 0);
    }

    private static Piece under(Piece body, Setting at) {
        double down = body.depth() + 4 * at.rule();
        return body.with(line(body, at).moved(0, down)).atLeast(0, down + at.rule());
    }

    private static Piece line(Piece body, Setting at) {
        return Piece.bar(body.width() + body.slant(), at.rule());
    }

    private static Piece dots(Piece body, Setting at) {
        var dot = Piece.of(Glyphs.get(Font.NORMAL, 0x2D9), at.scale());
        var row = dot.wide(dot.width() / 2).beside(dot.wide(dot.width() / 2)).beside(dot);
        double up = body.height() - Math.min(body.height(), at.ex());
        return body.with(row.moved((body.width() - row.width()) / 2, -up));
    }

    private static Piece arrow(String sign, Piece body, Setting at) {
        double wide = body.width() + body.slant();
        var arrow = Stretch.arrow(sign, wide, at.superscript());
        return body.with(arrow.moved(0, -body.height() - 2 * at.rule()));
    }

    /// A stroke from the lower left to the upper right.
    private static Piece through(Piece body, Setting at) {
        var stroke = Glyphs.get(Font.NORMAL, '/');
        double over = STROKE_OVER * at.scale();
        double up = (body.total() + 2 * over) / stroke.total();
        double across = body.width() / stroke.width();
        double down = body.depth() + over - stroke.depth() * up;
        return body.with(
                new Piece(
                                0,
                                stroke.height() * up,
                                stroke.depth() * up,
                                0,
                                List.of(new Ink.Outline(stroke, 0, 0, across, up)))
                        .moved(0, down));
    }
}
