package coach.core.notes;

import coach.core.notes.Line.Kind;

import java.util.List;
import java.util.Optional;

/// What comes after a line, and how the note as a whole is written.
final class Outlook {
    /// How many lines are looked at to learn what follows.
    private static final int AHEAD = 500;

    private static final int TITLE = 24;
    private static final int TITLES = 12;

    private final List<Piece> pieces;
    private final boolean loose;
    private final boolean explained;
    private final boolean paragraphs;
    private final int lastMark;

    Outlook(List<Piece> pieces) {
        this.pieces = pieces;
        this.lastMark = lastMark(pieces);
        this.explained = pieces.stream().anyMatch(piece -> piece.is(Part.CORRECT));
        this.paragraphs = paragraphs(pieces);
        List<Piece> answers =
                pieces.stream().filter(p -> p.answers() && !p.line().bulleted()).toList();
        this.loose = 2 * answers.stream().filter(p -> p.line().gap()).count() > answers.size();
    }

    /// The index of the last piece that is more than running text.
    private static int lastMark(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.asks() || piece.answers() || piece.line().heading() || piece.line().bold()) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a label is followed by two paragraphs and then by another question.
    private static boolean paragraphs(List<Piece> pieces) {
        int paragraphs = 0;
        for (Piece piece : pieces) {
            if (piece.asks() && paragraphs >= 2) {
                return true;
            }
            if (piece.part().isPresent() || piece.line().heading()) {
                paragraphs = piece.answers() && !piece.text().isBlank() ? 1 : 0;
            } else if (!piece.silent() && piece.line().gap() && !piece.line().bulleted()) {
                paragraphs++;
            }
        }
        return false;
    }

    /// Whether answers of this note run over several paragraphs.
    boolean paragraphs() {
        return paragraphs;
    }

    /// Whether the labels of this note stand apart, with blank lines between them.
    boolean loose() {
        return loose;
    }

    /// Whether this note has labels for correct answers.
    boolean explained() {
        return explained;
    }

    /// The part of the next answer's label that belongs to the question being read.
    Optional<Part> nextAnswer(int i, Line head, boolean nests) {
        for (int k = i + 1; k < Math.min(pieces.size(), i + AHEAD); k++) {
            Piece next = pieces.get(k);
            if (!next.silent() && nests && next.line().indent() <= head.indent()) {
                return Optional.empty();
            }
            if (next.answers()) {
                return next.part();
            }
            boolean heading =
                    next.line().heading()
                            && (!head.heading() || next.line().level() <= head.level());
            boolean another =
                    next.part().isEmpty()
                            && (next.line().gap() || next.line().bold())
                            && !next.line().bulleted()
                            && Questions.certain(next.text());
            if (another
                    || heading
                    || next.asks()
                    || next.is(Part.ASKER)
                    || next.line().kind() == Kind.RULE) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether a later item has the number that follows.
    boolean countsOn(int i, Line head) {
        for (int k = i + 1; k < Math.min(pieces.size(), i + AHEAD); k++) {
            Line line = pieces.get(k).line();
            if (line.heading()) {
                return false;
            }
            if (line.number() == head.number() + 1 && line.indent() == head.indent()) {
                return true;
            }
        }
        return false;
    }

    /// Whether no question follows before the next heading.
    boolean lastOfSection(int i) {
        for (int k = i + 1; k < Math.min(pieces.size(), i + AHEAD); k++) {
            Piece next = pieces.get(k);
            if (next.line().heading() && next.part().isEmpty()) {
                return true;
            }
            if (next.asks() || next.is(Part.ASKER)) {
                return false;
            }
        }
        return true;
    }

    /// Whether only running text follows.
    boolean lastOfAll(int i) {
        return i >= lastMark;
    }

    /// A short plain line above the next question, when answers are lists or stand apart, is the
    /// title of what follows. One line may stand between.
    boolean sectionTitle(int i, boolean bulleted) {
        int k = i;
        while (k < Math.min(pieces.size(), i + TITLES)
                && (pieces.get(k).silent() || titled(pieces.get(k)))) {
            k++;
        }
        if (k == i || k >= pieces.size()) {
            return false;
        }
        if (!bulleted && !pieces.get(i).line().gap()) {
            return false;
        }
        if (!pieces.get(k).asks() && bulleted && pieces.get(k).part().isEmpty()) {
            k++;
        }
        while (k < pieces.size() && pieces.get(k).silent()) {
            k++;
        }
        return k < pieces.size() && pieces.get(k).asks() && !pieces.get(k).is(Part.FOLLOW_UP);
    }

    private static boolean titled(Piece piece) {
        Line line = piece.line();
        return line.kind() == Kind.TEXT
                && !line.bulleted()
                && line.level() == 0
                && piece.part().isEmpty()
                && piece.text().length() <= TITLE
                && !piece.text().matches(".*[。.!！?？:：,，;；…]");
    }
}
