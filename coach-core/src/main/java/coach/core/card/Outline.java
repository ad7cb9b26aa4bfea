package coach.core.card;

import java.util.ArrayList;
import java.util.List;

/// A card's text as headings and what stands below each.
///
/// @param level the heading's level, 0 for the whole text
/// @param title the heading's words
/// @param line the heading's line, from 1
/// @param body the lines below it, before the next heading
/// @param children the headings one level or more deeper
record Outline(int level, String title, int line, List<Line> body, List<Outline> children) {
    private static final int DEEPEST = 4;

    /// A line of text with its number, from 1.
    record Line(String text, int number) {}

    /// Reads headings of levels 1 to 4; deeper ones, and those in fenced code, are text.
    ///
    /// @param firstLine the number of the text's first line
    static Outline of(List<String> lines, int firstLine) {
        var root = new Outline(0, "", firstLine, new ArrayList<>(), new ArrayList<>());
        var open = new ArrayList<>(List.of(root));
        boolean fenced = false;
        int number = firstLine;
        for (String text : lines) {
            fenced ^= text.startsWith("```");
            int level = fenced ? 0 : level(text);
            if (level == 0) {
                open.getLast().body.add(new Line(text, number));
            } else {
                while (open.getLast().level >= level) {
                    open.removeLast();
                }
                var heading =
                        new Outline(
                                level,
                                text.substring(level).strip(),
                                number,
                                new ArrayList<>(),
                                new ArrayList<>());
                open.getLast().children.add(heading);
                open.add(heading);
            }
            number++;
        }
        return root;
    }

    private static int level(String text) {
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        boolean heading = hashes > 0 && hashes < text.length() && text.charAt(hashes) == ' ';
        return heading && hashes <= DEEPEST ? hashes : 0;
    }

    /// The body as one text, without blank lines at its ends.
    String text() {
        return String.join("\n", body.stream().map(Line::text).toList()).strip();
    }
}
