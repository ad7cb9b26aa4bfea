package coach.core.formula;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;

/// Marks on characters.
final class Marks {
    /// Marks that run along all of what they mark.
    private static final Set<String> LINES =
            Set.of("\u0304", "\u0305", "\u0332", "\u0336", "\u0338");

    private static final String BAR = "\u0304";
    private static final String OVERLINE = "\u0305";

    private Marks() {}

    /// A text under a mark, which it gets once: one sign composed where Unicode has it, a line over
    /// each character.
    static String on(String text, String mark) {
        if (text.contains(mark)) {
            return text;
        }
        int length = text.codePointCount(0, text.length());
        if (LINES.contains(mark) && length > 1) {
            String line = mark.equals(BAR) ? OVERLINE : mark;
            return text.codePoints()
                    .mapToObj(point -> Character.toString(point) + (marks(point) ? "" : line))
                    .collect(Collectors.joining());
        }
        return Normalizer.normalize(text + mark, Normalizer.Form.NFC);
    }

    private static boolean marks(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
