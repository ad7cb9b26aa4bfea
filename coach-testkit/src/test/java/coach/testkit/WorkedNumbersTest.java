package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.CardSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedNumbersTest {
    private static final String CARD =
            """
            ---
            id: bayes/urn
            sources: [1763]
            ---

            # 问 1 | Ask 1

            ## Brief
            ### en
            About 3 of ten, $\\frac{80}{88}\\approx0.909$.

            ## Explanation
            ### en
            #### Example {example}
            1. Of 1,000 balls $x_1^2$ are 7 red; GPT-4 and L2 do not count.
            - needs: x12
            """;

    private static WorkedNumbers card() {
        return WorkedNumbers.in(new CardSource("bayes/urn.md", CARD));
    }

    private static String fault(WorkedNumbers numbers) {
        return assertThrows(AssertionError.class, numbers::check).getMessage();
    }

    @Test
    void acceptsACardWhoseNumbersAreAllNamed() {
        assertDoesNotThrow(
                () ->
                        card().given("1000", "7")
                                .computed("80", 200 * 0.4)
                                .computed("88", 80 + 8)
                                .computed("0.909", 80.0 / 88)
                                .check());
    }

    @Test
    void saysInWhichLineANumberStandsThatNothingRecomputes() {
        assertEquals(
                "bayes/urn.md:15: nothing recomputes 7: name it in computed(…) or given(…)",
                fault(card().given("1000", "80", "88", "0.909")).lines().findFirst().orElseThrow());
    }

    @Test
    void refusesANumberThatIsComputedOtherwise() {
        assertEquals(
                "bayes/urn.md says 0.909, computed is 0.9",
                fault(card().given("1000", "7", "80", "88").computed("0.909", 0.9))
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void refusesANumberThatStandsNowhere() {
        assertEquals(
                "bayes/urn.md has no number 0.91",
                fault(card().given("1000", "7", "80", "88", "0.909").computed("0.91", 0.909))
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$1.2\\times10^{-5}$ | 1.2e-5",
                "2 × 10⁻⁷ | 2e-7",
                "$10^{-7}$ | 1e-7",
                "$101{,}770$ | 101770",
                "99% | 99",
                "约0.5，即一半 | 0.5",
                "$W_{12}=0.25$ | 0.25",
                "$0.9^{3}$ | 0.9",
                "$-0.5$ | 0.5"
            })
    void readsTheNumbersOfFormulasAndProse(String text, String number) {
        String card = "---\nid: x\n---\n#### Example {example}\n" + text + "\n";

        assertDoesNotThrow(
                () -> WorkedNumbers.in(new CardSource("x.md", card)).given(number).check());
    }
}
