package coach.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.CardId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class CardEvalTest {
    private static final double ROUNDING = 1e-12;

    /// Six questions: right, right by a fair card, second, left without a card, refused rightly,
    /// and answered though no card does.
    private static final CardEval EVAL =
            new CardEval(
                    List.of(
                            found("ml/adam", "", "ml/adam"),
                            found("ml/adam", "ml/adamw", "ml/adamw ml/momentum"),
                            found("ml/adam", "", "ml/momentum ml/adam"),
                            found("ml/adam", "", ""),
                            found("", "", ""),
                            found("", "", "ml/adam")));

    private static CardEval.Case found(String card, String also, String found) {
        return new CardEval.Case(
                new CardEval.Labelled("?", ids(card).stream().findFirst(), ids(also)), ids(found));
    }

    private static List<CardId> ids(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(CardId::new)
                .toList();
    }

    @Test
    void figuresAreSharesOfTheQuestionsThatTheyAreAbout() {
        assertEquals(2.0 / 4, EVAL.first(), ROUNDING);
        assertEquals(3.0 / 4, EVAL.amongThree(), ROUNDING);
        assertEquals(1.0 / 4, EVAL.left(), ROUNDING);
        assertEquals(1.0 / 2, EVAL.refused(), ROUNDING);
    }

    @Test
    void aCaseIsRightWhereTheFirstCardIsOrRightlyNoneWasFound() {
        assertEquals(
                List.of(true, true, false, false, true, false),
                EVAL.cases().stream().map(CardEval.Case::right).toList());
    }

    @Test
    void everyQuestionIsAskedInOrder() {
        CardEval.Labelled one = new CardEval.Labelled("one", Optional.empty(), List.of());
        CardEval.Labelled two = new CardEval.Labelled("two", Optional.empty(), List.of());
        CardEval eval =
                CardEval.of(
                        List.of(one, two), question -> ids(question.equals("one") ? "a/b" : ""));
        assertEquals(
                List.of(new CardEval.Case(one, ids("a/b")), new CardEval.Case(two, List.of())),
                eval.cases());
    }
}
