package coach.core.notes;

import coach.core.notes.Draft.Form;
import coach.core.notes.Line.Kind;
import coach.core.notes.Shape.Bullet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Decides where a question begins. Labels settle it; without one, structure and the way the rest
/// of the note is written have to speak for it.
final class Starts {
    private static final Pattern COUNTED =
            Pattern.compile(
                    "^(?:\\d{1,3}(?:\\.\\d{1,2})*[.)、．:：]?\\s+|\\d{1,3}[.)、．:：]|[(（]\\d{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}[、.．])\\s*(\\S.*)$");

    private static final Pattern SUMMARY =
            Pattern.compile(
                    ".{0,6}(?:总结|小结|参考|后记|结语|资料|感想|反思|附录|心得|环节).{0,6}|写在.{0,6}|最后.{0,6}|.*(?:summary|conclusion|references|thoughts|notes|resources|reading|takeaways).*",
                    Pattern.CASE_INSENSITIVE);

    /// How far away an item of the same list may stand, in lines.
    private static final int LIST = 30;

    private final List<Piece> pieces;
    private final List<Line> headings;
    private final Set<Integer> asking = new HashSet<>();
    private final boolean labelled;
    private final long tops;
    private final long certainHeadings;
    private final long numberedHeadings;
    private final long certainBold;

    Starts(List<Piece> pieces) {
        this.pieces = pieces;
        this.headings = pieces.stream().map(Piece::line).filter(Line::heading).toList();
        this.labelled = pieces.stream().anyMatch(Piece::asks);
        this.tops = headings.stream().filter(line -> line.level() == 1).count();
        List<Piece> certain = pieces.stream().filter(p -> Questions.certain(p.text())).toList();
        this.certainHeadings =
                certain.stream().filter(p -> p.line().heading() && !title(p)).count();
        this.numberedHeadings =
                certain.stream()
                        .filter(p -> p.line().heading() && !counted(p.text()).equals(p.text()))
                        .count();
        this.certainBold =
                certain.stream().filter(p -> p.line().bold() && p.part().isEmpty()).count();
        certain.stream().map(Piece::line).filter(Line::heading).forEach(l -> asking.add(l.level()));
    }

