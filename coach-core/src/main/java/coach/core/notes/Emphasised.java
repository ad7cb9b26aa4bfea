package coach.core.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Label words that emphasis sets apart instead of a colon: `**我的回答** 快排`. They get the colon.
final class Emphasised {
    private static final Pattern HEAD =
            Pattern.compile(
                    "^(\\*\\*|__|\\*|_|'''|`|<b>|<strong>|<i>|<em>|<u>|<mark>|==)([^*_<>`=':：]{1,30})(?:\\1|</\\w+>)\\s*(?:[-–—→]+\\s+)?([^\\s:：].*)$");

    private Emphasised() {}

    /// A line with its marks, and a colon behind the label that it begins with.
    static String labelled(String line) {
        Matcher head = HEAD.matcher(line);
        return head.matches() && isLabel(head.group(2), head.group(3))
                ? head.group(2).strip() + ": " + head.group(3)
                : line;
    }

    /// Whether emphasised words are a label; a single English word may be the beginning of a
    /// sentence.
    ///
    /// @param rest what follows
    static boolean isLabel(String words, String rest) {
        String word = words.strip();
        boolean several =
                word.indexOf(' ') > 0
                        || word.codePoints().filter(Character::isIdeographic).count() > 1;
        boolean begins = !Character.isLowerCase(rest.strip().charAt(0)) && word.length() > 1;
        return (several || begins)
                && Heads.read(HeadWords.folded(word)).filter(Heads::sure).isPresent();
    }
}
