package coach.core.notes;

import coach.core.notes.Draft.Form;
import coach.core.notes.Line.Kind;
import coach.core.notes.Shape.Bullet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides which headings are questions: those that ask, those that are numbered as others that
/// ask, and those with an answer's label below.
final class HeadingStarts {
    private static final Pattern SUMMARY =
            Pattern.compile(
                    ".{0,6}(?:总结|小结|参考|后记|结语|资料|感想|反思|附录|心得|环节).{0,6}|写在.{0,6}|最后.{0,6}|.*(?:summary|conclusion|references|thoughts|notes|resources|reading|takeaways).*",
                    Pattern.CASE_INSENSITIVE);

    private final List<Piece> pieces;
    private final Nearby nearby;
    private final List<Line> headings;
    private final Set<Integer> asking = new HashSet<>();
    private final boolean labelled;
    private final long tops;
    private final long certainHeadings;
    private final long numberedHeadings;

    /// @param certain the pieces that are certain to ask
    HeadingStarts(List<Piece> pieces, Nearby nearby, List<Piece> certain) {
        this.pieces = pieces;
        this.nearby = nearby;
        this.headings = pieces.stream().map(Piece::line).filter(Line::heading).toList();
        this.labelled = pieces.stream().anyMatch(Piece::asks);
        this.tops = headings.stream().filter(line -> line.level() == 1).count();
        this.certainHeadings =
                certain.stream().filter(p -> p.line().heading() && !title(p)).count();
        this.numberedHeadings =
                certain.stream()
                        .filter(
                                p ->
                                        p.line().heading()
                                                && !Starts.counted(p.text()).equals(p.text()))
                        .count();
        certain.stream().map(Piece::line).filter(Line::heading).forEach(l -> asking.add(l.level()));
    }

    Optional<Start> at(int i, Piece piece) {
        String text = Starts.counted(piece.text());
        boolean labels =
                answersBelow(i, piece.line().level()) && (!title(piece) || Questions.likely(text));
        boolean certain = Questions.certain(text);
        boolean numbered = !text.equals(piece.text()) && numberedHeadings >= 2;
        boolean weak =
                (numbered || Questions.likely(text) && certainHeadings >= 2)
                        && asking.contains(piece.line().level())
                        && !summarises(text);
        boolean ours =
                labels
                        || (certain || weak)
                                && !title(piece)
                                && !onlyQuestionsBelow(i, piece.line().level());
        return ours ? Optional.of(new Start(Form.HEADING, text, false)) : Optional.empty();
    }

    /// Whether a title is that of a note's last words.
    static boolean summarises(String title) {
        return SUMMARY.matcher(title).matches();
    }

    /// Whether a heading is the note's title: the only one of its level, and first.
    private boolean title(Piece piece) {
        Line line = piece.line();
        boolean others = headings.size() > 1 || labelled;
        return line.level() == 1 && headings.getFirst() == line && tops == 1 && others;
    }

    /// Whether the first thing below a heading is an answer's label. The heading's words count:
    /// what asks nothing needs a label that leaves no doubt.
    boolean answersBelow(int i, int level) {
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
        Optional<Integer> next = nearby.next(i);
        return next.isPresent()
                && (pieces.get(next.get()).line().heading()
                                && pieces.get(next.get()).line().level() > level
                                && pieces.get(next.get()).part().isEmpty()
                        || pieces.get(next.get()).asks());
    }
}
