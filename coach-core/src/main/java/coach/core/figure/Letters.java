package coach.core.figure;

import coach.core.formula.CellWidth;
import coach.core.formula.Node.Kind;
import coach.core.formula.Node.Look;
import coach.core.formula.Node.Symbol;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Sets signs, names and words.
final class Letters {
    private static final double SPACE = 0.25;
    private static final double CELL = 0.5;

    // Of a Chinese character on the baseline.
    private static final double FOREIGN_HEIGHT = 0.86;
    private static final double FOREIGN_DEPTH = 0.14;

    /// Signs that have the outline of another.
    private static final Map<Integer, Integer> SAME =
            Map.of((int) '\'', 0x2019, (int) '·', 0x22C5, (int) '*', 0x2217, (int) 'ο', (int) 'o');

    private static final Map<String, String> SPELT =
            Map.of("″", "′′", "‴", "′′′", "⁗", "′′′′", "⨌", "∬∬");

    /// Capitals that are set in TeX's own calligraphic letters.
    private static final List<Integer> SCRIPT =
            "𝒜ℬ𝒞𝒟ℰℱ𝒢ℋℐ𝒥𝒦ℒℳ𝒩𝒪𝒫𝒬ℛ𝒮𝒯𝒰𝒱𝒲𝒳𝒴𝒵".codePoints().boxed().toList();

    private final Look look;
    private final boolean slanted;
    private final double scale;
    private final StringBuilder foreign = new StringBuilder();
    private Piece set = Piece.EMPTY;

    private Letters(Look look, boolean slanted, double scale) {
        this.look = look;
        this.slanted = slanted;
        this.scale = scale;
    }

    /// A sign, a number or a name.
    static Piece symbol(Symbol symbol, Setting at) {
        String text = SPELT.getOrDefault(symbol.text(), symbol.text());
        return new Letters(symbol.look(), slanted(symbol), at.scale()).of(text);
    }

    /// Words: upright, with their spaces.
    static Piece words(String text, Setting at) {
        return new Letters(Look.USUAL, false, at.scale()).of(text);
    }

    /// The outline of a symbol that is a single sign.
    static Optional<Glyph> single(Symbol symbol) {
        return isSingle(symbol.text())
                ? glyph(symbol.text().codePointAt(0), symbol.look(), slanted(symbol))
                : Optional.empty();
    }

    private static boolean slanted(Symbol symbol) {
        return symbol.kind() == Kind.ORDINARY && isSingle(symbol.text());
    }

    private static boolean isSingle(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }

    private Piece of(String text) {
        for (int point : text.codePoints().flatMap(this::drawable).toArray()) {
            var glyph = glyph(point, look, slanted);
            if (glyph.isPresent()) {
                add(Piece.of(glyph.get(), scale));
            } else if (Character.isWhitespace(point)) {
                add(Piece.room(SPACE * scale));
            } else {
                foreign.appendCodePoint(point);
            }
        }
        return add(Piece.EMPTY);
    }

    /// A sign that has no outline may be drawn as a letter and its mark, as a relation and its
    /// stroke.
    private IntStream drawable(int point) {
        int[] parts =
                Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                        .codePoints()
                        .toArray();
        boolean drawable =
                glyph(point, look, slanted).isEmpty()
                        && IntStream.of(parts)
                                .allMatch(part -> glyph(part, look, slanted).isPresent());
        return drawable ? IntStream.of(parts) : IntStream.of(point);
    }

    private Piece add(Piece piece) {
        if (!foreign.isEmpty()) {
            set = set.beside(writing(foreign.toString()));
            foreign.setLength(0);
        }
        set = set.beside(piece);
        return set;
    }

    private Piece writing(String text) {
        double width = CELL * CellWidth.of(text) * scale;
        return new Piece(
                width,
                FOREIGN_HEIGHT * scale,
                FOREIGN_DEPTH * scale,
                0,
                List.of(new Ink.Writing(text, 0, 0, scale, width)));
    }

    private static Optional<Glyph> glyph(int point, Look look, boolean slanted) {
        int script = SCRIPT.indexOf(point);
        if (script >= 0) {
            return Glyphs.find(Glyphs.Font.SCRIPT, 'A' + script);
        }
        int same = SAME.getOrDefault(point, point);
        return Glyphs.find(Glyphs.Font.NORMAL, Alphabets.of(same, look, slanted))
                .or(() -> Glyphs.find(Glyphs.Font.NORMAL, same));
    }
}
