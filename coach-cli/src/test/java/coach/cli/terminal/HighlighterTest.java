package coach.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

class HighlighterTest {
    private static final Highlighter PLAIN = new Highlighter(new Terminal(false, true, false, 80));
    private static final Highlighter COLOURED =
            new Highlighter(new Terminal(true, true, false, 80));

    @Test
    void marksEachSpan() {
        var spans = List.of(new Span(0, 2), new Span(5, 7));
        assertEquals(
                "**先验**是信念，**后验**呢",
                PLAIN.mark("先验是信念，后验呢", List.of(new Span(0, 2), new Span(6, 8))));
        assertEquals(
                "\u001B[1;38;5;166mab\u001B[0mcde\u001B[1;38;5;166mfg\u001B[0m",
                COLOURED.mark("abcdefg", spans));
    }

    @Test
    void joinsSpansThatMeet() {
        var spans = List.of(new Span(3, 5), new Span(1, 4), new Span(5, 6), new Span(7, 7));
        assertEquals("a**bcdef**gh", PLAIN.mark("abcdefgh", spans));
        assertEquals("**abcd**e", PLAIN.mark("abcde", List.of(new Span(0, 4), new Span(1, 2))));
    }

    @Test
    void marksEachLineByItself() {
        assertEquals("a**b**\n\n**c**\nd", PLAIN.mark("ab\n\nc\nd", List.of(new Span(1, 6))));
    }

    @Test
    void refusesSpansOfAnotherText() {
        assertThrows(
                IllegalArgumentException.class, () -> PLAIN.mark("ab", List.of(new Span(1, 3))));
    }
}
