package coach.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.core.formula.FormulaException;
import coach.core.formula.Formulas;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class FormulaSvgTest {
    private static final double ROUNDING = 0.0011;

    /// The widths are those of TeX's fonts: cmr10 has 0.500 for a digit and 0.778 for a plus sign,
    /// cmmi10 0.572 for an x; medium room is 4/18 em, wide room 5/18, a script has 0.7 of the size
    /// and 0.05 em behind it.
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    latex,      em
                    x,          0.572
                    1+1,        2.222
                    -1,         1.278
                    1=1,        2.334
                    1{=}1,      1.778
                    1\\quad 1,  2
                    x^2,        0.972
                    \\text{11}, 1
                    \\text{先验}, 2
                    """)
    void aLineIsAsWideAsTexSetsIt(String latex, double em) {
        assertEquals(em, em(svg(latex, false), "width"), ROUNDING);
    }

    @Test
    void aFractionIsLargerWhereItIsDisplayed() {
        assertTrue(height("\\frac{a}{b}", true) > 1.3 * height("\\frac{a}{b}", false));
        assertEquals(height("\\frac{a}{b}", true), height("\\dfrac{a}{b}", false), ROUNDING);
        assertEquals(height("\\frac{a}{b}", false), height("\\tfrac{a}{b}", true), ROUNDING);
    }

    @Test
    void limitsStandBelowASumOnlyWhereItIsDisplayed() {
        assertTrue(width("\\sum_{i=1}", true) < width("\\sum_{i=1}", false));
    }

    @Test
    void theBaselineIsThatOfTheText() {
        assertEquals("vertical-align:-0.011em", svg("x", false).attr("style"));
        assertEquals("vertical-align:-0.25em", svg("(x)", false).attr("style"));
    }

    @Test
    void aSignWithoutAnOutlineIsDrawnAsItsParts() {
        assertEquals(2, svg("S\\not\\ni", false).select("path").size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    lower,                       taller
                    (,                           \\big(
                    \\big(,                      \\Big(
                    \\left(x\\right),            \\left(\\frac{x}{y}\\right)
                    \\sqrt{x},                   \\sqrt{\\frac{x}{y}}
                    \\begin{pmatrix}1\\end{pmatrix}, \\begin{pmatrix}1\\\\1\\\\1\\\\1\\\\1\\\\1\\end{pmatrix}
                    x,                           \\hat{x}
                    x,                           \\boxed{x}
                    """)
    void bracketsRootsAndMarksGrowWithWhatTheyHold(String lower, String taller) {
        assertTrue(height(lower, false) < height(taller, false));
    }

    @ParameterizedTest
    @CsvSource({
        "\\mathbf{x}",
        "\\mathrm{x}",
        "\\mathcal{X}",
        "\\mathbb{X}",
        "\\mathsf{x}",
        "\\mathtt{x}",
        "\\mathfrak{x}",
        "\\boldsymbol{x}",
        "X"
    })
    void everyAlphabetHasLettersOfItsOwn(String latex) {
        assertNotEquals(path("x"), path(latex));
    }

    private static String path(String latex) {
        return svg(latex, false).select("path").attr("d");
    }

    @Nested
    class Named {
        @Test
        void byItsLatex() {
            var svg = svg("a<b", false);
            assertEquals(
                    List.of("img", "a<b", "a<b", "currentColor"),
                    List.of(
                            svg.attr("role"),
                            svg.attr("aria-label"),
                            svg.select("title").text(),
                            svg.attr("fill")));
        }

        @Test
        void soThatNothingInItBecomesMarkup() {
            String svg = FormulaSvg.of("\\text{<script>\"}", false);
            assertTrue(svg.contains("aria-label=\"\\text{&lt;script&gt;&quot;}\""), svg);
            assertEquals(0, Jsoup.parse(svg).select("script").size());
        }
    }

    @Test
    void chineseIsWrittenInTheReadersFont() {
        var text = svg("P(\\text{后验})", false).select("text").first();
        assertEquals("后验", text.text());
        assertTrue(text.attr("font-family").contains("Noto Serif CJK SC"));
    }

    @Test
    void aPageHoldsEachOutlineOnce() {
        var page = new FormulaSvg();
        String shown = page.formula("x+x", false).toString() + page.formula("x", true);
        assertEquals(4, Jsoup.parse(shown).select("use").size());
        assertEquals(
                List.of("normal-1d465", "normal-2b"),
                Jsoup.parse(page.outlines().toString()).select("path").eachAttr("id"));
    }

    @Test
    void theBytesAreTheSameWhereverTheyAreWritten() {
        var before = Locale.getDefault();
        String expected = FormulaSvg.of("\\frac{1}{2}", true);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(expected, FormulaSvg.of("\\frac{1}{2}", true));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsNoLatexIsAnErrorWithItsPlace() {
        var wrong =
                assertThrows(
                        FormulaException.class, () -> FormulaSvg.of("a + \\fract{1}{2}", true));
        assertEquals(4, wrong.position());
    }

    @Test
    void everyFormulaOfTheCardsIsDrawn() throws IOException {
        var wrong = new ArrayList<String>();
        int drawn = 0;
        for (Path card : cards()) {
            for (var formula : Formulas.inText(Files.readString(card))) {
                drawn++;
                try {
                    check(svg(formula.latex(), formula.displayed()));
                } catch (FormulaException | AssertionError e) {
                    wrong.add(card.getFileName() + ": " + formula.latex() + ": " + e.getMessage());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(drawn > 3000, "only " + drawn + " formulas were found");
    }

    /// What is drawn has some size, and only Chinese is left to the reader's fonts.
    private static void check(Element svg) {
        double width = em(svg, "width");
        double height = em(svg, "height");
        assertTrue(width > 0.1 && width < 60 && height > 0.05 && height < 20, svg.toString());
        for (var text : svg.select("text")) {
            assertTrue(text.text().codePoints().allMatch(c -> c > 0x2E80), text.text());
        }
    }

    private static List<Path> cards() throws IOException {
        var cards = new ArrayList<Path>();
        for (String topic : List.of("ml", "gametheory", "llm", "bayes")) {
            Path folder =
                    Path.of("../plugin-" + topic + "/src/main/resources/META-INF/coach/cards");
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(cards::add);
            }
        }
        return cards;
    }

    private static double height(String latex, boolean displayed) {
        return em(svg(latex, displayed), "height");
    }

    private static double width(String latex, boolean displayed) {
        return em(svg(latex, displayed), "width");
    }

    private static double em(Element svg, String attribute) {
        return Double.parseDouble(svg.attr(attribute).replace("em", ""));
    }

    private static Element svg(String latex, boolean displayed) {
        String svg = FormulaSvg.of(latex, displayed);
        return Jsoup.parse(svg, "", Parser.xmlParser()).firstElementChild();
    }
}
