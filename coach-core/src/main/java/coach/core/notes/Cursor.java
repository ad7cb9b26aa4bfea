package coach.core.notes;

import coach.core.notes.Draft.Form;
import coach.core.notes.Line.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the walk over a note's pieces stands: which exchanges are open, and which part of them.
final class Cursor {
    private final List<Draft> open = new ArrayList<>();
    private Optional<Part> part = Optional.empty();
    private Piece head = Piece.plain(Line.of(1, Kind.SILENT, ""));
    private Piece label = head;
    private Piece last = head;
    private boolean ruled;

    /// The exchanges that are answered together.
    List<Draft> open() {
        return open;
    }

    boolean closed() {
        return open.isEmpty();
    }

    Draft draft() {
        return open.getLast();
    }

    Form form() {
        return open.isEmpty() ? Form.BARE : draft().form();
    }

    /// The piece with the question.
    Piece head() {
        return head;
    }

    /// The piece with the label of the part being read.
    Piece label() {
        return label;
    }

    /// The last piece that was taken.
    Piece last() {
        return last;
    }

    Optional<Part> part() {
        return part;
    }

    boolean in(Part wanted) {
        return part.filter(current -> current == wanted).isPresent();
    }

    boolean inPoorAnswer() {
        return in(Part.MINE) || in(Part.ANSWER);
    }

    boolean inAnswer() {
        return part.filter(Part::answers).isPresent();
    }

    void close() {
        open.clear();
        part = Optional.empty();
    }

    /// A question begins; the exchanges before are over, unless it shares their answer.
    void ask(Draft draft, Piece piece, boolean shares) {
        if (!shares) {
            open.clear();
        }
        open.add(draft);
        part = Optional.of(Part.QUESTION);
        head = piece;
        label = piece;
        last = piece;
        ruled = false;
    }

    /// A label begins a part.
    void enter(Part next, Piece at) {
        part = Optional.of(next);
        label = at;
        if (!at.text().isBlank()) {
            put(at);
        }
        last = at;
        ruled = false;
    }

    /// A part without a label begins.
    void imply(Part next, Piece first) {
        begin(next, head, first);
    }

    /// A part begins in the midst of another.
    void turn(Part next, Piece first) {
        begin(next, first, first);
    }

    private void begin(Part next, Piece at, Piece first) {
        part = Optional.of(next);
        label = at;
        put(first);
    }

    /// What follows belongs to no part.
    void leave() {
        part = Optional.empty();
    }

    void put(Piece piece) {
        open.forEach(draft -> draft.part(part.orElseThrow()).add(piece));
        last = piece;
    }

    /// More words of the question.
    void goOn(Piece piece) {
        draft().question().add(piece);
        last = piece;
    }

    /// A rule has been passed.
    void rule() {
        ruled = true;
    }

    boolean ruled() {
        return ruled;
    }

    /// Whether the label's words are still to come.
    boolean awaiting() {
        return last == label && label.text().isBlank();
    }

    /// Whether a line is set in below the label of the part being read.
    boolean inside(Line line) {
        return inAnswer()
                && line.kind() != Kind.CALLOUT
                && line.indent() > label.line().indent()
                && !label.line().heading();
    }
}
