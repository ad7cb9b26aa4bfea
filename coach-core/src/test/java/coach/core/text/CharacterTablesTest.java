package coach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The shipped tables are what their generator makes, byte for byte.
class CharacterTablesTest {
    private static String shipped(String name) throws IOException {
        try (InputStream in = Folding.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void simplifiedCharactersAreThoseOfIcu() throws IOException {
        assertEquals(CharacterTables.simplified(), shipped("simplified.txt"));
    }

    @Test
    void readingsAreThoseOfIcuAndPinyin4j() throws IOException {
        assertEquals(CharacterTables.pinyin(), shipped("pinyin.txt"));
    }
}
