package coach.core.index;

import coach.api.Span;
import coach.core.text.Folded;
import coach.core.text.Folding;
import coach.core.text.Languages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A folded text cut into Han characters, words, and the compounds that words are part of.
final class Pieces {
    private static final String WORD = "[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}]]++";
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<han>\\p{IsHan})|(?<compound>%s(?:['’._+&-]%s)*+[+#]*+)"
                            .formatted(WORD, WORD));
    private static final Pattern PART = Pattern.compile(WORD);
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
    private final List<Piece> pieces = new ArrayList<>();
    private int position;
    private int run;
    private int lastEnd = -1;

    private Pieces(Folded folded) {
        this.folded = folded;
    }

    /// Cuts a text.
    static List<Piece> of(String text) {
        Pieces pieces = new Pieces(Folding.fold(text));
        PIECE.matcher(pieces.folded.text()).results().forEach(pieces::take);
        return pieces.pieces;
    }

    private void take(MatchResult match) {
        if (match.start() != lastEnd || !isHan(match)) {
            run++;
        }
        lastEnd = isHan(match) ? match.end() : -1;
        if (isHan(match)) {
            add(Kind.HAN, match.group(), position++, match.start(), match.end());
        } else {
            compound(match);
        }
    }

    private static boolean isHan(MatchResult match) {
        return match.start("han") >= 0;
    }

    private void compound(MatchResult match) {
        int first = position;
        List<MatchResult> parts = PART.matcher(match.group()).results().toList();
        for (MatchResult part : parts) {
            int start = match.start() + part.start();
            add(Kind.WORD, part.group(), position++, start, match.start() + part.end());
        }
        if (!parts.getFirst().group().equals(match.group())) {
            add(Kind.COMPOUND, match.group(), first, match.start(), match.end());
        }
    }

    private void add(Kind kind, String text, int at, int start, int end) {
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
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
