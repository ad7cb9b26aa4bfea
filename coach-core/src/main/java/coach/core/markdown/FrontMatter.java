package coach.core.markdown;

import java.util.List;
import java.util.regex.Pattern;

/// What stands between the fences at the top of a document, and what follows.
///
/// @param text the front matter, without fences
/// @param body the document with the front matter's lines emptied, so that lines still count
/// @param lines how many lines it fills, fences included; 0 for none
public record FrontMatter(String text, String body, int lines) {
    private static final Pattern YAML = Pattern.compile("^[^\\s#:][^:]*:(\\s.*)?$");
    private static final Pattern TOML = Pattern.compile("^(\\[.*|[^\\s#=]+\\s*=.*)$");

    /// Sets the front matter of a document apart.
    public static FrontMatter of(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!plain.startsWith("---") && !plain.startsWith("+++")) {
            return new FrontMatter("", plain, 0);
        }
        List<String> lines = plain.lines().toList();
        int end = end(lines);
        if (end < 0) {
            return new FrontMatter("", plain, 0);
        }
        String body =
                "\n".repeat(end + 1) + String.join("\n", lines.subList(end + 1, lines.size()));
        return new FrontMatter(String.join("\n", lines.subList(1, end)), body, end + 1);
    }

    /// The index of the closing fence, or -1: a rule at the top opens no front matter.
    private static int end(List<String> lines) {
        String fence = lines.getFirst().strip();
        Pattern entry = fence.equals("+++") ? TOML : YAML;
        if (!fence.equals("---") && !fence.equals("+++")) {
            return -1;
        }
        boolean entries = false;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals(fence) || fence.equals("---") && line.equals("...")) {
                return entries || i == 1 ? i : -1;
            }
            entries |= entry.matcher(line).matches();
        }
        return -1;
    }
}
