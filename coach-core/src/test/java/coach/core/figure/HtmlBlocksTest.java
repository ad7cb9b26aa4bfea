package coach.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlBlocksTest {
    private final HtmlBlocks writer = new HtmlBlocks(new FormulaSvg(), 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    markdown                     | html
                    **bold** and *slanted*       | <strong>bold</strong> and <em>slanted</em>
                    ==marked== and ~~struck~~    | <mark>marked</mark> and <s>struck</s>
                    `a < b`                      | <code>a &lt; b</code>
                    "a" & 'b'                    | &quot;a&quot; &amp; &#39;b&#39;
                    [text](https://example.org)  | <a href="https://example.org">text</a>
                    [text](#card)                | <a href="#card">text</a>
                    [text](javascript:alert(1))  | text
                    [text](JaVaScRiPt:alert(1))  | text
                    [text](data:text/html,x)     | text
                    ![a graph](graph.png)        | a graph
                    a <b onclick="x()">c</b>     | a c
                    $\\nosuch$                   | <code class="latex">\\nosuch</code>
                    """)
    void aLine(String markdown, String html) {
        assertEquals(html, writer.line(markdown).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    markdown                       | html
                    # Title                        | <h3>Title</h3>
                    a;b                            | <p>a<br>b</p>
                    - a;- b                        | <ul><li>a</li><li>b</li></ul>
                    3. a                           | <ol start="3"><li>a</li></ol>
                    - [x] done                     | <ul><li>☑ done</li></ul>
                    > said                         | <blockquote><p>said</p>~</blockquote>
                    ```;<b>;```                    | <pre><code>&lt;b&gt;</code></pre>
                    <script>alert(1)</script>      | <p>alert(1)</p>
                    <!-- a remark -->              | <p></p>
                    """)
    void blocks(String markdown, String html) {
        assertEquals(
                html.replace('~', '\n') + "\n",
                writer.blocks(markdown.replace(';', '\n'))
                        .toString()
                        .replace("\n</code>", "</code>"));
    }

    @Test
    void aTable() {
        assertEquals(
                "<table><thead><tr><th>a</th><th>b</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td><strong>2</strong></td></tr></tbody></table>\n",
                writer.blocks("| a | b |\n|---|---|\n| 1 | **2** |").toString());
    }

    @Test
    void aDisplayedFormulaStandsOnALineOfItsOwn() {
        String html = writer.blocks("so\n$$x$$\nas said $$y$$\nbefore").toString();
        assertEquals(
                """
                <p>so</p>
                <div class="formula"><svg></svg></div>
                <p>as said <span class="formula"><svg></svg></span>before</p>
                """,
                html.replaceAll("<svg.*?</svg>", "<svg></svg>"));
    }

    @Test
    void aFormulaKeepsTheSignsThatMustNotBePartedFromIt() {
        assertEquals(
                "设<span class=\"kept\">（<svg></svg>）。</span>再看 <svg></svg> 与"
                        + "<span class=\"kept\"><svg></svg>，</span>",
                writer.line("设（$x$）。再看 $y$ 与$z$，")
                        .toString()
                        .replaceAll("<svg.*?</svg>", "<svg></svg>"));
    }

    @Test
    void signsThatNoPageMayHoldAreReplaced() {
        assertEquals("a\uFFFDb\uFFFD", new Markup().text("a\u0000b\uD800").toString());
    }

    @Test
    void anElementThatIsNeverClosedIsABug() {
        assertThrows(IllegalStateException.class, () -> new Markup().open("p").toString());
    }
}
