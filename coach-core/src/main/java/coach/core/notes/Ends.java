package coach.core.notes;

import coach.core.notes.Draft.Form;
import coach.core.notes.Line.Kind;
import coach.core.text.Words;

/// Decides where an exchange ends: whether a line without a label still belongs to it.
final class Ends {
    private static final double RELATED = 0.15;

    private final Cursor cursor;
    private final Outlook outlook;

    Ends(Cursor cursor, Outlook outlook) {
        this.cursor = cursor;
        this.outlook = outlook;
    }

    boolean continues(int i, Piece piece) {
        Line line = piece.line();
        Line head = cursor.head().line();
        Line label = cursor.label().line();
        if (cursor.ruled() && !cursor.awaiting()) {
            return false;
        }
        if (label.kind() == Kind.CALLOUT) {
            return line.level() >= label.level();
        }
        boolean sibling = head.bold() && line.bold() && line.gap() && !line.bulleted();
        if (head.kind() == Kind.CALLOUT && line.level() == 0 || sibling) {
            return false;
        }
        Form form = cursor.form();
        if (form == Form.HEADING) {
            return !(line.gap() && outlook.lastOfAll(i) && leaves(piece));
        }
        if (form.nests() && (cursor.in(Part.QUESTION) || cursor.label() == cursor.head())) {
            return line.indent() > head.indent() || lazy(i, line);
        }
        return belowLabel(i, piece, form);
    }

    /// Whether the last words of a note are about something else than the answer before.
    private boolean leaves(Piece piece) {
        boolean told = piece.line().kind() == Kind.QUOTE || Phrases.tells(piece.text());
        return Phrases.closes(piece.text())
                || cursor.label() != cursor.head() && told && !related(piece);
    }

    /// Words right below an item, or between two items that count on, belong to the upper one.
    private boolean lazy(int i, Line line) {
        if (line.bulleted() || line.heading()) {
            return false;
        }
        Line head = cursor.head().line();
        return !line.gap() && !cursor.last().line().verbatim()
                || head.number() > 0 && outlook.countsOn(i, head);
    }

    private boolean belowLabel(int i, Piece piece, Form form) {
        Line line = piece.line();
        boolean inside = cursor.inside(line);
        if (besideLabel(line)) {
            return false;
        }
        if (Phrases.closes(piece.text()) && !inside && closesHere(line)
                || outside(line, form) && line.kind() == Kind.TEXT
                || outlook.sectionTitle(i, cursor.label().line().bulleted())) {
            return false;
        }
        if (!line.gap() || inside || cursor.awaiting() || line.verbatim()) {
            return true;
        }
        return cursor.last().text().matches("(?s).*[:：]\\s*") || afterGap(i, piece, form);
    }

    /// Whether an item stands beside the item that is the label, whose words are set in.
    private boolean besideLabel(Line line) {
        Line label = cursor.label().line();
        return line.bulleted()
                && label.bulleted()
                && cursor.label().text().isBlank()
                && line.indent() == label.indent()
                && cursor.last().line().indent() > label.indent();
    }

    private boolean afterGap(int i, Piece piece, Form form) {
        Line label = cursor.label().line();
        if (piece.line().bulleted()) {
            return !label.bulleted() || piece.line().indent() >= label.indent();
        }
        return form == Form.BOLD && !outlook.lastOfAll(i)
                || outlook.loose()
                        && (!outlook.lastOfSection(i)
                                || related(piece)
                                || outlook.paragraphs() && !Phrases.tells(piece.text()));
    }

    private boolean outside(Line line, Form form) {
        int head = cursor.head().line().indent();
        return line.indent() < head
                || line.indent() == head
                        && cursor.label().line().indent() > head
                        && (form.nests() || line.bulleted());
    }

    private boolean closesHere(Line line) {
        return line.gap()
                || line.text().startsWith("——")
                || cursor.label().line().bulleted() && !line.bulleted();
    }

    private boolean related(Piece piece) {
        Draft draft = cursor.draft();
        Part part = cursor.part().orElse(Part.CORRECT);
        String before = draft.questionText() + "\n" + Draft.text(draft.part(part));
        return Words.shared(piece.text(), before) >= RELATED;
    }
}
