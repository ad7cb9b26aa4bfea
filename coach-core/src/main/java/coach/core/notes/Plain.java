package coach.core.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes emphasis and tags off a line. Formulas and code are left alone.
final class Plain {
    private static final Pattern KEPT =
            Pattern.compile(
                    "`[^`]+`|\\$\\$.{1,2000}?\\$\\$|\\$[^\\s$](?:[^$]*[^\\s$])?\\$(?!\\d)"
                        + "|\\\\\\(.{0,2000}?\\\\\\)|\\\\\\[.{0,2000}?\\\\\\]|\\[\\[[^\\]\\[]*\\]\\]|https?://\\S+");
    private static final Pattern TAGS =
            Pattern.compile(
                    "</?(?:b|i|u|em|strong|span|font|mark|details|summary|p|div|small|center|kbd)"
                            + "(?:\\s[^<>]*)?/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TEX =
            Pattern.compile("\\\\(?:textbf|textit|emph|underline|texttt)\\{([^{}]*)\\}");
    private static final Pattern DOUBLED =
            Pattern.compile(
                    "\\*{2,3}|'''|''(?=\\S)|(?<=\\S)''|__(?=\\S)|(?<=\\S)__|~~|==(?=[^=\\s>])|(?<=[^=\\s<])==");
    private static final Pattern SINGLE =
            Pattern.compile(
                    "(?<![\\w*\\\\])([*_])(?=[^\\s*_])([^*\\n]{0,300}?[^\\s*\\\\])\\1(?![\\w*])");
    private static final char HOLE = '\uE000';

    private Plain() {}

    static String of(String line) {
        Matcher kept = KEPT.matcher(line);
        StringBuilder open = new StringBuilder();
        java.util.List<String> pieces = new java.util.ArrayList<>();
        while (kept.find()) {
            pieces.add(kept.group());
            kept.appendReplacement(open, String.valueOf(HOLE));
        }
        kept.appendTail(open);
        String bare = TAGS.matcher(open).replaceAll("");
        bare = TEX.matcher(bare).replaceAll("$1");
        bare = DOUBLED.matcher(bare).replaceAll("");
        bare = SINGLE.matcher(bare).replaceAll("$2");
        return filled(bare, pieces).strip();
    }

    private static String filled(String text, java.util.List<String> pieces) {
        if (pieces.isEmpty()) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        int next = 0;
        for (char c : text.toCharArray()) {
            if (c == HOLE && next < pieces.size()) {
                all.append(pieces.get(next++));
            } else {
                all.append(c);
            }
        }
        return all.toString();
    }

    /// Whether all of a line, but for what ends a sentence, is bold.
    static boolean bold(String line) {
        String text = line.strip();
        return text.length() > 4
                && (text.startsWith("**") && text.indexOf("**", 2) >= text.length() - 3
                        || text.startsWith("__") && text.indexOf("__", 2) >= text.length() - 3
                        || text.startsWith("<b>") && text.endsWith("</b>")
                        || text.startsWith("<strong>") && text.endsWith("</strong>")
                        || text.startsWith("<summary>") && text.endsWith("</summary>"));
    }
}
