package coach.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Expected numbers are those of the `tokenizers` library for the same files, text in lower case.
class WordPieceTest {
    private static final int BOUND = 512;

    private static WordPiece pieces(Language language) {
        Path models = Path.of(System.getProperty("coach.models"));
        return WordPiece.read(
                models.resolve(Models.id(language) + "-tokenizer.json"), language == Language.EN);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    language | text                  | numbers
                    EN | hello world                 | 101 7592 2088 102
                    EN | unaffable                   | 101 14477 20961 3468 102
                    EN | don't stop, e.g. U.S.A.     | 101 2123 1005 1056 2644 1010 1041 1012 1043 1012 1057 1012 1055 1012 1037 1012 102
                    EN | GO 变量：Café naïve          | 101 2175 100 100 1993 7668 15743 102
                    EN | 한국어                       | 101 1469 30006 30021 29991 30014 30020 29999 30008 102
                    ZH | 反向传播算法                  | 101 1353 1403 837 3064 5050 3791 102
                    ZH | Learn Jackson API           | 101 8983 8458 8171 11945 8726 102
                    ZH | 学习率 η=0.01                | 101 2110 739 4372 215 134 121 119 8146 102
                    ZH | ''                          | 101 102
                    """)
    void cutsLikeTheReference(Language language, String text, String numbers) {
        long[] expected = Stream.of(numbers.split(" ")).mapToLong(Long::parseLong).toArray();
        assertArrayEquals(expected, pieces(language).encode(text, BOUND));
    }

    @Test
    void aWordLongerThanTheBoundIsUnknown() {
        assertArrayEquals(
                new long[] {101, 100, 1061, 102},
                pieces(Language.EN).encode("x".repeat(120) + " y", BOUND));
    }

    @Test
    void aLongTextEndsAtTheBoundWithItsMark() {
        long[] numbers = pieces(Language.ZH).encode("反".repeat(1000), BOUND);
        assertEquals(BOUND, numbers.length);
        assertEquals(102, numbers[BOUND - 1]);
    }

    @Test
    void aFileWithoutVocabularyIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("tokenizer.json"), "{\"model\": {}}");
        CoachException failure =
                assertThrows(CoachException.class, () -> WordPiece.read(file, true));
        assertEquals(
                new Bilingual(
                        "这个文件里没有完整的 BERT 词表：" + file,
                        "the file holds no whole vocabulary of a BERT model: " + file),
                failure.fault().message());
    }
}
