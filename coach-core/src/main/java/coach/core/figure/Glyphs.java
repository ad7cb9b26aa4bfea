package coach.core.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The outlines that formulas are drawn with: MathJax's TeX fonts, as `build/Glyphs.java` took them
/// out.
final class Glyphs {
    /// The fonts that hold no alphabet but sizes and shapes.
    enum Font {
        /// Every sign at its usual size; alphabets at their places in Unicode.
        NORMAL,
        /// Calligraphic capitals, at the places of plain ones.
        SCRIPT,
        /// Operators within a line, and brackets of the second size.
        SMALL,
        /// Operators of displayed formulas, and brackets of the third size.
        LARGE,
        /// Brackets of the fourth size.
        SIZE3,
        /// Brackets of the fifth size, and the parts that larger ones are put together from.
        SIZE4
    }

    private static final int FIELDS = 8;
    private static final Map<String, Glyph> ALL = read();

    private Glyphs() {}

    /// The outline of a character.
    static Optional<Glyph> find(Font font, int codePoint) {
        return Optional.ofNullable(ALL.get(id(font.name(), codePoint)));
    }

    /// The outline of a character that is known to be there.
    static Glyph get(Font font, int codePoint) {
        return find(font, codePoint).orElseThrow();
    }

    private static String id(String font, int codePoint) {
        return font.toLowerCase(Locale.ROOT) + "-" + Integer.toHexString(codePoint);
    }

    private static Map<String, Glyph> read() {
        var glyphs = new HashMap<String, Glyph>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Glyphs.class.getResourceAsStream("glyphs.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Glyphs::glyph)
                    .forEach(glyph -> glyphs.put(glyph.id(), glyph));
        } catch (IOException e) {
            throw new UncheckedIOException("glyphs.txt", e);
        }
        return glyphs;
    }

    private static Glyph glyph(String line) {
        String[] fields = line.split(" ", FIELDS);
        return new Glyph(
                fields[0] + "-" + fields[1],
                Double.parseDouble(fields[2]),
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]),
                Double.parseDouble(fields[5]),
                Double.parseDouble(fields[6]),
                fields[7]);
    }
}
