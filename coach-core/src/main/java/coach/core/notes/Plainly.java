package coach.core.notes;

import coach.core.notes.Draft.Form;
import coach.core.notes.Line.Kind;

import java.util.Optional;

/// Takes the lines without labels: more of a question, its answer, more of an answer, or nothing of
/// either.
final class Plainly {
    private final Cursor cursor;
    private final Outlook outlook;
    private final Ends ends;
    private boolean passed;

    Plainly(Cursor cursor, Outlook outlook, Ends ends) {
        this.cursor = cursor;
        this.outlook = outlook;
        this.ends = ends;
    }

    /// What is passed over ends with its quotation.
    void see(Line line) {
        passed = passed && line.kind() == Kind.QUOTE;
    }

    void take(int i, Piece piece) {
        if (cursor.closed()) {
            return;
        }
        boolean quote = piece.line().kind() == Kind.QUOTE;
        if (quote && answers(i)) {
            cursor.open().forEach(Draft::imply);
            cursor.turn(Part.CORRECT, piece);
        } else if (quote && (passed || !belongs(piece.line()))) {
            passed = true;
        } else if (!ends.continues(i, piece)) {
            cursor.close();
        } else if (cursor.in(Part.QUESTION)) {
            belowQuestion(i, piece);
        } else if (cursor.part().isPresent()) {
            belowAnswer(i, piece);
        }
    }

    /// Whether a quotation right below a question answers it.
    private boolean answers(int i) {
        return cursor.in(Part.QUESTION) && cursor.last() == cursor.head() && next(i).isEmpty();
    }

    private boolean belongs(Line quote) {
        return !quote.gap() || cursor.awaiting() || cursor.form() == Form.HEADING;
    }

    private Optional<Part> next(int i) {
        return outlook.nextAnswer(i, cursor.head().line(), cursor.form().nests());
    }

    /// Words below a question: more of it, if an answer's label follows; else its answer.
    private void belowQuestion(int i, Piece piece) {
        Draft draft = cursor.draft();
        Optional<Part> next = next(i);
        if (draft.question().isEmpty() || wrapped(draft, piece)) {
            cursor.goOn(piece);
        } else if (next.isEmpty()) {
            cursor.open().forEach(Draft::imply);
            cursor.imply(Part.CORRECT, piece);
        } else if (next.get() == Part.CORRECT && unlabelled(draft.form())) {
            cursor.imply(Part.MINE, piece);
        } else if (draft.form() != Form.HEADING && adjoins(piece.line())) {
            cursor.goOn(piece);
        }
    }

    /// Whether a question that did not end on its own line ends here.
    private boolean wrapped(Draft draft, Piece piece) {
        return !Questions.complete(draft.questionText())
                && Questions.ends(piece.text())
                && adjoins(piece.line())
                && !piece.line().bulleted();
    }

    private boolean adjoins(Line line) {
        Line head = cursor.head().line();
        return !line.gap()
                && !line.verbatim()
                && line.level() == head.level()
                && head.kind() != Kind.CALLOUT;
    }

    private static boolean unlabelled(Form form) {
        return form != Form.LABEL && form != Form.SPEAKER && form != Form.CALLOUT;
    }

    private void belowAnswer(int i, Piece piece) {
        if (cursor.in(Part.MINE) && over(piece)) {
            cursor.turn(Part.CORRECT, piece);
        } else if (cursor.inPoorAnswer() && Phrases.reports(piece.text())) {
            cursor.turn(Part.CORRECT, piece);
        } else if (remark(i, piece)) {
            cursor.leave();
        } else {
            cursor.put(piece);
        }
    }

    /// Whether an answer that is struck out, or stands in brackets behind the question, is over.
    private boolean over(Piece piece) {
        Line label = cursor.label().line();
        boolean behind =
                cursor.head().part().isEmpty() && label.first() == cursor.head().line().first();
        return label.struck() && !piece.line().struck() || behind;
    }

    /// What stands below a poor answer, set apart, is no part of it unless a correct one follows.
    private boolean remark(int i, Piece piece) {
        Line line = piece.line();
        boolean within = cursor.awaiting() || cursor.label().line().heading();
        if (!cursor.inPoorAnswer() || within || cursor.inside(line)) {
            return false;
        }
        return Phrases.parenthetic(piece.text()) && line.bulleted()
                || line.gap() && next(i).isEmpty();
    }
}
