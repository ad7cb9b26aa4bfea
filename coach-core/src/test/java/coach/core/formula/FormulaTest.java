package coach.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

class FormulaTest {

    @Nested
    class OnOneLine {
        @ParameterizedTest(name = "{0}")
        @CsvFileSource(
                resources = "lines.txt",
                delimiterString = " ==> ",
                useHeadersInDisplayName = false,
                numLinesToSkip = 1,
                ignoreLeadingAndTrailingWhitespace = true,
                maxCharsPerColumn = 1000)
        void readsAsPeopleWriteIt(String latex, String line) {
            assertEquals(line, Formula.parse(latex).line());
        }
    }

    static Stream<Arguments> pictures() throws IOException {
        try (var file = FormulaTest.class.getResourceAsStream("blocks.txt")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^\\$ "))
                    .skip(1)
                    .map(
                            entry -> {
                                var lines = entry.lines().toList();
                                return Arguments.of(
                                        lines.getFirst(), lines.subList(1, lines.size()));
                            });
        }
    }

    @Nested
    class AsAPicture {
        @ParameterizedTest(name = "{0}")
        @MethodSource("coach.core.formula.FormulaTest#pictures")
        void standsAsItIsDrawn(String latex, List<String> picture) {
            assertEquals(
                    picture,
                    Formula.parse(latex).block().stream().map(String::stripTrailing).toList());
        }

        @Test
        void goesOnBelowIfItIsTooWide() {
            var formula = Formula.parse("a + b + c = d + e + f, \\quad g = \\frac{h}{i}");
            assertEquals(
                    Optional.of(List.of("a + b + c     ", "    = d + e + f,")),
                    Formula.parse("a + b + c = d + e + f,")
                            .block(17)
                            .map(rows -> List.of(rows.get(0).substring(0, 14), rows.get(1))));
            assertEquals(
                    List.of(
                            "a + b + c = d + e + f,",
                            "",
                            "         h",
                            "    g = ───",
                            "         i"),
                    formula.block(24).orElseThrow().stream().map(String::stripTrailing).toList());
        }

        @Test
        void isNotTornWhereItHasNoPlaceForIt() {
            assertEquals(Optional.empty(), Formula.parse("f(a + b + c + d)").block(8));
        }
    }

    @Nested
    class AnError {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiterString = " ==> ",
                quoteCharacter = '`',
                textBlock =
                        """
                        \\frac{1 ==> 5 ==> this brace is never closed
                        \\frac{1} ==> 8 ==> \\frac lacks its second argument
                        \\frac ==> 5 ==> \\frac lacks its first argument
                        x} ==> 1 ==> this brace closes nothing
                        a {b ==> 2 ==> this brace is never closed
                        \\foo x ==> 0 ==> unknown command \\foo
                        2\\alhpa ==> 1 ==> unknown command \\alhpa
                        \\left( x ==> 0 ==> \\left without \\right
                        x \\right) ==> 2 ==> \\right without \\left
                        \\left x \\right) ==> 5 ==> \\left needs a bracket after it
                        {\\left( x} \\right) ==> 1 ==> \\left without \\right
                        a \\middle| b ==> 2 ==> \\middle without \\left
                        \\begin{foo} x \\end{foo} ==> 0 ==> unknown environment foo
                        \\begin{matrix} x ==> 0 ==> \\begin{matrix} without \\end
                        \\begin{matrix} x \\end{cases} ==> 21 ==> \\begin{matrix} ends with \\end{cases}
                        \\end{matrix} ==> 0 ==> \\end without \\begin
                        a & b ==> 2 ==> & stands outside of an environment
                        x^1^2 ==> 3 ==> a second superscript on the same base; use braces
                        x_1_2 ==> 3 ==> a second subscript on the same base; use braces
                        x^ ==> 2 ==> the superscript ^ lacks what it holds
                        \\sqrt[3{x} ==> 5 ==> this bracket is never closed
                        \\text{abc ==> 5 ==> this brace is never closed
                        \\text x ==> 5 ==> \\text lacks its argument
                        50% ==> 2 ==> % begins a comment; write \\%
                        a # b ==> 2 ==> # has no meaning here; write \\#
                        a $ b ==> 2 ==> a dollar sign within a formula; write \\$
                        x \\ ==> 2 ==> a backslash at the end
                        """)
        void namesItsPlaceAndWhatIsWrong(String latex, int position, String complaint) {
            var error = assertThrows(FormulaException.class, () -> Formula.parse(latex));
            assertEquals(position + ": " + complaint, error.position() + ": " + error.complaint());
        }

