package coach.core.formula;

import coach.api.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the formulas of a Markdown text: `$…$`, `$$…$$`, `\(…\)` and those in square brackets with
/// backslashes. Code is passed over, and so is money: a dollar sign before a space opens nothing,
/// and one before a digit closes nothing.
public final class Formulas {
    private static final Pattern FENCE =
            Pattern.compile("(?m)^[ \\t>]*(`{3,}|~{3,})[^\\n]*(\\n|\\z)");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

    private final String text;
    private final List<Found> found = new ArrayList<>();

    /// A formula in a text.
    ///
    /// @param span where it stands, the marks around it included
    /// @param start where its LaTeX begins
    /// @param latex what stands between the marks
    /// @param displayed whether it stands on lines of its own
    public record Found(Span span, int start, String latex, boolean displayed) {}

    private Formulas(String text) {
        this.text = text;
    }

    /// All formulas of a Markdown text, in order.
    public static List<Found> inText(String markdown) {
        var formulas = new Formulas(markdown);
        for (int at = 0; at < markdown.length(); ) {
            at = formulas.step(at);
        }
        return List.copyOf(formulas.found);
    }

    /// Passes over what begins here, and says where to go on.
    private int step(int at) {
        return switch (text.charAt(at)) {
            case '`', '~' -> code(at);
            case '\\' -> escape(at);
            case '$' -> dollar(at);
            default -> at + 1;
        };
    }

    private int code(int at) {
        char mark = text.charAt(at);
        int run = run(at, mark);
        var fence = FENCE.matcher(text).region(lineStart(at), text.length());
        if (run >= 3 && fence.lookingAt() && fence.start(1) == at) {
            return fenceEnd(fence.end(), String.valueOf(mark).repeat(run));
        }
        if (mark == '~') {
            return at + run;
        }
        for (int end = text.indexOf(mark, at + run); end >= 0; ) {
            int length = run(end, mark);
            if (length == run) {
                return end + run;
            }
            end = text.indexOf(mark, end + length);
        }
        return at + run;
    }

    private int fenceEnd(int from, String mark) {
        var fence = FENCE.matcher(text);
        for (int at = from; fence.find(at); at = fence.end()) {
            boolean bare = fence.group().strip().replace(">", "").strip().equals(fence.group(1));
            if (fence.group(1).startsWith(mark) && bare) {
                return fence.end();
            }
        }
        return text.length();
    }

    private int run(int at, char mark) {
        int end = at;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end - at;
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int escape(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (next) {
            case '(' -> between(at, "\\)", false);
            case '[' -> between(at, "\\]", true);
            default -> at + 2;
        };
    }

    private int dollar(int at) {
        if (text.startsWith("$$", at)) {
            return between(at, "$$", true);
        }
        int end = closingDollar(at + 1);
        return end < 0 ? at + 1 : add(at, at + 1, end, 1, false);
    }

    private int between(int at, String close, boolean displayed) {
        int end = text.indexOf(close, at + 2);
        while (end > 0 && close.equals("$$") && text.charAt(end - 1) == '\\') {
            end = text.indexOf(close, end + 1);
        }
        boolean whole = end >= 0 && !blankLine(at, end) && !text.substring(at + 2, end).isBlank();
        return whole ? add(at, at + 2, end, 2, displayed) : at + 2;
    }

    private int closingDollar(int from) {
        if (from >= text.length() || Character.isWhitespace(text.charAt(from))) {
            return -1;
        }
        for (int end = from; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == '\\') {
                end++;
            } else if (c == '$') {
                return closes(from, end) ? end : -1;
            }
        }
        return -1;
    }

    private boolean closes(int from, int end) {
        boolean money = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        return end > from
                && !money
                && !Character.isWhitespace(text.charAt(end - 1))
                && !blankLine(from, end);
    }

    private boolean blankLine(int from, int end) {
        return BLANK_LINE.matcher(text).region(from, end).find();
    }

    private int add(int at, int start, int end, int mark, boolean displayed) {
        found.add(
                new Found(new Span(at, end + mark), start, text.substring(start, end), displayed));
        return end + mark;
    }
}
