package coach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    text,            folded
                    反向傳播,         反向传播
                    貝葉斯定理,       贝叶斯定理
                    ＬｏＲＡ，　Ａ１,  'lora, a1'
                    ﬁne x² ℝ,        fine x2 r
                    Café,            café
                    Cafe\u0301,      café
                    ㈱ ½,            (株) 1⁄2
                    \uD835\uDC00x,   ax
                    """)
    void foldsWidthScriptAndCase(String text, String folded) {
        assertEquals(folded, Folding.fold(text).text());
    }

    @Test
    void aStretchLeadsBackToTheOriginal() {
        String text = "😀 ﬁne 反向傳播 Cafe\u0301!";
        Folded folded = Folding.fold(text);
        assertEquals("😀 fine 反向传播 café!", folded.text());
        assertEquals("ﬁne", original(folded, "fine").of(text));
        assertEquals("向傳", original(folded, "向传").of(text));
        assertEquals("e\u0301", original(folded, "é").of(text));
    }

    @Test
    void halfOfALigatureIsAllOfIt() {
        Folded folded = Folding.fold("ﬁ");
        assertEquals(new Span(0, 1), folded.original(1, 2));
        assertEquals(new Span(0, 0), Folding.fold("").original(0, 0));
    }

    private static Span original(Folded folded, String part) {
        int at = folded.text().indexOf(part);
        return folded.original(at, at + part.length());
    }
}
