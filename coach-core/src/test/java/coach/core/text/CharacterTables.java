package coach.core.text;

import com.ibm.icu.text.Transliterator;

import net.sourceforge.pinyin4j.PinyinHelper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the tables of simplified characters and of readings that the coach ships. Run [#main]
/// after a new version of ICU or pinyin4j, with the resources' folder as its argument.
final class CharacterTables {
    private static final int PAIRS_A_LINE = 40;

    private CharacterTables() {}

    static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.writeString(folder.resolve("simplified.txt"), simplified());
        Files.writeString(folder.resolve("pinyin.txt"), pinyin());
    }

    private static IntStream han() {
        return IntStream.rangeClosed(0x3400, 0x323AF).filter(Languages::isHan);
    }

    /// Each traditional character that has one simplified form, followed by that form.
    static String simplified() {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        StringBuilder table = new StringBuilder();
        int pairs = 0;
        for (int character : han().toArray()) {
            String from = Character.toString(character);
            String to = simplify.transliterate(from);
            if (!to.equals(from) && to.codePointCount(0, to.length()) == 1) {
                table.append(from).append(to).append(++pairs % PAIRS_A_LINE == 0 ? "\n" : "");
            }
        }
        return table.append('\n').toString();
    }

    /// Each syllable, followed by the characters that are read so, with ICU's usual reading and
    /// those that pinyin4j knows.
    static String pinyin() {
        Transliterator usual = Transliterator.getInstance("Han-Latin");
        Map<String, String> characters = new TreeMap<>();
        for (int character : IntStream.rangeClosed(0x4E00, 0x9FFF).toArray()) {
            String text = Character.toString(character);
            for (String syllable : readings(character, usual.transliterate(text))) {
                characters.merge(syllable, text, String::concat);
            }
        }
        return characters.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Set<String> readings(int character, String usual) {
        String[] others = PinyinHelper.toHanyuPinyinStringArray((char) character);
        return Stream.concat(Stream.of(usual), others == null ? Stream.of() : Arrays.stream(others))
                .map(CharacterTables::toneless)
                .filter(syllable -> syllable.matches("[a-z]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String toneless(String syllable) {
        return Transliterator.getInstance("NFD; [\\u0300\\u0301\\u0304\\u030c] Remove; NFC")
                .transliterate(syllable)
                .replace("u:", "v")
                .replace("ü", "v")
                .replaceAll("[0-9]", "");
    }
}
