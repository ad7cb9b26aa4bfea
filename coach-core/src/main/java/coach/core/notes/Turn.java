package coach.core.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a talk without its time.
///
/// @param name who speaks, if the line says so in front of the time or alone
/// @param words what is said on this line
record Turn(String name, String words) {
    private static final String DAY =
            "(?:(?:19|20)\\d\\d\\s?[-./年]\\s?\\d{1,2}\\s?[-./月]\\s?\\d{1,2}日?|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{1,2}月\\d{1,2}日|昨天|今天|前天|today(?:"
                + " at)?|yesterday(?: at)?|(?:星期|周)[一二三四五六日天])";
    private static final String CLOCK =
            "(?:上午|下午|晚上|早上|中午|凌晨)?\\s?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2}(?:[.,]\\d{1,3})?)?(?:\\s?[ap]\\.?m\\.?)?";
    private static final String STAMP =
            "[\\[(（【<]?\\s*(?:"
                    + DAY
                    + "[T,，\\s]*)?"
                    + CLOCK
                    + "(?:[\\s,，]+"
                    + DAY
                    + ")?\\s*[\\])）】>]?";
    private static final Pattern TIMED = Pattern.compile("\\d[:：]\\d\\d|^[-—–─=*_\\s]*\\d+[-./年月]");
    private static final String NAME = "\\p{L}[\\p{L}\\p{M}.'_·-]*(?: ?[\\p{L}\\p{N}.'_·-]+){0,3}";
    private static final Pattern BEFORE =
            Pattern.compile("^" + STAMP + "\\s*[-–—|]*\\s*(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile(
                    "^("
                            + NAME
                            + ")(?:\\s*[(（<][^)）>]{1,40}[)）>])?\\s*[,，]?\\s*"
                            + STAMP
                            + "\\s*[:：]?(?:\\s+(.*))?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("^(" + NAME + ")(?:\\s*[(（<][^)）>]{1,40}[)）>])?\\s*[:：]?$");
    private static final Pattern SPAN =
            Pattern.compile(
                    "^(?:"
                            + STAMP
                            + "\\s*(?:-->|–|—|-|~|至)\\s*)"
                            + STAMP
                            + ".*|[-—–─=*_\\s]*"
                            + DAY
                            + "[-—–─=*_\\s]*");

    /// Whether a line is nothing but a name.
    static boolean named(String text) {
        return NAMED.matcher(text).matches();
    }

    /// What a line with a time says.
    static Optional<Turn> stamped(String text) {
        if (!TIMED.matcher(text).find()) {
            return Optional.empty();
        }
        if (SPAN.matcher(text).matches()) {
            return Optional.of(new Turn("", ""));
        }
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            String rest = before.group(1).strip();
            Matcher named = NAMED.matcher(rest);
            return Optional.of(named.matches() ? new Turn(named.group(1), "") : new Turn("", rest));
        }
        Matcher after = AFTER.matcher(text);
        return after.matches()
                ? Optional.of(
                        new Turn(
                                after.group(1),
                                after.group(2) == null ? "" : after.group(2).strip()))
                : Optional.empty();
    }
}
