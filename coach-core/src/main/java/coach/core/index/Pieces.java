package coach.core.index;

import coach.api.Span;
import coach.core.text.Folded;
import coach.core.text.Folding;
import coach.core.text.Languages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A folded text cut into Han characters, words, and the compounds that words are part of.
final class Pieces {
    private static final String JOINERS = "'’._+&-";
    private static final String ENDS = "+#";
    private static final int WORD_TYPES =
            types(
                    Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK);
    private static final int FIRST_HAN = 0x2E80;
    private static final int LONGEST = 64;

    /// What a piece is.
    enum Kind {
        /// One Han character.
        HAN,
        /// A run of letters and digits of other scripts.
        WORD,
        /// Words joined without a space, such as `top_p` or `c++`; its words are pieces as well.
        COMPOUND
    }

    /// @param text the folded text of the piece
    /// @param position counts Han characters and words; a compound has that of its first word
    /// @param run pieces of one run of Han characters share a number
    record Piece(Kind kind, String text, int position, int run, Span span) {}

    private final Folded folded;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int position;
    private int run;

    private Pieces(Folded folded) {
        this.folded = folded;
        this.text = folded.text();
    }

    private static int types(int... types) {
        return Arrays.stream(types).map(type -> 1 << type).reduce(0, (one, more) -> one | more);
    }

    /// Cuts a text.
    static List<Piece> of(String text) {
        Pieces pieces = new Pieces(Folding.fold(text));
        pieces.cut();
        return pieces.pieces;
    }

    private void cut() {
        boolean afterHan = false;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            boolean han = isHan(character);
            if (han) {
                run += afterHan ? 0 : 1;
                add(Kind.HAN, position++, at, end);
            } else if (isWord(character)) {
                run++;
                end = compoundEnd(at);
                compound(at, end);
            }
            afterHan = han;
            at = end;
        }
    }

    private void compound(int start, int end) {
        int first = position;
        for (int at = start; at < end; ) {
            int wordEnd = wordEnd(at);
            if (wordEnd > at) {
                add(Kind.WORD, position++, at, wordEnd);
            }
            at = wordEnd + 1;
        }
        if (wordEnd(start) < end) {
            add(Kind.COMPOUND, first, start, end);
        }
    }

    /// Words, each joined to the next by one sign, and signs that end names such as `c++`.
    private int compoundEnd(int start) {
        int end = wordEnd(start);
        while (isAt(end, JOINERS) && wordEnd(end + 1) > end + 1) {
            end = wordEnd(end + 1);
        }
        while (isAt(end, ENDS)) {
            end++;
        }
        return end;
    }

    private boolean isAt(int at, String signs) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// A letter, digit or mark of another script than the Chinese one.
    private static boolean isWord(int character) {
        return (1 << Character.getType(character) & WORD_TYPES) != 0 && !isHan(character);
    }

    private static boolean isHan(int character) {
        return character >= FIRST_HAN
                && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private void add(Kind kind, int at, int start, int end) {
        String bounded = text.substring(start, Math.min(end, start + LONGEST));
        pieces.add(new Piece(kind, bounded, at, run, folded.original(start, end)));
    }

    /// Whether two pieces are neighbours within one run of Han characters.
    static boolean neighbours(Piece one, Piece next) {
        return one.kind() == Kind.HAN && next.kind() == Kind.HAN && one.run() == next.run();
    }

    /// Whether a text consists of Han characters only.
    static boolean isHan(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Languages::isHan);
    }
}
