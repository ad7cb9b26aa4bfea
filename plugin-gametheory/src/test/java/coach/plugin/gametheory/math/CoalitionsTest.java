package coach.plugin.gametheory.math;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class CoalitionsTest {
    private static final double ROUNDING = 1e-12;

    /// One left glove, two right ones; a pair is worth 1 (Shapley and Shubik).
    private static final Coalitions GLOVES = Coalitions.of(0, 0, 0, 1, 0, 1, 0, 1);

    @Test
    void theOwnerOfTheScarceGloveGetsTwoThirds() {
        List<Double> shares = GLOVES.shapley();

        assertAll(
                () -> assertEquals(2.0 / 3, shares.get(0), ROUNDING),
                () -> assertEquals(1.0 / 6, shares.get(1), ROUNDING),
                () -> assertEquals(1.0 / 6, shares.get(2), ROUNDING));
    }

    @Test
    void theCoreGivesTheOwnerOfTheScarceGloveEverything() {
        assertAll(
                () -> assertTrue(GLOVES.inCore(List.of(1.0, 0.0, 0.0))),
                () -> assertFalse(GLOVES.inCore(GLOVES.shapley())));
    }

    private static Coalitions random(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[] worth = random.doubles(16).toArray();
        worth[0] = 0;
        return Coalitions.of(worth);
    }

    @RepeatedTest(10)
    void sharesAddUpToTheTotal(RepetitionInfo repetition) {
        Coalitions game = random(repetition);

        assertEquals(game.total(), game.shapley().stream().mapToDouble(x -> x).sum(), ROUNDING);
    }

    @RepeatedTest(10)
    void aShareIsTheAverageOverAllOrders(RepetitionInfo repetition) {
        Coalitions game = random(repetition);

        for (int player = 0; player < 4; player++) {
            assertEquals(
                    game.marginals(player).stream().mapToDouble(x -> x).average().orElseThrow(),
                    game.shapley().get(player),
                    ROUNDING);
        }
    }

    @RepeatedTest(10)
    void aShareIsTheSumOfSharedDividends(RepetitionInfo repetition) {
        Coalitions game = random(repetition);

        for (int player = 0; player < 4; player++) {
            double sum = 0;
            for (int s = 1; s < 16; s++) {
                sum += (s >> player & 1) * game.dividend(s) / Integer.bitCount(s);
            }
            assertEquals(sum, game.shapley().get(player), ROUNDING);
        }
    }

    @Test
    void worthsThatAreNoPowerOfTwoAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Coalitions.of(0, 1, 2));
    }
}
