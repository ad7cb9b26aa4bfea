package coach.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    text, cells
                    abc, 3
                    贝叶斯, 6
                    ，。（）, 8
                    “引号”, 6
                    θ̂ᵢ, 2
                    é, 1
                    한글, 4
                    カﾅ, 3
                    ⎧─│∑, 4
                    𝔼𝒩, 2
                    𠀀, 2
                    😀, 2
                    👩‍🔬, 2
                    ❤️, 2
                    '', 0
                    """)
    void isWhatATerminalShows(String text, int cells) {
        assertEquals(cells, CellWidth.of(text));
    }

    @Test
    void isFilledUpWithSpaces() {
        assertEquals("中文  ", CellWidth.padded("中文", 6));
        assertEquals("中文", CellWidth.padded("中文", 3));
    }
}
