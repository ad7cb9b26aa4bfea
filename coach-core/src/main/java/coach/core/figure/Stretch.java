package coach.core.figure;

import coach.core.figure.Glyphs.Font;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brackets, roots, braces and arrows as tall or wide as they have to be.
final class Stretch {
    private static final List<Font> SIZES =
            List.of(Font.NORMAL, Font.SMALL, Font.LARGE, Font.SIZE3, Font.SIZE4);

    private static final double OVERLAP = 0.01;
    private static final double BAR = 0.045;
    private static final double BAR_ROOM = 0.28;
    private static final int ROOT = 0x221A;

    /// The parts of a bracket that has no end: code points of [Font#SIZE4], 0 for none.
    private record Parts(int top, int middle, int bottom, int between) {}

    private static final Map<String, Parts> PARTS =
            Map.ofEntries(
                    Map.entry("(", new Parts(0x239B, 0, 0x239D, 0x239C)),
                    Map.entry(")", new Parts(0x239E, 0, 0x23A0, 0x239F)),
                    Map.entry("[", new Parts(0x23A1, 0, 0x23A3, 0x23A2)),
                    Map.entry("]", new Parts(0x23A4, 0, 0x23A6, 0x23A5)),
                    Map.entry("{", new Parts(0x23A7, 0x23A8, 0x23A9, 0x23AA)),
                    Map.entry("}", new Parts(0x23AB, 0x23AC, 0x23AD, 0x23AA)),
                    Map.entry("⌈", new Parts(0x23A1, 0, 0, 0x23A2)),
                    Map.entry("⌉", new Parts(0x23A4, 0, 0, 0x23A5)),
                    Map.entry("⌊", new Parts(0, 0, 0x23A3, 0x23A2)),
                    Map.entry("⌋", new Parts(0, 0, 0x23A6, 0x23A5)));

    private Stretch() {}

    /// A bracket of at least some height, its middle on the axis.
    ///
    /// @param sign the bracket; `|` and `‖` become bars
    static Piece bracket(String sign, double tall, Setting at) {
        return switch (sign) {
            case "|" -> bars(1, Math.max(tall, at.scale()), at);
            case "‖" -> bars(2, Math.max(tall, at.scale()), at);
            default -> sign(sign.codePointAt(0), tall, at).centredOn(at.axis());
        };
    }

    /// The sign of a root of at least some height, on no particular line.
    static Piece root(double tall, Setting at) {
        return sign(ROOT, tall, at);
    }

    private static Piece bars(int count, double tall, Setting at) {
        double s = at.scale();
        var bar =
                Piece.bar(BAR * s, tall)
                        .centredOn(at.axis())
                        .moved((BAR_ROOM - BAR) / 2 * s, 0)
                        .wide(BAR_ROOM * s);
        return count == 1 ? bar : bar.wide(BAR_ROOM * s - 0.06 * s).beside(bar);
    }

    private static Piece sign(int point, double tall, Setting at) {
        for (var font : SIZES) {
            var glyph = Glyphs.find(font, point);
            if (glyph.isPresent() && glyph.get().total() * at.scale() >= tall) {
                return Piece.of(glyph.get(), at.scale());
            }
        }
        var parts = Optional.ofNullable(PARTS.get(Character.toString(point)));
        return parts.map(each -> assembled(each, tall, at.scale()))
                .orElseGet(() -> scaled(point, tall, at));
    }

    /// The largest sign there is, drawn taller.
    private static Piece scaled(int point, double tall, Setting at) {
        var largest = Glyphs.find(Font.SIZE4, point).or(() -> Glyphs.find(Font.NORMAL, point));
        return largest.map(glyph -> outline(glyph, at.scale(), tall / glyph.total()))
                .orElseGet(() -> Letters.words(Character.toString(point), at));
    }

    private static Piece outline(Glyph glyph, double across, double up) {
        return new Piece(
                glyph.width() * across,
                glyph.height() * up,
                glyph.depth() * up,
                0,
                List.of(new Ink.Outline(glyph, 0, 0, across, up)));
    }

