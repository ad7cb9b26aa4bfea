package coach.cli.terminal;

import java.util.List;

/// The signs that lists, boxes and bars are drawn with.
///
/// @param bullets one for each depth of a list
/// @param boxes the parts of a table: horizontal, vertical, and three rows of crossings
record Glyphs(
        List<String> bullets,
        String open,
        String done,
        String bar,
        String rule,
        String doubleRule,
        String filled,
        String unfilled,
        String image,
        List<String> boxes) {
    private static final Glyphs UNICODE =
            new Glyphs(
                    List.of("•", "◦", "▪"),
                    "☐",
                    "☑",
                    "▌",
                    "─",
                    "━",
                    "█",
                    "░",
                    "▣",
                    List.of("─", "│", "┌┬┐", "├┼┤", "└┴┘"));
    private static final Glyphs ASCII =
            new Glyphs(
                    List.of("*", "-", "+"),
                    "[ ]",
                    "[x]",
                    "|",
                    "-",
                    "=",
                    "#",
                    ".",
                    "image:",
                    List.of("-", "|", "+++", "+++", "+++"));

    static Glyphs of(Terminal terminal) {
        return terminal.unicode() ? UNICODE : ASCII;
    }

    String bullet(int depth) {
        return bullets.get(Math.min(depth, bullets.size() - 1));
    }
}
