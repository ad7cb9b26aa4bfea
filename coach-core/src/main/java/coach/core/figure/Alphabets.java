package coach.core.figure;

import coach.core.formula.Node.Look;

import java.util.Map;

/// Where Unicode keeps a letter or digit in another alphabet, such as a slanted one.
///
/// @see "The Unicode Standard, block Mathematical Alphanumeric Symbols"
final class Alphabets {
    /// Letters that stood elsewhere before the block was made.
    private static final Map<Integer, Integer> ELSEWHERE =
            Map.of(
                    0x1D455, 0x210E, 0x1D506, 0x212D, 0x1D50B, 0x210C, 0x1D50C, 0x2111, 0x1D515,
                    0x211C, 0x1D51D, 0x2128);

    /// Greek signs behind the alphabet, in the block's order.
    private static final String GREEK_VARIANTS = "∂ϵϑϰϕϱϖ";

    private static final int SMALL_LETTERS = 26;
    private static final int SMALL_GREEK = 0x3B1 - 0x391 - 6;

    private Alphabets() {}

    /// The code point of a letter or digit as it is to look; other signs stay as they are.
    ///
    /// @param slanted whether it slants as long as nothing else is said
    static int of(int point, Look look, boolean slanted) {
        Look shown = look == Look.USUAL && slanted ? Look.SLANTED : look;
        if (point < 0x80 && Character.isLetter(point)) {
            return latin(point, shown);
        }
        if (point >= '0' && point <= '9') {
            return digit(point, look);
        }
        boolean capital = point >= 0x391 && point <= 0x3A9;
        if (capital) {
            return greek(point - 0x391, look, point);
        }
        int variant = point == '∂' ? -1 : GREEK_VARIANTS.indexOf(point);
        boolean small = point >= 0x3B1 && point <= 0x3C9;
        int index = small ? point - 0x3B1 + SMALL_GREEK : SMALL_GREEK + 25 + variant;
        return small || variant > 0 ? greek(index, small(look), point) : point;
    }

    /// Small Greek letters have no upright form here.
    private static Look small(Look look) {
        return look == Look.BOLD || look == Look.BOLD_SLANTED ? look : Look.SLANTED;
    }

    private static int latin(int point, Look look) {
        int index = point >= 'a' ? point - 'a' + SMALL_LETTERS : point - 'A';
        int first =
                switch (look) {
                    case SLANTED -> 0x1D434;
                    case BOLD -> 0x1D400;
                    case BOLD_SLANTED -> 0x1D468;
                    case SANS -> 0x1D5A0;
                    case TYPEWRITER -> 0x1D670;
                    case FRAKTUR -> 0x1D504;
                    case USUAL, UPRIGHT, TALL, TALLER, VERY_TALL, TALLEST -> point - index;
                };
        return ELSEWHERE.getOrDefault(first + index, first + index);
    }

    private static int digit(int point, Look look) {
        return switch (look) {
            case BOLD, BOLD_SLANTED -> 0x1D7CE + point - '0';
            case SANS -> 0x1D7E2 + point - '0';
            case TYPEWRITER -> 0x1D7F6 + point - '0';
            case USUAL, UPRIGHT, SLANTED, FRAKTUR, TALL, TALLER, VERY_TALL, TALLEST -> point;
        };
    }

    private static int greek(int index, Look look, int plain) {
        return switch (look) {
            case SLANTED -> 0x1D6E2 + index;
            case BOLD -> 0x1D6A8 + index;
            case BOLD_SLANTED -> 0x1D71C + index;
            case USUAL, UPRIGHT, SANS, TYPEWRITER, FRAKTUR, TALL, TALLER, VERY_TALL, TALLEST ->
                    plain;
        };
    }
}
