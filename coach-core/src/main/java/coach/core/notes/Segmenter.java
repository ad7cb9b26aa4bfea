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
    private final Headings headings = new Headings();
    private final List<Draft> drafts = new ArrayList<>();

    private List<Draft> open = new ArrayList<>();
    private Optional<Part> part = Optional.empty();
    private Piece head = Piece.plain(Line.of(1, Kind.SILENT, ""));
    private Piece label = head;
    private Piece last = head;
    private Optional<Draft> main = Optional.empty();
    private final Grid grid = new Grid();
    private boolean ruled;
    private boolean talked;
    private boolean passed;

    Segmenter(List<Piece> pieces) {
        this.pieces = pieces;
        this.starts = new Starts(pieces);
        this.outlook = new Outlook(pieces);
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
        passed = passed && line.kind() == Kind.QUOTE;
        if (line.kind() == Kind.RULE) {
            ruled = true;
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
        Grid.Found found = grid.read(piece.line(), headings.all());
        found.draft().ifPresent(this::add);
        if (found.header()) {
            close();
        }
        if (!found.known()) {
            read(i, piece);
        }
    }

    private void read(int i, Piece piece) {
        Form form = open.isEmpty() ? Form.BARE : open.getLast().form();
        Optional<Start> start =
                starts.at(i, new Starts.State(!open.isEmpty(), part, head, label, form));
        if (start.isPresent()) {
            open(start.get(), i);
        } else if (piece.answers()) {
            answer(i, piece);
        } else if (piece.is(Part.ASKER)) {
            spoken(piece);
        } else if (piece.is(Part.ASIDE) && !aside(piece.line())) {
            aside(i, piece);
        } else if (piece.line().heading()) {
            heading(i, piece);
        } else {
            text(i, piece.unlabelled());
        }
    }

    /// What belongs to no answer ends the part; a heading above or beside the question ends all.
    private void aside(int i, Piece piece) {
        part = Optional.empty();
        boolean below = open.stream().anyMatch(draft -> draft.form() == Form.HEADING);
        if (piece.line().heading() && !(below && piece.line().level() > head.line().level())) {
            close();
        }
    }

    /// Whether a word such as `地点:` stands within an answer and means nothing special.
    private boolean aside(Line line) {
        boolean answering = part.filter(Part::answers).isPresent() && line.kind() == Kind.TEXT;
        boolean beside = label.line().bulleted() && label.line().indent() == line.indent();
        return answering && (inside(line) || line.bulleted() && !line.gap() && !beside);
    }

    /// What the interviewer says after a poor answer explains, in a note that has no other word for
    /// the correct one.
    private void spoken(Piece piece) {
        boolean explains =
                !outlook.explained()
                        && !open.isEmpty()
                        && open.getLast().answered()
                        && !open.getLast().has(Part.CORRECT)
                        && !open.getLast().has(Part.REMARK)
                        && Phrases.explains(piece.text());
        talked = true;
        part = explains ? Optional.of(Part.CORRECT) : Optional.empty();
        if (explains) {
            label = piece;
            put(piece);
        }
    }

    private void close() {
        open = new ArrayList<>();
        part = Optional.empty();
    }

    // Questions

    private void open(Start start, int i) {
        Piece piece = pieces.get(i);
        if (!sharing(piece, start)) {
            open = new ArrayList<>();
        }
        Draft draft = new Draft(start.form(), start.followUp(), section(i));
        add(draft);
        open.add(draft);
        part = Optional.of(Part.QUESTION);
        head = piece;
        label = piece;
        last = piece;
        ask(i, piece, start.text(), draft);
        ruled = false;
        talked = false;
    }

    /// Keeps the question's words. If nothing below answers, what follows the question mark does.
    private void ask(int i, Piece piece, String text, Draft draft) {
        Optional<Integer> end =
                Phrases.answeredAt(text).filter(_ -> piece.asks() && !answersFollow(i));
        String words = Phrases.unsigned(text.substring(0, end.orElse(text.length())));
        if (!words.isBlank()) {
            draft.question().add(new Piece(piece.line(), piece.part(), piece.word(), words));
        }
        if (end.isPresent()) {
            draft.imply();
            part = Optional.of(Part.CORRECT);
            String rest = text.substring(end.get()).strip();
            put(new Piece(piece.line(), Optional.empty(), "", rest));
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
        if (open.isEmpty()
                || open.size() == SHARED
                || start.followUp()
                || open.stream().anyMatch(Draft::answered)) {
            return false;
        }
        Draft before = open.getLast();
        boolean alike = before.form() == start.form() && !before.question().isEmpty();
        boolean level = !piece.line().heading() || head.line().level() == piece.line().level();
        boolean asking = part.filter(current -> current == Part.QUESTION).isPresent();
        if (!alike || !level || !asking || start.form().nests() || start.form() == Form.CALLOUT) {
            return false;
        }
        return !piece.line().gap()
                || start.form() == Form.HEADING
                        && Words.shared(before.questionText(), start.text()) >= RELATED;
    }

    // Answers

    private void answer(int i, Piece piece) {
        Part announced = piece.part().orElseThrow();
        if (open.isEmpty() || talked && announced == Part.MINE) {
            return;
        }
        boolean deeper =
                inside(piece.line()) && part.filter(current -> current == Part.CORRECT).isPresent();
        if (deeper || nested(piece) && !continues(i, piece)) {
            text(i, piece.unlabelled());
            return;
        }
        part = Optional.of(announced);
        label = piece;
        if (!piece.text().isBlank()) {
            put(piece);
        }
        last = piece;
        ruled = false;
    }

    /// An answer's label in a list outside of the question's own item.
    private boolean nested(Piece piece) {
        return open.getLast().form().nests()
                && piece.line().gap()
                && piece.line().indent() < head.line().indent();
    }

    /// Whether a line is set in below the label of the part being read.
    private boolean inside(Line line) {
        return part.filter(Part::answers).isPresent()
                && line.kind() != Kind.CALLOUT
                && line.indent() > label.line().indent()
                && !label.line().heading();
    }

    private void put(Piece piece) {
        for (Draft draft : open) {
            draft.part(part.orElseThrow()).add(piece);
        }
        last = piece;
    }

    private void heading(int i, Piece piece) {
        boolean below =
                !open.isEmpty()
                        && open.getLast().form() == Form.HEADING
                        && piece.line().level() > head.line().level();
        if (below && part.isPresent()) {
            text(i, piece);
        } else {
            close();
        }
    }

    private void text(int i, Piece piece) {
        if (open.isEmpty()) {
            return;
        }
        if (piece.line().kind() == Kind.QUOTE && answering(i)) {
            open.forEach(Draft::imply);
            part = Optional.of(Part.CORRECT);
            label = piece;
            put(piece);
            return;
        }
        if (piece.line().kind() == Kind.QUOTE && (passed || !quoted(piece.line()))) {
            passed = true;
            return;
        }
        if (!continues(i, piece)) {
            close();
            return;
        }
        if (part.isEmpty()) {
            return;
        }
        if (part.get() == Part.MINE && aloneOnItsLine(piece)) {
            part = Optional.of(Part.CORRECT);
            label = piece;
            put(piece);
        } else if (part.get() == Part.QUESTION) {
            afterQuestion(i, piece);
        } else if ((part.get() == Part.MINE || part.get() == Part.ANSWER)
                && Phrases.reports(piece.text())) {
            part = Optional.of(Part.CORRECT);
            put(piece);
        } else if (remark(i, piece)) {
            part = Optional.empty();
        } else {
            put(piece);
        }
    }

    /// Whether an answer that is struck out, or stands in brackets behind the question, is over.
    private boolean aloneOnItsLine(Piece piece) {
        boolean behind = head.part().isEmpty() && label.line().first() == head.line().first();
        return label.line().struck() && !piece.line().struck() || behind;
    }

    /// Whether a quotation right below a question answers it.
    private boolean answering(int i) {
        return part.filter(current -> current == Part.QUESTION).isPresent()
                && last == head
                && !answersFollow(i);
    }

    private boolean quoted(Line line) {
        return !line.gap() || emptyLabel() || open.getLast().form() == Form.HEADING;
    }

    /// Words below a question: more of it, if an answer's label follows; else its answer.
    private void afterQuestion(int i, Piece piece) {
        Draft draft = open.getLast();
        if (draft.question().isEmpty()) {
            draft.question().add(piece);
            last = piece;
            return;
        }
        Optional<Part> next = nextAnswer(i);
        if (!Questions.complete(draft.questionText())
                && Questions.ends(piece.text())
                && goesOn(piece.line())
                && !piece.line().bulleted()) {
            draft.question().add(piece);
            last = piece;
        } else if (next.isEmpty()) {
            open.forEach(Draft::imply);
            begin(Part.CORRECT, piece);
        } else if (next.get() == Part.CORRECT && unlabelled(draft.form())) {
            begin(Part.MINE, piece);
        } else if (draft.form() != Form.HEADING && goesOn(piece.line())) {
            draft.question().add(piece);
            last = piece;
        }
    }

    private void begin(Part unlabelled, Piece piece) {
        part = Optional.of(unlabelled);
        label = head;
        put(piece);
    }

    private static boolean unlabelled(Form form) {
        return form != Form.LABEL && form != Form.SPEAKER && form != Form.CALLOUT;
    }

    private boolean goesOn(Line line) {
        return !line.gap()
                && !line.verbatim()
                && line.level() == head.line().level()
                && head.line().kind() != Kind.CALLOUT;
    }

    private boolean answersFollow(int i) {
        return nextAnswer(i).isPresent();
    }

    private Optional<Part> nextAnswer(int i) {
        return outlook.nextAnswer(i, head.line(), open.getLast().form().nests());
    }

    /// What stands below a poor answer, set apart, is no part of it unless a correct one follows.
    private boolean remark(int i, Piece piece) {
        boolean mine = part.filter(p -> p == Part.MINE || p == Part.ANSWER).isPresent();
        if (!mine || emptyLabel() || label.line().heading()) {
            return false;
        }
        if (Phrases.parenthetic(piece.text()) && piece.line().bulleted() && !inside(piece.line())) {
            return true;
        }
        return piece.line().gap() && !inside(piece.line()) && !answersFollow(i);
    }

    private boolean emptyLabel() {
        return last == label && label.text().isBlank();
    }

    // Where an exchange ends

    private boolean continues(int i, Piece piece) {
        Line line = piece.line();
        Form form = open.getLast().form();
        if (ruled && !emptyLabel()) {
            return false;
        }
        if (label.line().kind() == Kind.CALLOUT) {
            return line.level() >= label.line().level();
        }
        if (head.line().kind() == Kind.CALLOUT && line.level() == 0) {
            return false;
        }
        if (head.line().bold() && line.bold() && line.gap() && !line.bulleted()) {
            return false;
        }
        if (form == Form.HEADING) {
            return !(line.gap() && Phrases.closes(piece.text()) && outlook.lastOfAll(i));
        }
        if (form.nests() && part.filter(p -> p == Part.QUESTION).isPresent()
                || form.nests() && label == head) {
            return line.indent() > head.line().indent() || lazy(i, line);
        }
        return labelContinues(i, piece, form);
    }

    /// Words right below an item, or between two items that count on, belong to the upper one.
    private boolean lazy(int i, Line line) {
        if (line.bulleted() || line.heading()) {
            return false;
        }
        return !line.gap() && !last.line().verbatim()
                || head.line().number() > 0 && outlook.countsOn(i, head.line());
    }

    private boolean labelContinues(int i, Piece piece, Form form) {
        Line line = piece.line();
        if (Phrases.closes(piece.text()) && !inside(line) && closingHere(line)) {
            return false;
        }
        boolean outside =
                line.indent() < head.line().indent()
                        || line.indent() == head.line().indent()
                                && label.line().indent() > head.line().indent()
                                && (form.nests() || line.bulleted());
        if (outside && line.kind() == Kind.TEXT) {
            return false;
        }
        if (outlook.sectionTitle(i, label.line().bulleted())) {
            return false;
        }
        if (!line.gap() || inside(line) || emptyLabel() || line.verbatim()) {
            return true;
        }
        if (last.text().matches("(?s).*[:：]\\s*")) {
            return true;
        }
        if (line.bulleted()) {
            return !label.line().bulleted() || line.indent() >= label.line().indent();
        }
        return open.getLast().form() == Form.BOLD && !outlook.lastOfAll(i)
                || outlook.loose()
                        && (!outlook.lastOfSection(i) || related(piece) || outlook.paragraphs());
    }

    private boolean closingHere(Line line) {
        return line.gap()
                || line.text().startsWith("——")
                || label.line().bulleted() && !line.bulleted();
    }

    private boolean related(Piece piece) {
        Draft draft = open.getLast();
        String before =
                draft.questionText() + "\n" + Draft.text(draft.part(part.orElse(Part.CORRECT)));
        return Words.shared(piece.text(), before) >= RELATED;
    }
}
