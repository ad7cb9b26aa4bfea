package coach.core.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class HtmlPageTest {

    @Test
    void wordsKeepTheLinesTheyStandOn() {
        assertEquals(
                List.of(
                        new Block.Heading(2, text("Title"), 1, 1),
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Text("one"),
                                        new Inline.Break(false),
                                        new Inline.Text("two")),
                                4,
                                5),
                        new Block.Items(
                                Optional.of(3),
                                List.of(
                                        new Block.Item(Optional.empty(), List.of(line(7)), 7, 7),
                                        new Block.Item(Optional.empty(), List.of(line(8)), 8, 8)),
                                7,
                                8)),
                HtmlPage.parse(
                                """
                                <h2>Title</h2>
                                <script>var q='?';</script>
                                <div><p>
                                one
                                two</p>
                                <ol start=3>
                                <li>x</li>
                                <li>x</li>
                                </ol></div>\
                                """)
                        .blocks());
    }

    @Test
    void breaksAndEntitiesAreResolved() {
        assertEquals(
                List.of(
                        new Inline.Text("a & b"),
                        new Inline.Break(true),
                        new Inline.Strong(text("c"))),
                ((Block.Paragraph)
                                HtmlPage.parse("<p>a &amp; b<br><b>c</b></p>").blocks().getFirst())
                        .text());
    }

    @Test
    void aTableHasRows() {
        Block.Table table =
                (Block.Table)
                        HtmlPage.parse("<table><tr><th>Q<th>A\n<tr><td>x<td>y</table>")
                                .blocks()
                                .getFirst();
        assertEquals(new Block.Row(List.of(text("Q"), text("A")), 1), table.header());
        assertEquals(List.of(new Block.Row(List.of(text("x"), text("y")), 2)), table.rows());
    }

    private static Block line(int line) {
        return new Block.Paragraph(text("x"), line, line);
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }
}
