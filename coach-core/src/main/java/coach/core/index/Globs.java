package coach.core.index;

import java.util.regex.Pattern;

/// Globs over paths with forward slashes, the same on every system.
final class Globs {
    private Globs() {}

    /// `*` stands for anything within a folder, `**` for anything, `?` for one character. A glob
    /// without a slash is compared with the file's name, one with a slash with the end of its path.
    static Pattern pattern(String glob) {
        StringBuilder pattern = new StringBuilder("(?:.*/)?");
        for (int at = 0; at < glob.length(); at++) {
            char sign = glob.charAt(at);
            if (sign == '*' && glob.startsWith("**", at)) {
                pattern.append(".*");
                at++;
            } else if (sign == '*') {
                pattern.append("[^/]*");
            } else if (sign == '?') {
                pattern.append("[^/]");
            } else {
                pattern.append(Pattern.quote(String.valueOf(sign)));
            }
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }
}
