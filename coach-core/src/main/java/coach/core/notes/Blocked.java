package coach.core.notes;

import coach.core.notes.Line.Kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What spans several lines of a text and is not read as words: fenced code, displayed formulas,
/// comments, drawers.
final class Blocked {
    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})[^`]*");
    private static final Pattern ORG =
            Pattern.compile("#\\+begin_(?:src|example)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORG_END =
            Pattern.compile("#\\+end_(?:src|example)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAWER =
            Pattern.compile(":(?:properties|logbook):", Pattern.CASE_INSENSITIVE);
    private static final int FORMULA = 60;

    private final List<String> raw;
    private String fence = "";
    private boolean comment;
    private boolean formula;
    private boolean drawer;

    Blocked(List<String> raw) {
        this.raw = raw;
    }

    /// The kind of a line that is not read as words.
    ///
    /// @param words the line without space and quotation marks around it
    Optional<Kind> kind(int i, String words) {
        if (!fence.isEmpty() || opens(words)) {
            return Optional.of(code(words));
        }
        if (drawer || DRAWER.matcher(words).matches()) {
            drawer = !words.equalsIgnoreCase(":END:");
            return Optional.of(Kind.SILENT);
        }
        return formula || words.startsWith("$$") ? formula(i, words) : Optional.empty();
    }

    private static boolean opens(String words) {
        return FENCE.matcher(words).matches() || ORG.matcher(words).matches();
    }

    private Kind code(String words) {
        if (fence.isEmpty()) {
            fence = words.startsWith("`") ? "```" : words.startsWith("~") ? "~~~" : "#+";
            return Kind.FENCE;
        }
        boolean closes =
                fence.equals("#+")
                        ? ORG_END.matcher(words).matches()
                        : words.startsWith(fence)
                                && words.replace(fence.substring(0, 1), "").isEmpty();
        fence = closes ? "" : fence;
        return closes ? Kind.FENCE : Kind.CODE;
    }

    private Optional<Kind> formula(int i, String words) {
        boolean alone = !formula && words.length() > 2 && words.indexOf("$$", 2) > 0;
        if (alone && !words.endsWith("$$") || !formula && !alone && !closesLater(i)) {
            return Optional.empty();
        }
        formula = !alone && (!formula || !words.endsWith("$$"));
        return Optional.of(Kind.CODE);
    }

    private boolean closesLater(int i) {
        int bound = Math.min(raw.size(), i + FORMULA);
        return raw.subList(i + 1, bound).stream().anyMatch(line -> line.strip().endsWith("$$"));
    }

    /// A line without the comments in it.
    String withoutComment(String line) {
        String rest = line;
        if (comment) {
            int end = rest.indexOf("-->");
            if (end < 0) {
                return "";
            }
            comment = false;
            rest = " ".repeat(end + 3) + rest.substring(end + 3);
        }
        int start = rest.indexOf("<!--");
        while (start >= 0) {
            int end = rest.indexOf("-->", start);
            comment = end < 0;
            rest = rest.substring(0, start) + (end < 0 ? "" : rest.substring(end + 3));
            start = rest.indexOf("<!--");
        }
        return rest;
    }
}
