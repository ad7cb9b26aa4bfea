package coach.core.notes;

import coach.core.notes.Draft.Form;
import coach.core.notes.Line.Kind;
import coach.core.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Walks over a note's pieces once and gathers the exchanges: a question opens one, labels switch
/// between its parts, and structure tells where it ends.
final class Segmenter {
    private static final double RELATED = 0.15;

    /// No more questions than this are answered together.
    private static final int SHARED = 6;

    private final List<Piece> pieces;
    private final Starts starts;
    private final Outlook outlook;
    private final Cursor cursor = new Cursor();
    private final Ends ends;
    private final Plainly plainly;
    private final Grid grid = new Grid();
    private final Headings headings = new Headings();
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<Draft> main = Optional.empty();
    private boolean talked;

    Segmenter(List<Piece> pieces) {
        this.pieces = pieces;
        this.starts = new Starts(pieces);
        this.outlook = new Outlook(pieces);
        this.ends = new Ends(cursor, outlook);
        this.plainly = new Plainly(cursor, outlook, ends);
    }

    List<Draft> drafts() {
        for (int i = 0; i < pieces.size(); i++) {
            step(i);
        }
        return drafts;
    }

    private void step(int i) {
        Piece piece = pieces.get(i);
        Line line = piece.line();
        if (line.kind() != Kind.ROW && line.kind() != Kind.SILENT) {
            grid.end();
        }
        if (piece.silent()) {
            return;
        }
        plainly.see(line);
        if (line.kind() == Kind.RULE) {
            cursor.rule();
        } else if (line.kind() == Kind.HEADER || line.kind() == Kind.ROW) {
            row(i, piece);
        } else {
            read(i, piece);
        }
        if (line.heading()) {
            headings.enter(line);
        }
    }

    /// A row of a table is an exchange, a part of one, or words like others.
    private void row(int i, Piece piece) {
        List<Line> below = piece.line().kind() == Kind.HEADER ? rows(i + 1) : List.of();
        Grid.Found found = grid.read(piece.line(), below, headings.all());
        found.drafts().forEach(this::add);
        if (found.header()) {
            cursor.close();
        }
        if (!found.known()) {
            read(i, piece);
        }
    }

    private List<Line> rows(int from) {
        return pieces.subList(from, pieces.size()).stream()
                .map(Piece::line)
                .takeWhile(line -> line.kind() == Kind.ROW || line.silent())
                .toList();
    }

    private void read(int i, Piece piece) {
        Optional<Start> start = starts.at(i, cursor);
        if (start.isPresent()) {
            open(start.get(), i);
        } else if (piece.answers()) {
            answer(i, piece);
        } else if (piece.is(Part.ASKER)) {
            spoken(piece);
        } else if (piece.is(Part.ASIDE) && !means(piece.line())) {
            aside(piece);
        } else if (piece.line().heading()) {
            heading(i, piece);
        } else {
            plainly.take(i, piece.unlabelled());
        }
    }

    // Questions

    private void open(Start start, int i) {
        Piece piece = pieces.get(i);
        Draft draft = new Draft(start.form(), start.followUp(), section(i));
        cursor.ask(draft, piece, sharing(piece, start));
        add(draft);
        ask(i, piece, start.text(), draft);
        talked = false;
    }

    /// Keeps the question's words. If nothing below answers, what follows the question mark does.
    private void ask(int i, Piece piece, String text, Draft draft) {
        boolean answered = outlook.nextAnswer(i, piece.line(), draft.form().nests()).isPresent();
        Optional<Integer> end = Phrases.answeredAt(text).filter(_ -> piece.asks() && !answered);
        String words = Phrases.unsigned(text.substring(0, end.orElse(text.length())));
        if (!words.isBlank()) {
            draft.question().add(new Piece(piece.line(), piece.part(), piece.word(), words));
        }
        if (end.isPresent()) {
            draft.imply();
            String rest = text.substring(end.get()).strip();
            cursor.imply(Part.CORRECT, new Piece(piece.line(), Optional.empty(), "", rest));
        }
    }

