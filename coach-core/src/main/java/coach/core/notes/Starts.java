package coach.core.notes;

import coach.core.notes.Draft.Form;
import coach.core.notes.Line.Kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides where a question begins. Labels settle it; without one, structure and the way the rest
/// of the note is written have to speak for it.
final class Starts {
    private static final Pattern COUNTED =
            Pattern.compile(
                    "^(?:\\d{1,3}(?:\\.\\d{1,2})*[.)、．:：]?\\s+|\\d{1,3}[.)、．:：]|[(（]\\d{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}[、.．])\\s*(\\S.*)$");

    private final List<Piece> pieces;
    private final Nearby nearby;
    private final HeadingStarts headings;
    private final PlainStarts plain;
    private final Series series;

    Starts(List<Piece> pieces) {
        List<Piece> certain = pieces.stream().filter(p -> Questions.certain(p.text())).toList();
        this.pieces = pieces;
        this.nearby = new Nearby(pieces);
        this.series = new Series(pieces);
        this.headings = new HeadingStarts(pieces, nearby, certain);
        this.plain = new PlainStarts(nearby, series, certain);
    }

    Optional<Start> at(int i, Cursor cursor) {
        Piece piece = pieces.get(i);
        Line line = piece.line();
        if (piece.asks()) {
            return labelled(i, piece, cursor);
        }
        if (piece.is(Part.ASKER)) {
            return Optional.of(new Start(Form.SPEAKER, piece.text(), false))
                    .filter(_ -> Questions.anyLikely(piece.text()) || series.asks(i))
                    .filter(_ -> asked(piece.text()));
        }
        if (piece.part().isPresent()
                || line.kind() == Kind.CALLOUT
                || line.kind() == Kind.QUOTE
                || line.verbatim()
                || Phrases.reminds(piece.text())) {
            return Optional.empty();
        }
        if (Questions.isLink(piece.text())) {
            return Optional.empty();
        }
        return line.heading() ? headings.at(i, piece) : plain.at(i, piece, cursor);
    }

    private static boolean asked(String text) {
        boolean talk =
                Phrases.confirms(text)
                        || text.matches("(?s).*(?:到这里|到此|结束|请坐|take a seat|in touch|thank).*");
        return !Phrases.greets(text) && (Questions.ends(text) || !talk);
    }

    private Optional<Start> labelled(int i, Piece piece, Cursor cursor) {
        boolean followUp = piece.is(Part.FOLLOW_UP);
        Form form =
                piece.line().heading()
                        ? Form.HEADING
                        : piece.line().kind() == Kind.CALLOUT ? Form.CALLOUT : Form.LABEL;
        boolean alone = piece.text().isBlank();
        if (alone && piece.line().heading()) {
            return nearby.next(i)
                    .filter(k -> !pieces.get(k).line().heading() && pieces.get(k).part().isEmpty())
                    .filter(_ -> headings.answersBelow(i, piece.line().level()))
                    .map(_ -> new Start(form, "", followUp));
        }
        if (form == Form.LABEL
                && cursor.inAnswer()
                && deeper(piece.line(), cursor)
                && !Questions.likely(piece.text())) {
            return Optional.empty();
        }
        return Optional.of(new Start(form, piece.text(), followUp));
    }

    /// Whether a line is set in below the label being read.
    static boolean deeper(Line line, Cursor cursor) {
        return line.indent() > cursor.label().line().indent();
    }

    /// The words without a number before them.
    static String counted(String text) {
        Matcher counted = COUNTED.matcher(text);
        return counted.matches() ? counted.group(1) : text;
    }
}
