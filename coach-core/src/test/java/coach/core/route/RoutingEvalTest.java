package coach.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class RoutingEvalTest {
    private static final double ROUNDING = 1e-12;

    /// Six questions: right, right by a fair claim, wrong, refused rightly, refused wrongly, and
    /// answered though it belongs nowhere.
    private static final RoutingEval EVAL =
            new RoutingEval(
                    List.of(
                            said("ml", List.of(), "ml", 0.95, List.of()),
                            said("ml", List.of("llm"), "llm", 0.5, List.of("ml")),
                            said("bayes", List.of("ml"), "llm", 0.75, List.of("bayes")),
                            said("none", List.of(), "none", 0.85, List.of()),
                            said("bayes", List.of(), "none", 0.65, List.of()),
                            said("none", List.of(), "ml", 1, List.of())));

    private static Optional<String> topic(String name) {
        return Optional.of(name).filter(each -> !each.equals("none"));
    }

    private static RoutingEval.Case said(
            String expected, List<String> fair, String said, double sure, List<String> also) {
        return new RoutingEval.Case(
                topic(expected), fair, new Routing("?", topic(said), sure, also, List.of()));
    }

    @Test
    void figuresAreSharesOfTheCases() {
        assertEquals(3.0 / 6, EVAL.accuracy(), ROUNDING);
        assertEquals(2.0 / 6, EVAL.strictAccuracy(), ROUNDING);
        assertEquals(1.0 / 2, EVAL.refused(), ROUNDING);
        assertEquals(3.0 / 4, EVAL.answered(), ROUNDING);
        assertEquals(1.0 / 2, EVAL.bothNamed(), ROUNDING);
    }

    @Test
    void confusionCountsWhatWasSaidOfWhat() {
        assertEquals(
                Map.of(
                        "ml", Map.of("ml", 1, "llm", 1),
                        "bayes", Map.of("llm", 1, "none", 1),
                        "none", Map.of("none", 1, "ml", 1)),
                EVAL.confusion());
    }

    @Test
    void confidencesAreHeldToAccuracyInFiveRanges() {
        List<RoutingEval.Bin> bins = EVAL.reliability();
        assertEquals(
                List.of("1 of 0.4", "2 of 0.6", "3 of 0.8"),
                bins.stream().map(bin -> bin.count() + " of " + bin.from()).toList());
        assertEquals(
                List.of(1.0, 0.0, 2.0 / 3), bins.stream().map(RoutingEval.Bin::accuracy).toList());
        assertEquals(0.5, bins.get(0).confidence(), ROUNDING);
        assertEquals(0.7, bins.get(1).confidence(), ROUNDING);
        assertEquals((0.95 + 0.85 + 1) / 3, bins.get(2).confidence(), ROUNDING);
    }

    /// (1 · |0.5 - 1| + 2 · |0.7 - 0| + 3 · |2.8/3 - 2/3|) / 6
    @Test
    void theCalibrationErrorIsTheMeanGap() {
        assertEquals((0.5 + 1.4 + 0.8) / 6, EVAL.calibrationError(), ROUNDING);
    }

    @Test
    void nothingToMeasureIsNoFault() {
        RoutingEval empty = RoutingEval.of(List.of(), _ -> EVAL.cases().getFirst().routing());
        assertEquals(List.of(), empty.reliability());
        assertEquals(0, empty.calibrationError());
        assertEquals(1, empty.accuracy());
    }

    @Test
    void everyLabelledQuestionIsRouted() {
        Routing routing = EVAL.cases().getFirst().routing();
        assertEquals(
                List.of(new RoutingEval.Case(Optional.of("ml"), List.of("llm"), routing)),
                RoutingEval.of(
                                List.of(
                                        new RoutingEval.Labelled(
                                                "?", Optional.of("ml"), List.of("llm"))),
                                _ -> routing)
                        .cases());
    }
}