    private void add(Draft draft) {
        if (draft.followUp()) {
            main.ifPresent(draft::follow);
        } else {
            main = Optional.of(draft);
        }
        drafts.add(draft);
    }

    private List<String> section(int i) {
        Line line = pieces.get(i).line();
        return line.heading() ? headings.above(line.level()) : headings.all();
    }

    /// Two questions in a row, without a blank line, are answered together.
    private boolean sharing(Piece piece, Start start) {
        if (cursor.closed()
                || cursor.open().size() == SHARED
                || start.followUp()
                || start.form().nests()
                || start.form() == Form.CALLOUT
                || cursor.open().stream().anyMatch(Draft::answered)) {
            return false;
        }
        Line line = piece.line();
        Draft before = cursor.draft();
        boolean alike = before.form() == start.form() && !before.question().isEmpty();
        boolean level = !line.heading() || cursor.head().line().level() == line.level();
        boolean near =
                !line.gap()
                        || start.form() == Form.HEADING
                                && Words.shared(before.questionText(), start.text()) >= RELATED;
        return alike && level && cursor.in(Part.QUESTION) && near;
    }

    // Answers

    private void answer(int i, Piece piece) {
        Part announced = piece.part().orElseThrow();
        if (cursor.closed() || talked && announced == Part.MINE) {
            return;
        }
        if (overall(announced, piece.line())) {
            cursor.close();
            return;
        }
        boolean deeper = cursor.inside(piece.line()) && cursor.in(Part.CORRECT);
        if (deeper || outside(piece.line()) && !ends.continues(i, piece)) {
            plainly.take(i, piece.unlabelled());
        } else {
            cursor.enter(announced, piece);
        }
    }

    /// Whether a remark, set apart and set out, is about the whole; so is one below a heading of
    /// its own, where neither question nor answer is one.
    private boolean overall(Part announced, Line line) {
        Line label = cursor.label().line();
        boolean out = line.gap() && line.indent() < label.indent();
        boolean above = line.heading() && !label.heading() && cursor.form() != Form.HEADING;
        return announced == Part.REMARK && (out || above);
    }

    /// Whether a line stands in a list outside of the question's own item.
    private boolean outside(Line line) {
        return cursor.form().nests() && line.gap() && line.indent() < cursor.head().line().indent();
    }

    /// What the interviewer says after a poor answer explains, in a note that has no other word for
    /// the correct one.
    private void spoken(Piece piece) {
        boolean explains =
                !outlook.explained()
                        && !cursor.closed()
                        && cursor.draft().answered()
                        && !cursor.draft().has(Part.CORRECT)
                        && !cursor.draft().has(Part.REMARK)
                        && Phrases.explains(piece.text());
        talked = true;
        if (explains) {
            cursor.turn(Part.CORRECT, piece);
        } else {
            cursor.leave();
        }
    }

    /// Whether a word such as `地点:` stands within an answer and means nothing special.
    private boolean means(Line line) {
        Line label = cursor.label().line();
        boolean beside = label.bulleted() && label.indent() == line.indent();
        return cursor.inAnswer()
                && line.kind() == Kind.TEXT
                && (cursor.inside(line) || line.bulleted() && !line.gap() && !beside);
    }

    /// What belongs to no answer ends the part; a heading above or beside the question ends all.
    private void aside(Piece piece) {
        cursor.leave();
        if (piece.line().heading() && !below(piece.line())) {
            cursor.close();
        }
    }

    private void heading(int i, Piece piece) {
        if (below(piece.line()) && cursor.part().isPresent()) {
            plainly.take(i, piece);
        } else {
            cursor.close();
        }
    }

    /// Whether a heading stands below the heading that asks.
    private boolean below(Line heading) {
        return cursor.form() == Form.HEADING && heading.level() > cursor.head().line().level();
    }
}
