package coach.core.notes;

import coach.core.notes.Line.Kind;
import coach.core.notes.Shape.Bullet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines that count on in the same way: numbered items at one indent, numbered bold lines, an
/// interviewer's turns. Where a clear majority of them asks, the others ask too.
final class Series {
    private static final Pattern COUNT =
            Pattern.compile("^[(（第]?(\\d{1,3}|[一二三四五六七八九十]{1,3}|[①-⑳])");

    /// What is said out of courtesy, and to no question.
    private static final Pattern COURTESY =
            Pattern.compile(
                    "(?s)(?:嗯|好的?|行|可以|没有|没事|哦|噢)?[,，。!！\\s]*(?:谢谢|感谢|不客气|再见|您好|你好|老师好|thank|thanks|sure|ok|okay|bye|hello|hi\\b).*|(?:嗯|好的?|行|哦|噢)+[。.!！,，]?",
                    Pattern.CASE_INSENSITIVE);

    private static final int FEWEST = 3;
    private static final int CERTAIN = 2;

    /// How many of the others, one left out, ask by their words where a line is to ask without.
    private static final double MOSTLY = 0.6;

    private static final int LONGEST = 80;

    private final List<Piece> pieces;
    private final Map<Integer, List<Integer>> series = new HashMap<>();
    private final List<List<Integer>> open = new ArrayList<>();

    Series(List<Piece> pieces) {
        this.pieces = pieces;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.line().heading()) {
                open.clear();
            } else if (counted(piece)) {
                join(i);
            }
        }
        turns();
    }

    private static boolean counted(Piece piece) {
        Line line = piece.line();
        return line.kind() == Kind.TEXT
                && piece.part().isEmpty()
                && !piece.silent()
                && (line.bullet() == Bullet.NUMBER || line.bold() && !line.bulleted())
                && number(piece) > 0;
    }

    private static int number(Piece piece) {
        if (piece.line().number() > 0) {
            return piece.line().number();
        }
        Matcher count = COUNT.matcher(piece.text());
        boolean before = !Starts.counted(piece.text()).equals(piece.text());
        return before && count.lookingAt() ? Numeral.value(count.group(1)) : 0;
    }

    /// An item joins the innermost list that it continues, and ends those set in deeper.
    private void join(int i) {
        Piece piece = pieces.get(i);
        open.removeIf(list -> line(list.getLast()).indent() > piece.line().indent());
        Optional<List<Integer>> before =
                open.reversed().stream().filter(list -> continues(list, piece)).findFirst();
        List<Integer> list = before.orElseGet(ArrayList::new);
        if (before.isEmpty()) {
            open.removeIf(each -> alike(line(each.getLast()), piece.line()));
            open.add(list);
        }
        list.add(i);
        series.put(i, list);
    }

    private boolean continues(List<Integer> list, Piece piece) {
        Piece last = pieces.get(list.getLast());
        return alike(last.line(), piece.line()) && number(piece) == number(last) + 1;
    }

    private static boolean alike(Line a, Line b) {
        return a.indent() == b.indent() && a.bullet() == b.bullet() && a.level() == b.level();
    }

    private Line line(int i) {
        return pieces.get(i).line();
    }

    /// What an interviewer says first after a blank line, where the answers stand right below.
    private void turns() {
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean apart = i == 0 || piece.line().gap();
            if (apart && piece.is(Part.ASKER) && answeredBelow(i)) {
                turns.add(i);
            }
        }
        turns.forEach(i -> series.put(i, turns));
    }

    private boolean answeredBelow(int i) {
        int next = i + 1;
        if (next >= pieces.size() || line(next).gap()) {
            return false;
        }
        Piece reply = pieces.get(next);
        return reply.is(Part.MINE)
                && !COURTESY.matcher(reply.text()).matches()
                && !Questions.likely(reply.text());
    }

    /// Whether a line's words ask, or those of most lines of its series do and it stands like them.
    boolean asks(int i) {
        List<Integer> list = series.getOrDefault(i, List.of());
        String text = words(i);
        boolean title = text.length() <= LONGEST && !HeadingStarts.summarises(text);
        long likely = list.stream().filter(k -> Questions.likely(words(k))).count();
        long certain = list.stream().filter(k -> Questions.certain(words(k))).count();
        boolean all = likely == list.size() && 2 * certain >= list.size();
        return title
                && list.size() >= FEWEST
                && certain >= CERTAIN
                && (all || likely - 1 >= MOSTLY * (list.size() - 1) && 2 * certain > list.size());
    }

    /// Whether a line belongs to the same series as another.
    boolean beside(int i, Line other) {
        return series.getOrDefault(i, List.of()).stream().anyMatch(k -> line(k) == other);
    }

    private String words(int i) {
        Piece piece = pieces.get(i);
        return piece.line().bold() ? Starts.counted(piece.text()) : piece.text();
    }
}
