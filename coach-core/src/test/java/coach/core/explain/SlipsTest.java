package coach.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Aspect;
import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CardId;
import coach.api.CardKind;
import coach.api.Language;
import coach.api.Place;
import coach.api.Wordings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SlipsTest {
    private static final String RECURSION =
            "$\\delta^{l}=(W^{l+1})^{\\top}\\delta^{l+1}\\odot\\sigma'(z^{l})$";
    private static final Card CARD =
            new Card(
                    new CardId("ml/backpropagation"),
                    CardKind.CONCEPT,
                    "concept",
                    Bilingual.same("?"),
                    new Wordings(List.of(), List.of()),
                    Bilingual.same("brief"),
                    Bilingual.same("full"),
                    List.of(new Card.Section(Language.EN, Aspect.HOW, "Recursion", RECURSION)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Place("ml/backpropagation.md", 1, 1));

    private static List<String> slips(String answer) {
        return Slips.in(answer, CARD).stream().map(Bilingual::en).toList();
    }

    @Test
    void aConditionalProbabilityThatLostItsBarIsPutRightOnce() {
        assertEquals(
                List.of(
                        "In your note the bar of `P(B A)` got lost. It should read $P(B\\mid A)$,"
                                + " that of B given A."),
                slips("数学表示:P(B A), 似然概率P(B A)"));
    }

    @Test
    void aWrongIndexOfTheCardsFormulaIsShown() {
        List<String> slips = slips("$\\delta^l = (W^l)^T\\delta^{l+1}\\odot\\sigma'(z^l)$");
        assertEquals(1, slips.size());
        assertTrue(slips.getFirst().startsWith("An index (l) of"), slips.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\delta^l = (W^{l+1})^T\\,\\delta^{l+1}\\odot\\sigma'(z^l)$",
                "$\\delta^k = (W^{k+1})^T\\delta^{k+1}\\odot\\sigma'(z^k)$",
                "P(A|B), P(A, B), P(A ∩ B), P(A and B), f(x y), sup(a b)",
                "$E=mc^2$"
            })
    void whatIsRightOrAnotherMatterIsLeftAlone(String answer) {
        assertEquals(List.of(), slips(answer));
    }
}