        @Test
        void countsFromOneForAPerson() {
            var error = assertThrows(FormulaException.class, () -> Formula.parse("2\\foo"));
            assertEquals("character 2: unknown command \\foo", error.getMessage());
        }

        @Test
        void comesOfNestingTooDeep() {
            String deep = "{".repeat(20_000) + "}".repeat(20_000);
            var error = assertThrows(FormulaException.class, () -> Formula.parse(deep));
            assertEquals("nested too deeply", error.complaint());
        }
    }

    @Nested
    class Laws {
        private static final List<String> TOKENS =
                List.of(
                        "x",
                        "12",
                        "\\alpha",
                        "\\frac{",
                        "}{",
                        "}",
                        "{",
                        "_",
                        "^",
                        "\\sum",
                        "\\sqrt[",
                        "]",
                        "\\left(",
                        "\\right)",
                        "\\begin{matrix}",
                        "\\end{matrix}",
                        "&",
                        "\\\\",
                        "\\text{病",
                        "'",
                        "+",
                        "=",
                        "\\hat",
                        "\\underbrace{",
                        " ",
                        "|",
                        "\\middle|",
                        "\\quad",
                        "概率",
                        "$",
                        "\\",
                        "%",
                        "\\not",
                        "\\limits",
                        "\\substack{",
                        "\\tag{");

        /// Braces balance in half of the inputs, so that many of them are read to their end.
        @Test
        void anyInputIsAFormulaOrAnErrorWithinIt() {
            var random = new Random(7);
            int read = 0;
            for (int i = 0; i < 20_000; i++) {
                String latex = i % 2 == 0 ? balanced(random, 4) : tokens(random);
                read += reads(latex) ? 1 : 0;
            }
            assertTrue(read > 2_000, "only " + read + " were formulas");
        }

        private boolean reads(String latex) {
            try {
                var formula = Formula.parse(latex);
                var block = formula.block();
                int width = CellWidth.of(block.getFirst());
                assertTrue(block.stream().allMatch(row -> CellWidth.of(row) == width), latex);
                assertEquals(
                        1, formula.line().lines().count() + (formula.line().isEmpty() ? 1 : 0));
                return true;
            } catch (FormulaException error) {
                assertTrue(error.position() >= 0 && error.position() <= latex.length(), latex);
                return false;
            }
        }

        private String tokens(Random random) {
            var latex = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                latex.append(TOKENS.get(random.nextInt(TOKENS.size())));
            }
            return latex.toString();
        }

        private String balanced(Random random, int depth) {
            var latex = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                String inner = depth == 0 ? "x" : balanced(random, depth - 1);
                latex.append(
                        switch (random.nextInt(9)) {
                            case 0 -> "{" + inner + "}";
                            case 1 -> "\\frac{" + inner + "}{" + inner + "}";
                            case 2 -> "x_{" + inner + "}";
                            case 3 -> "\\sqrt{" + inner + "}";
                            case 4 -> "\\left(" + inner + "\\right]^{" + inner + "}";
                            case 5 -> "\\begin{cases}" + inner + "&" + inner + "\\\\z\\end{cases}";
                            case 6 -> "\\sum_{" + inner + "}\\hat{" + inner + "}";
                            case 7 -> "\\underbrace{" + inner + "}_{\\text{病}}";
                            default -> "+ 1 ";
                        });
            }
            return latex.toString();
        }
    }
}
