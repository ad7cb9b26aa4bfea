package coach.cli.terminal;

import coach.core.formula.CellWidth;

import java.util.ArrayList;
import java.util.List;

/// Breaks running text into lines by the cells it takes. Words of narrow letters stay whole;
/// between Chinese characters a line may end anywhere, except that none begins with a mark that
/// closes and none ends with one that opens.
///
/// @see "W3C, Requirements for Chinese Text Layout, section 3.1.3"
final class LineBreaker {
    private static final String NOT_FIRST = "，。、；：？！）】》」』〉〕］｝〗”’…—～·％‰℃々,.;:!?)]}%";
    private static final String NOT_LAST = "（【《「『〈〔［｛〖“‘([{￥$";
    private static final String NO_BREAK_SPACE = "\u00A0";

    /// One character with the marks on it.
    private record Sign(String text, Style style, int width) {
        boolean space() {
            return text.equals(" ");
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final int width;

    private LineBreaker(int width) {
        this.width = width;
    }

    /// Lines of at most `width` cells; one empty line for empty text. A line feed within a run ends
    /// its line; a space that must not be broken shows as a space.
    static List<Line> broken(List<Run> runs, int width) {
        var breaker = new LineBreaker(Math.max(2, width));
        var line = new ArrayList<Sign>();
        for (var sign : signs(runs)) {
            if (sign.text().equals("\n")) {
                breaker.add(line);
                line.clear();
            } else {
                line.add(sign);
            }
        }
        breaker.add(line);
        return List.copyOf(breaker.lines);
    }

    /// The width of the widest piece that cannot be broken.
    static int unbreakable(List<Run> runs) {
        var signs = signs(runs);
        int widest = 0;
        int piece = 0;
        for (int i = 0; i < signs.size(); i++) {
            piece = i > 0 && mayBreak(signs.get(i - 1), signs.get(i)) ? 0 : piece;
            piece += signs.get(i).space() ? 0 : signs.get(i).width();
            widest = Math.max(widest, piece);
        }
        return widest;
    }

    private void add(List<Sign> signs) {
        int from = 0;
        do {
            int to = end(signs, from);
            lines.add(line(signs.subList(from, to)));
            from = to;
            while (from < signs.size() && signs.get(from).space()) {
                from++;
            }
        } while (from < signs.size());
    }

    /// Where the line that begins at `from` ends.
    private int end(List<Sign> signs, int from) {
        int cells = 0;
        int allowed = from;
        for (int i = from; i < signs.size(); i++) {
            if (i > from && mayBreak(signs.get(i - 1), signs.get(i))) {
                allowed = i;
            }
            cells += signs.get(i).width();
            if (cells > width && !signs.get(i).space()) {
                return allowed > from ? allowed : Math.max(i, from + 1);
            }
        }
        return signs.size();
    }

    private static boolean mayBreak(Sign left, Sign right) {
        if (right.space() || NOT_LAST.contains(left.text())) {
            return false;
        }
        if (left.space()) {
            return true;
        }
        boolean wide = left.width() == 2 || right.width() == 2;
        return wide && !NOT_FIRST.contains(right.text());
    }

    private static List<Sign> signs(List<Run> runs) {
        var signs = new ArrayList<Sign>();
        for (var run : runs) {
            String text = run.text();
            for (int at = 0; at < text.length(); ) {
                int end = end(text, at);
                String sign = text.substring(at, end);
                signs.add(new Sign(sign, run.style(), CellWidth.of(sign)));
                at = end;
            }
        }
        return signs;
    }

    /// Where the character ends that begins at `at`, its marks and joined emoji included.
    private static int end(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && text.charAt(at) != '\n') {
            int next = text.codePointAt(end);
            boolean joined = text.charAt(end - 1) == '\u200D';
            if (next == '\n' || (CellWidth.of(next) > 0 && !joined)) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static Line line(List<Sign> signs) {
        int end = signs.size();
        while (end > 0 && signs.get(end - 1).space()) {
            end--;
        }
        var runs = new ArrayList<Run>();
        var text = new StringBuilder();
        for (int i = 0; i < end; i++) {
            text.append(signs.get(i).text().equals(NO_BREAK_SPACE) ? " " : signs.get(i).text());
            if (i + 1 == end || !signs.get(i + 1).style().equals(signs.get(i).style())) {
                runs.add(new Run(text.toString(), signs.get(i).style()));
                text.setLength(0);
            }
        }
        return new Line(List.copyOf(runs));
    }
}
