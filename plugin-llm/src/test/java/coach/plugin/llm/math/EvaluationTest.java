package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class EvaluationTest {
    private static final double ROUNDING = 1e-12;

    /// The interval's ends are the shares from which the observed one lies z standard errors away.
    @Test
    void wilsonEndsSolveTheirEquation() {
        double z = 1.959963984540054;

        for (double end : Evaluation.wilson(41, 60)) {
            assertEquals(z, Math.abs(41 / 60.0 - end) / Math.sqrt(end * (1 - end) / 60), 1e-9);
        }
    }

    @Test
    void wilsonMirrorsSuccessAndFailure() {
        List<Double> successes = Evaluation.wilson(7, 20);
        List<Double> failures = Evaluation.wilson(13, 20);

        assertEquals(1 - failures.getLast(), successes.getFirst(), ROUNDING);
    }

    /// Five of five fall on one side in 2 of 32 ways.
    @Test
    void signTestOfFiveInARow() {
        assertEquals(2.0 / 32, Evaluation.signTest(0, 5), ROUNDING);
        assertEquals(1, Evaluation.signTest(5, 5), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.7})
    void threeVotesAreRightWithTheCubic(double right) {
        assertEquals(
                3 * right * right - 2 * right * right * right,
                Evaluation.majority(3, right),
                ROUNDING);
    }
}
