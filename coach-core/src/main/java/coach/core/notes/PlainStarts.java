package coach.core.notes;

import coach.core.notes.Draft.Form;
import coach.core.notes.Shape.Bullet;

import java.util.List;
import java.util.Optional;

/// Decides which lines without a label are questions: items of lists, bold lines, plain lines. They
/// need words that ask and an answer near by.
final class PlainStarts {
    private final Nearby nearby;
    private final Series series;
    private final long certainBold;

    /// @param certain the pieces that are certain to ask
    PlainStarts(Nearby nearby, Series series, List<Piece> certain) {
        this.nearby = nearby;
        this.series = series;
        this.certainBold =
                certain.stream().filter(p -> p.line().bold() && p.part().isEmpty()).count();
    }

    Optional<Start> at(int i, Piece piece, Cursor cursor) {
        Line line = piece.line();
        if (announced(line, cursor) || wrapped(line, cursor)) {
            return Optional.empty();
        }
        String text = line.bold() ? Starts.counted(piece.text()) : piece.text();
        if (series.asks(i) && (cursor.closed() || series.beside(i, cursor.head().line()))) {
            return Optional.of(new Start(line.bold() ? Form.BOLD : form(line), text, false));
        }
        boolean certain = Questions.certain(text);
        boolean labels = nearby.labelNext(i, piece, cursor);
        if (!certain && !(labels && Questions.likely(text))) {
            return weak(i, piece, text, labels, cursor);
        }
        return form(i, piece, labels, cursor).map(form -> new Start(form, text, false));
    }

    /// Whether a label that stands alone has announced the line.
    private static boolean announced(Line line, Cursor cursor) {
        return !cursor.closed()
                && cursor.in(Part.QUESTION)
                && cursor.awaiting()
                && !line.bulleted();
    }

    /// Whether a line goes on with a question that did not end on its own line.
    private static boolean wrapped(Line line, Cursor cursor) {
        Piece head = cursor.head();
        return !cursor.closed()
                && cursor.in(Part.QUESTION)
                && (head.asks() || head.line().bulleted() && line.indent() > head.line().indent())
                && !line.gap()
                && !line.bulleted()
                && !head.text().isBlank()
                && !Questions.complete(head.text());
    }

    /// Without certain words, only a label right below or bold siblings make a question.
    private Optional<Start> weak(int i, Piece piece, String text, boolean labels, Cursor cursor) {
        Line line = piece.line();
        boolean listed = line.bullet() == Bullet.NUMBER || line.shape().task();
        boolean outside = !cursor.inAnswer() || line.indent() <= cursor.head().line().indent();
        if (listed && !cursor.inAnswer() && Questions.likely(text) && nearby.listing(i)) {
            return Optional.of(new Start(form(line), text, false));
        }
        if (labels && outside && (listed || line.bold()) && text.length() < 120) {
            return Optional.of(new Start(line.bold() ? Form.BOLD : form(line), text, false));
        }
        if (line.bold() && certainBold >= 2 && Questions.likely(text) && !cursor.inAnswer()) {
            return Optional.of(new Start(Form.BOLD, text, false));
        }
        if (nearby.definition(i) && Questions.likely(text) && !text.matches(".*[。.]")) {
            return Optional.of(new Start(Form.DEFINITION, text, false));
        }
        return Optional.empty();
    }

    private static Form form(Line line) {
        return switch (line.bullet()) {
            case NUMBER -> Form.NUMBER;
            case TASK, DONE -> Form.TASK;
            case DEFINITION, DASH -> Form.BULLET;
            case NONE -> Form.BARE;
        };
    }

    private Optional<Form> form(int i, Piece piece, boolean labels, Cursor cursor) {
        Line line = piece.line();
        if (cursor.inAnswer()
                && within(line, cursor)
                && !(labels && !Starts.deeper(line, cursor))) {
            return Optional.empty();
        }
        if (line.shape().task()) {
            return Optional.of(Form.TASK);
        }
        if (line.bullet() == Bullet.NUMBER) {
            return Optional.of(Form.NUMBER);
        }
        if (line.bold()) {
            return Optional.of(Form.BOLD)
                    .filter(_ -> labels || nearby.below(i) && !line.bulleted() || nearby.nested(i));
        }
        if (nearby.definition(i)) {
            return Optional.of(Form.DEFINITION);
        }
        if (line.bullet() == Bullet.DASH) {
            return Optional.of(Form.BULLET).filter(_ -> labels || nearby.nested(i));
        }
        if (line.bullet() == Bullet.NONE && labels) {
            return Optional.of(Form.BARE);
        }
        return Optional.of(Form.INDENT)
                .filter(_ -> nearby.nested(i) && !line.bulleted() && line.level() == 0);
    }

    /// Whether a line lies within the answer that is being read.
    private boolean within(Line line, Cursor cursor) {
        Line head = cursor.head().line();
        if (cursor.form() == Form.HEADING || cursor.form() == Form.BOLD) {
            boolean boldToo = line.bold() && head.bold();
            return !boldToo;
        }
        if (cursor.form().nests()) {
            return line.indent() > head.indent() || line.level() < head.level();
        }
        if (line.bold() && line.gap()) {
            return false;
        }
        return !line.gap() || line.bulleted();
    }
}
