package coach.core.notes;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text that is too long: after a line, else after a sentence, else anywhere but within a
/// character.
final class Pieces {
    private static final String ENDS = "。！？；!?;.";

    private Pieces() {}

    static List<String> of(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > longest) {
            int end = cut(text, start, start + longest);
            add(text.substring(start, end), pieces);
            start = end;
        }
        add(text.substring(start), pieces);
        return pieces;
    }

    private static void add(String piece, List<String> to) {
        if (!piece.isBlank()) {
            to.add(piece.strip());
        }
    }

    private static int cut(String text, int start, int bound) {
        int half = start + (bound - start) / 2;
        for (int i = bound; i > half; i--) {
            if (text.charAt(i - 1) == '\n') {
                return i;
            }
        }
        for (int i = bound; i > half; i--) {
            if (ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(bound)) ? bound - 1 : bound;
    }
}