    Optional<Start> at(int i, Cursor cursor) {
        Piece piece = pieces.get(i);
        Line line = piece.line();
        if (piece.asks()) {
            return labelled(i, piece, cursor);
        }
        if (piece.is(Part.ASKER)) {
            return Optional.of(new Start(Form.SPEAKER, piece.text(), false))
                    .filter(_ -> Questions.anyLikely(piece.text()) && asked(piece.text()));
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
        return line.heading() ? heading(i, piece, cursor) : unlabelled(i, piece, cursor);
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
            return next(i).filter(
                            k -> !pieces.get(k).line().heading() && pieces.get(k).part().isEmpty())
                    .filter(_ -> answersBelow(i, piece.line().level()))
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

    private static boolean deeper(Line line, Cursor cursor) {
        return line.indent() > cursor.label().line().indent();
    }

    // Headings

    private Optional<Start> heading(int i, Piece piece, Cursor cursor) {
        String text = counted(piece.text());
        boolean labels =
                answersBelow(i, piece.line().level()) && (!title(piece) || Questions.likely(text));
        boolean certain = Questions.certain(text);
        boolean numbered = !text.equals(piece.text()) && numberedHeadings >= 2;
        boolean weak =
                (numbered || Questions.likely(text) && certainHeadings >= 2)
                        && asking.contains(piece.line().level())
                        && !SUMMARY.matcher(text).matches();
        boolean ours =
                labels
                        || (certain || weak)
                                && !title(piece)
                                && !onlyQuestionsBelow(i, piece.line().level());
        return ours ? Optional.of(new Start(Form.HEADING, text, false)) : Optional.empty();
    }

    /// Whether a heading is the note's title: the only one of its level, and first.
    private boolean title(Piece piece) {
        Line line = piece.line();
        boolean others = headings.size() > 1 || labelled;
        return line.level() == 1 && headings.getFirst() == line && tops == 1 && others;
    }

    /// Whether the first thing below a heading is an answer's label. The heading's words count:
    /// what asks nothing needs a label that leaves no doubt.
    private boolean answersBelow(int i, int level) {
        int plain = 0;
        for (int k = i + 1; k < pieces.size() && plain <= 2; k++) {
            Piece piece = pieces.get(k);
            if (piece.silent() || piece.line().kind() == Kind.RULE) {
                continue;
            }
            boolean higher = piece.line().heading() && piece.line().level() <= level;
            if (piece.answers()) {
                boolean near =
                        plain == 0
                                || pieces.get(i).asks()
                                || Questions.likely(pieces.get(i).text());
                return near && !piece.is(Part.REMARK) && plausible(pieces.get(i), piece);
            }
            if (higher
                    || piece.asks()
                    || piece.is(Part.ASKER)
                    || piece.line().heading()
                    || piece.line().verbatim()
                    || piece.line().bullet() == Bullet.NUMBER
                    || Questions.certain(piece.text()) && !(plain == 0 && pieces.get(i).asks())) {
                return false;
            }
            plain++;
        }
        return false;
    }

    private static boolean plausible(Piece heading, Piece label) {
        return label.is(Part.MINE)
                || Questions.likely(heading.text())
                || heading.asks()
                || label.is(Part.CORRECT)
                        && label.word().matches(".*(?:[答解案]|answer|response|reply|solution).*")
                        && label.line().first() - heading.line().last() <= 2;
    }

    private boolean onlyQuestionsBelow(int i, int level) {
        Optional<Integer> next = next(i);
        return next.isPresent()
                && (pieces.get(next.get()).line().heading()
                                && pieces.get(next.get()).line().level() > level
                                && pieces.get(next.get()).part().isEmpty()
                        || pieces.get(next.get()).asks());
    }

    // Lists, bold lines, plain lines

    private Optional<Start> unlabelled(int i, Piece piece, Cursor cursor) {
        Line line = piece.line();
        if (announced(line, cursor) || wrapped(line, cursor)) {
            return Optional.empty();
        }
        String text = line.bold() ? counted(piece.text()) : piece.text();
        boolean certain = Questions.certain(text);
        boolean labels = labelNext(i, piece, cursor);
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
        if (listed && !cursor.inAnswer() && Questions.likely(text) && listing(i)) {
            return Optional.of(new Start(form(line), text, false));
        }
        if (labels && outside && (listed || line.bold()) && text.length() < 120) {
            return Optional.of(new Start(line.bold() ? Form.BOLD : form(line), text, false));
        }
        if (line.bold() && certainBold >= 2 && Questions.likely(text) && !cursor.inAnswer()) {
            return Optional.of(new Start(Form.BOLD, text, false));
        }
        if (definition(i) && Questions.likely(text) && !text.matches(".*[。.]")) {
            return Optional.of(new Start(Form.DEFINITION, text, false));
        }
        return Optional.empty();
    }

    /// Whether most items of the list around a line are certain to ask.
    private boolean listing(int i) {
        Line line = pieces.get(i).line();
        long items = siblings(i).count();
        long asking = siblings(i).filter(p -> Questions.certain(p.text())).count();
        return line.bullet() == Bullet.NUMBER && asking >= 2 && 2 * asking >= items;
    }

    private Stream<Piece> siblings(int i) {
        Line line = pieces.get(i).line();
        int from = Math.max(0, i - LIST);
        return pieces.subList(from, Math.min(pieces.size(), i + LIST)).stream()
                .filter(p -> p.line().bullet() == line.bullet())
                .filter(p -> p.line().indent() == line.indent());
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
        if (cursor.inAnswer() && within(line, cursor) && !(labels && !deeper(line, cursor))) {
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
                    .filter(_ -> labels || below(i) && !line.bulleted() || nested(i));
        }
        if (definition(i)) {
            return Optional.of(Form.DEFINITION);
        }
        if (line.bullet() == Bullet.DASH) {
            return Optional.of(Form.BULLET).filter(_ -> labels || nested(i));
        }
        if (line.bullet() == Bullet.NONE && labels) {
            return Optional.of(Form.BARE);
        }
        return Optional.of(Form.INDENT)
                .filter(_ -> nested(i) && !line.bulleted() && line.level() == 0);
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

    private boolean below(int i) {
        return next(i).map(k -> pieces.get(k))
                .filter(p -> !p.line().heading() && !p.asks() && !p.line().bold())
                .isPresent();
    }

    /// Whether the next line is set in deeper.
    private boolean nested(int i) {
        return next(i).map(k -> pieces.get(k).line())
                .filter(
                        next ->
                                next.indent() > pieces.get(i).line().indent()
                                        && !next.heading()
                                        && next.level() >= pieces.get(i).line().level())
                .isPresent();
    }

    private boolean definition(int i) {
        Line line = pieces.get(i).line();
        return !line.bulleted()
                && next(i).map(k -> pieces.get(k).line())
                        .filter(next -> next.bullet() == Bullet.DEFINITION)
                        .isPresent();
    }

    /// Whether the next line is the label of the answer that was given.
    private boolean labelNext(int i, Piece piece, Cursor cursor) {
        return next(i).map(pieces::get)
                .filter(p -> p.answers() && !p.is(Part.REMARK))
                .filter(p -> !p.is(Part.CORRECT) || !cursor.inAnswer())
                .filter(p -> !p.line().heading())
                .filter(
                        p ->
                                !p.is(Part.CORRECT)
                                        || p.line().indent() > piece.line().indent()
                                        || !p.line().bulleted())
                .isPresent();
    }

    private Optional<Integer> next(int i) {
        for (int k = i + 1; k < pieces.size(); k++) {
            if (!pieces.get(k).silent()) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    /// The words without a number before them.
    static String counted(String text) {
        Matcher counted = COUNTED.matcher(text);
        return counted.matches() ? counted.group(1) : text;
    }
}
