package coach.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Makes alike what is written differently and means the same: full and half width, traditional and
/// simplified, capitals and small letters, ligatures and what they stand for (NFKC).
public final class Folding {
    private static final String TABLE = "simplified.txt";
    private static final Map<Integer, Integer> SIMPLIFIED = read();

    private Folding() {}

    /// Folds a text and remembers where each folded character came from.
    public static Folded fold(String text) {
        Folded.Builder folded = new Folded.Builder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = clusterEnd(text, at);
            fold(text, at, end, folded);
            at = end;
        }
        return folded.build();
    }

    /// A character with the marks that belong to it. Normal forms never reach beyond.
    private static int clusterEnd(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && joinsBefore(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean joinsBefore(int character) {
        if (character < 0x300) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> 0x1160 <= character && character <= 0x11FF; // Hangul letters after the first
        };
    }

    private static void fold(String text, int from, int to, Folded.Builder folded) {
        int character = text.codePointAt(from);
        boolean alone = to - from == Character.charCount(character);
        if (alone && (character < 0x80 || 0x4E00 <= character && character <= 0x9FFF)) {
            folded.add(simple(character), from, to);
            return;
        }
        Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC)
                .codePoints()
                .forEach(part -> folded.add(simple(part), from, to));
    }

    private static int simple(int character) {
        return character < 0x3400
                ? Character.toLowerCase(character)
                : SIMPLIFIED.getOrDefault(character, Character.toLowerCase(character));
    }

    /// Pairs of a traditional and a simplified character, one after the other.
    private static Map<Integer, Integer> read() {
        try (InputStream in = Folding.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the module lacks its resource " + TABLE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int[] pairs = text.codePoints().filter(c -> c != '\n').toArray();
            Map<Integer, Integer> table = HashMap.newHashMap(pairs.length / 2);
            for (int i = 0; i < pairs.length; i += 2) {
                table.put(pairs[i], pairs[i + 1]);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }
}
