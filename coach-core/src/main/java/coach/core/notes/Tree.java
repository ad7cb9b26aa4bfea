package coach.core.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Trees drawn with lines, as mind maps and file listings are exported, or with more dashes the
/// deeper. They become lists.
final class Tree {
    private static final Pattern BRANCH =
            Pattern.compile("^([\\s\u00a0│┃║|]*(?:[├└┣┗╠╚╰][─━═-]*|[+`][-─]{2,}))\\s*(.*)$");
    private static final Pattern DASHES = Pattern.compile("^(-{2,4})\\s+(\\p{L}.*)$");
    private static final Pattern TRUNK =
            Pattern.compile("^([\\s\u00a0]*[│┃║][\\s\u00a0│┃║]*)(.*)$");

    private Tree() {}

    /// A line of a list instead of a branch, at the same indent.
    static String planted(String line) {
        Matcher dashes = DASHES.matcher(line);
        if (dashes.matches()) {
            return " ".repeat(2 * dashes.end(1) - 1) + "- " + dashes.group(2);
        }
        Matcher branch = BRANCH.matcher(line);
        if (branch.matches()) {
            return " ".repeat(branch.group(1).length()) + "- " + branch.group(2);
        }
        Matcher trunk = TRUNK.matcher(line);
        return trunk.matches() ? " ".repeat(trunk.group(1).length()) + trunk.group(2) : line;
    }
}
