package coach.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How Han characters sound: syllables of pinyin without tones, `ü` written `v`.
public final class Pinyin {
    private static final String TABLE = "pinyin.txt";
    private static final Map<Integer, List<String>> READINGS = read();

    private Pinyin() {}

    /// Every way a character is read, such as `chong` and `zhong` for 重, in alphabetical order;
    /// none for what is no Han character or has no reading on record.
    ///
    /// @param character a simplified or traditional character
    public static List<String> readings(int character) {
        return READINGS.getOrDefault(character, List.of());
    }

    /// The first letters of a character's readings, each once.
    public static List<String> initials(int character) {
        return readings(character).stream().map(s -> s.substring(0, 1)).distinct().toList();
    }

    /// One line a syllable: the syllable, a space, and all characters read so.
    private static Map<Integer, List<String>> read() {
        try (InputStream in = Pinyin.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the module lacks its resource " + TABLE);
            }
            Map<Integer, List<String>> table = HashMap.newHashMap(1 << 15);
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> add(line, table));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    private static void add(String line, Map<Integer, List<String>> table) {
        int space = line.indexOf(' ');
        List<String> syllable = List.of(line.substring(0, space));
        line.codePoints()
                .skip(space + 1L)
                .forEach(character -> table.merge(character, syllable, Pinyin::joined));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
