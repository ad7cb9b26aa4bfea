package coach.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.core.formula.CellWidth;
import coach.core.markdown.Markdown;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPrinterTest {
    private static final Terminal PLAIN = new Terminal(false, true, false, 40);
    private static final Terminal COLOURED = new Terminal(true, true, false, 40);
    private static final Terminal ASCII = new Terminal(false, false, false, 40);

    private static String printed(String markdown, Terminal terminal) {
        return new MarkdownPrinter(terminal).print(Markdown.parse(markdown));
    }

    private static String plain(String markdown) {
        return printed(markdown, PLAIN);
    }

    /// Escape sequences as `<codes>`, so that they can be read.
    private static String coloured(String markdown) {
        return printed(markdown, COLOURED).replaceAll("\u001B\\[([0-9;]*)m", "<$1>");
    }

    @Nested
    class Text {
        @Test
        void isWrappedByWidthAndNoLineBeginsOrEndsWithAWrongMark() {
            assertEquals(
                    """
                    反向传播从输出层开始，沿着计算图往回走，
                    逐层应用链式法则（chain rule），得到每个
                    参数的梯度。
                    """,
                    plain("反向传播从输出层开始，沿着计算图往回走，逐层应用链式法则（chain rule），得到每个参数的梯度。"));
            assertEquals(
                    """
                    一二三四五六七八九十一二三四五六七八九
                    十。一二三四五六七八九十一二三四五六七八
                    （十）
                    """,
                    plain("一二三四五六七八九十一二三四五六七八九十。一二三四五六七八九十一二三四五六七八（十）"));
        }

        @Test
        void carriesAnOpeningMarkToTheNextLine() {
            assertEquals(
                    """
                    一二三四五六七八九十一二三四五六七八九
                    （十一）
                    """,
                    plain("一二三四五六七八九十一二三四五六七八九（十一）"));
        }

        @Test
        void keepsWordsWhole() {
            assertEquals(
                    """
                    The posterior is proportional to the
                    likelihood times the prior.
                    """,
                    plain("The posterior is proportional to the\nlikelihood times the prior."));
        }

        @Test
        void tearsAWordOnlyIfItIsLongerThanALine() {
            assertEquals(
                    "see\n" + "a".repeat(40) + "\n" + "a".repeat(5) + "\n",
                    plain("see " + "a".repeat(45)));
        }

        @Test
        void joinsChineseLinesWithoutASpace() {
            assertEquals("先验与后验 and more\n", plain("先验与\n后验\nand\nmore"));
        }

        @Test
        void breaksWhereTheWriterAskedForIt() {
            assertEquals("a\nb\nc\n", plain("a\\\nb<br>c"));
        }

        @Test
        void isClearWithoutColours() {
            assertEquals("粗 斜 x() **亮** ~~错~~ 见 [1]\n", plain("**粗** *斜* `x()` ==亮== ~~错~~ 见 [1]"));
        }

        @Test
        void isStyledWithColours() {
            assertEquals(
                    "<1>粗<0> <3>斜<0> <38;5;30>x()<0> <1;38;5;166>亮<0> <9>错<0> 见 <38;5;133>[1]<0>\n",
                    coloured("**粗** *斜* `x()` ==亮== ~~错~~ 见 [1]"));
        }

        @Test
        void showsWhereALinkGoes() {
            assertEquals(
                    "Bayes (https://a.b/c) or https://x.y\n",
                    plain("[Bayes](https://a.b/c) or [https://x.y](https://x.y)"));
            assertEquals("<4;38;5;32>Bayes<0><38;5;244> (u)<0>\n", coloured("[Bayes](u)"));
        }

        @Test
        void cannotSteerTheTerminal() {
            assertEquals("a[31mb\n", plain("a\u001B[31mb\u0007"));
        }
    }

    @Nested
    class Formulas {
        @Test
        void standInTheLine() {
            assertEquals("梯度是 ∂C/∂w。\n", plain("梯度是 $\\frac{\\partial C}{\\partial w}$。"));
            assertEquals("<38;5;133>x²<0>\n", coloured("$x^2$"));
        }

        @Test
        void areBrokenBetweenTermsAndNotWithinBrackets() {
            assertEquals(
                    """
                    (h + a − 1) log θ + (t + b − 1)
                    log(1 − θ − x) + 1
                    """,
                    plain("$(h+a-1)\\log\\theta+(t+b-1)\\log(1-\\theta-x)+1$"));
        }

        @Test
        void areDrawnWhenTheyAreDisplayed() {
            assertEquals(
                    """
                    于是

                                P(E | H)P(H)
                        后验 = ──────────────
                                    P(E)
                    """,
                    plain("于是\n\n$$\\text{后验} = \\frac{P(E\\mid H)P(H)}{P(E)}$$"));
        }

        @Test
        void areShownAsWrittenIfTheyAreWrong() {
            assertEquals("见 \\frac{1\n", plain("见 $\\frac{1$"));
        }

        @Test
        void areShownAsWrittenWhereOnlyAsciiIs() {
            assertEquals(
                    "x \\le 1\n\n    \\frac{a}{b}\n",
                    printed("$x \\le 1$\n\n$$\\frac{a}{b}$$", ASCII));
        }
    }

    @Nested
    class Blocks {
        @Test
        void haveHeadings() {
            assertEquals(
                    """
                    贝叶斯
                    ━━━━━━

                    Prior
                    ─────

                    Third
                    """,
                    plain("# 贝叶斯\n## Prior\n### Third"));
            assertEquals("<1;38;5;32>Third<0>\n", coloured("### Third"));
        }

        @Test
        void haveLists() {
            assertEquals(
                    """
                    • one
                    • two is long enough to go on in the
                      next line
                      ◦ inner
                        ▪ 里面

                     9. nine
                    10. ten
                        ◦ in ten

                    ☐ open
                    ☑ done
                    """,
                    plain(
                            """
                            - one
                            - two is long enough to go on in the next line
                              - inner
                                - 里面

                            9. nine
                            10. ten
                                - in ten

                            <!-- -->

                            - [ ] open
                            - [x] done
                            """));
        }

        @Test
        void haveLooseListsWithRoomBetween() {
            assertEquals(
                    """
                    • one

                      more

                    • two
                    """,
                    plain("- one\n\n  more\n\n- two"));
        }

        @Test
        void haveTablesThatFit() {
            assertEquals(
                    """
                    ┌──────┬───────────────────────────────┐
                    │ 方法 │ 说明                          │
                    ├──────┼───────────────────────────────┤
                    │ SGD  │ 每次用一个小批量估计梯度，噪  │
                    │      │ 声大                          │
                    ├──────┼───────────────────────────────┤
                    │ Adam │ w − ηm̂                        │
                    └──────┴───────────────────────────────┘
                    """,
                    plain(
                            """
                            | 方法 | 说明 |
                            |---|---|
                            | SGD | 每次用一个小批量估计梯度，噪声大 |
                            | Adam | $w-\\eta\\hat m$ |
                            """));
            assertEquals(
                    """
                    +------+---+
                    | 中文 | b |
                    +------+---+
                    | x    |   |
                    +------+---+
                    """,
                    printed("| 中文 | b |\n|---|---|\n| x | |", ASCII));
        }

        @Test
        void haveCode() {
            assertEquals(
                    "  │ int x = 1;\n"
                            + "  │\n"
                            + "  │     // long lines are left as they are, however long\n",
                    plain(
                            "```java\n"
                                    + "int x = 1;\n\n"
                                    + "\t// long lines are left as they are, however long\n"
                                    + "```"));
        }

        @Test
        void haveQuotationsAndCallouts() {
            assertEquals("▌ said\n▌\n▌ • x\n", plain("> said\n>\n> - x"));
            assertEquals("▌ Warning\n▌ 小心\n", plain("> [!warning]\n> 小心"));
            assertEquals(
                    "<38;5;28>▌ <0><1;38;5;28>好<0>\n<38;5;28>▌ <0>text\n",
                    coloured("> [!tip] 好\n> text"));
        }

        @Test
        void haveRulesAndImages() {
            assertEquals("─".repeat(40) + "\n\n▣ 图 (a.png)\n", plain("---\n\n![图](a.png)"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 57, 80, 110})
    void noLineIsWiderThanTheTerminal(int width) {
        String markdown =
                """
                # 一个相当长的标题，长到在很窄的终端里一行放不下，必须换行 indeed

                一段“引用”的话（括号里 with English words）——破折号……省略号，$\\sum_{i=1}^n x_i$、`code` 等等，还要再长一些。

                > - 列表在引用里，也要换行，也要换行，也要换行，也要换行，也要换行，也要换行

                | a | 中文表头 | c |
                |---|---|---|
                | 一段很长很长很长很长很长很长的文字 | words words words words words | 1. 另一段很长很长很长的文字 |

                $$a + b + c + d = \\frac{e + f + g + h}{i} + j + k + l + m + n + o + p + q + r + s + t + u + v$$
                """;
        String printed = printed(markdown, new Terminal(false, true, false, width));
        assertTrue(printed.lines().allMatch(line -> CellWidth.of(line) <= width), () -> printed);
        assertTrue(
                printed.lines().noneMatch(line -> line.strip().matches("[，。、）”—…].*|.*[（“]")),
                () -> printed);
    }
}