    private static Piece assembled(Parts parts, double tall, double scale) {
        var top = part(parts.top(), scale);
        var middle = part(parts.middle(), scale);
        var bottom = part(parts.bottom(), scale);
        double fixed = top.total() + middle.total() + bottom.total();
        double rest = Math.max(0, tall - fixed);
        boolean halved = parts.middle() != 0;
        var between = Glyphs.get(Font.SIZE4, parts.between());
        var column = top;
        column = below(column, between, halved ? rest / 2 : rest, scale);
        if (halved) {
            column = below(below(column, middle), between, rest / 2, scale);
        }
        return below(column, bottom).wide(between.width() * scale);
    }

    private static Piece part(int point, double scale) {
        return point == 0 ? Piece.EMPTY : Piece.of(Glyphs.get(Font.SIZE4, point), scale);
    }

    private static Piece below(Piece column, Glyph filling, double tall, double scale) {
        return tall <= 0
                ? column
                : below(column, outline(filling, scale, (tall + OVERLAP) / filling.total()));
    }

    private static Piece below(Piece column, Piece next) {
        return next.ink().isEmpty()
                ? column
                : column.ink().isEmpty()
                        ? next
                        : column.with(next.moved(0, column.depth() + next.height() - OVERLAP));
    }

    /// An arrow of at least some width.
    static Piece arrow(String sign, double wide, Setting at) {
        double s = at.scale();
        return switch (sign) {
            case "⟶" -> line(0, 0x2212, 0x2192, wide, s);
            case "⟵" -> line(0x2190, 0x2212, 0, wide, s);
            case "⟷" -> line(0x2190, 0x2212, 0x2192, wide, s);
            case "⟹" -> line(0, '=', 0x21D2, wide, s);
            case "⟸" -> line(0x21D0, '=', 0, wide, s);
            default -> line(0x2223, 0x2212, 0x2192, wide, s);
        };
    }

    private static Piece line(int left, int filling, int right, double wide, double scale) {
        var line = Glyphs.get(Font.NORMAL, filling);
        double stroke = 0.61; // of the sign, which has room at both its sides
        double inset = 0.08;
        double length = wide - 2 * inset * scale;
        var drawn =
                outline(line, length / stroke, scale)
                        .moved(inset * scale - 0.084 * length / stroke, 0)
                        .wide(wide);
        if (left != 0) {
            drawn = drawn.with(Piece.of(Glyphs.get(Font.NORMAL, left), scale));
        }
        if (right != 0) {
            var head = Piece.of(Glyphs.get(Font.NORMAL, right), scale);
            drawn = drawn.with(head.moved(wide - head.width(), 0));
        }
        return drawn;
    }

    /// A brace along something, lying on the baseline or hanging from it.
    static Piece brace(boolean under, double wide, double scale) {
        var left = Piece.of(Glyphs.get(Font.SIZE4, under ? 0xE152 : 0xE150), scale);
        var right = Piece.of(Glyphs.get(Font.SIZE4, under ? 0xE153 : 0xE151), scale);
        var middleLeft = Piece.of(Glyphs.get(Font.SIZE4, under ? 0xE151 : 0xE153), scale);
        var middleRight = Piece.of(Glyphs.get(Font.SIZE4, under ? 0xE150 : 0xE152), scale);
        double parts = left.width() + right.width() + middleLeft.width() + middleRight.width();
        double filling = Math.max(0, (wide - parts) / 2);
        var bar = Piece.bar(filling + 2 * OVERLAP, 0.12 * scale).moved(-OVERLAP, 0).wide(filling);
        return left.wide(left.width())
                .beside(bar)
                .beside(middleLeft.wide(middleLeft.width()))
                .beside(middleRight.wide(middleRight.width()))
                .beside(bar)
                .beside(right.wide(right.width()));
    }
}
