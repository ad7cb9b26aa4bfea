package coach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;
import java.util.stream.Stream;

class WordsTest {
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    text                | words
                    反向传播            | 反向 向传 传播
                    Back-propagation!   | back propagation
                    ＧＰＴ２ 是什么?    | gpt2 是什 什么
                    用BLIP模型          | blip 模型
                    GPT-2, GPT-2        | gpt 2
                    概                  | ''
                    ……                | ''
                    """)
    void areHanPairsAndLatinWords(String text, String words) {
        Set<String> expected =
                Set.copyOf(Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).toList());
        assertEquals(expected, Words.of(text));
    }

    /// Two of three and two of two words: 2 · 2 / (3 + 2).
    @Test
    void sharedWordsAreCountedByDice() {
        assertEquals(0.8, Words.shared("prior and posterior", "Posterior, prior"), ROUNDING);
        assertEquals(1, Words.shared("反向传播", "反向传播。"), ROUNDING);
        assertEquals(0, Words.shared("prior", "先验"), ROUNDING);
        assertEquals(0, Words.shared("", ""), ROUNDING);
    }
}
