package coach.core.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class MarkdownTest {

    @Test
    void linesCountFromTheTopOfTheFileThoughFrontMatterIsSetApart() {
        assertEquals(
                new Document("title: x\ntags: [a]", List.of(paragraph("text", 6))),
                Markdown.parse("---\r\ntitle: x\r\ntags: [a]\r\n---\r\n\r\ntext"));
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() {
        assertEquals("", Markdown.parse("---\n\ntext\n\n---\n").frontMatter());
    }

    @Test
    void aCalloutHasAKindATitleAndABody() {
        assertEquals(
                List.of(
                        new Block.Quote(
                                Optional.of("question"),
                                List.of(new Inline.Text("Why?")),
                                List.of(
                                        new Block.Quote(
                                                Optional.of("success"),
                                                List.of(),
                                                List.of(paragraph("because", 3)),
                                                2,
                                                3)),
                                1,
                                3)),
                Markdown.parse("> [!question]- Why?\n> > [!success]\n> > because").blocks());
    }

    @Test
    void aTaskIsDoneOrNot() {
        Block.Items tasks =
                (Block.Items) Markdown.parse("- [ ] a\n- [x] b\n- c").blocks().getFirst();
        assertEquals(
                List.of(Optional.of(false), Optional.of(true), Optional.empty()),
                tasks.items().stream().map(Block.Item::done).toList());
        assertEquals(List.of(paragraph("a", 1)), tasks.items().getFirst().blocks());
    }

    @Nested
    class Formulas {
        @Test
        void areSafeFromEmphasisAndEscapes() {
            assertEquals(
                    List.of(
                            new Inline.Formula("a_1*b_2*c", false),
                            new Inline.Text(" "),
                            new Inline.Formula("x\\_y", false),
                            new Inline.Text(" "),
                            new Inline.Formula("z", true)),
                    words("$a_1*b_2*c$ \\(x\\_y\\) $$z$$"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"$5 and $6", "$5,$6", "US$ 3 or 4 $", "\\( open"})
        void areNotSeenInPrices(String text) {
            assertEquals(List.of(new Inline.Text(text.replace("\\(", "("))), words(text));
        }

        @Test
        void mayFillSeveralLines() {
            assertEquals(
                    List.of(new Block.Formula("a\n\n= b", 1, 5), new Block.Formula("c", 6, 6)),
                    Markdown.parse("$$\na\n\n= b\n$$\n\\[c\\]").blocks());
        }

        @Test
        void thatNeverEndSwallowNothing() {
            assertEquals(2, Markdown.parse("$$\nx\n\n# Heading").blocks().size());
        }
    }

    @Test
    void marksAndWikiLinksAreUnderstoodOrKept() {
        assertEquals(
                List.of(
                        new Inline.Highlight(List.of(new Inline.Text("a"))),
                        new Inline.Text(" "),
                        new Inline.Struck(List.of(new Inline.Text("b"))),
                        new Inline.Text(" [[c_d|e_f]]")),
                words("==a== ~~b~~ [[c_d|e_f]]"));
    }

    @Test
    void plainTextHasNoMarks() {
        assertEquals("a b `c` $d$ e", Inline.plain(words("**a *b*** `c` $d$ [e](f)")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "]", "> ", "- ", "*a ", "$ ", "\\( ", "`` ` ", "$$\n", "[a](", "<a "})
    void anyNestingIsReadInLinearTime(String piece) {
        String text = piece.repeat(100_000);
        assertTimeout(Duration.ofSeconds(10), () -> Markdown.parse(text));
        assertTimeout(Duration.ofSeconds(10), () -> HtmlPage.parse(text));
    }

    @Test
    void aTableTooLargeForTheLibraryIsReadAsText() {
        String text = "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|b\n".repeat(100);
        assertEquals(1, Markdown.parse(text).blocks().size());
    }

    private static Block paragraph(String words, int line) {
        return new Block.Paragraph(List.of(new Inline.Text(words)), line, line);
    }

    private static List<Inline> words(String text) {
        return ((Block.Paragraph) Markdown.parse(text).blocks().getFirst()).text();
    }
}
