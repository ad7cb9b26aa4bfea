package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final double ROUNDING = 1e-12;
    private static final double[][] S = {{0.9, 0.1, 0.3}, {0.2, 0.7, 0.1}, {0.4, 0.3, 0.8}};

    @Test
    void costsTheLogarithmOfTheBatchWhenAllLookAlike() {
        assertEquals(Math.log(5), Contrast.loss(new double[5][5], 0.07), ROUNDING);
    }

    @Test
    void isTheSameFromTextsToImages() {
        assertEquals(Contrast.loss(S, 0.5), Contrast.loss(Contrast.turned(S), 0.5), ROUNDING);
    }

    @Test
    void ofTwoPairsIsALogisticLoss() {
        double[][] two = {{0.6, 0.2}, {0.2, 0.6}};

        assertEquals(Preferences.loss(0.4 / 0.1), Contrast.loss(two, 0.1), ROUNDING);
    }

    @Test
    void fallsAsTruePairsGrowMoreAlike() {
        double[][] closer = {{1, 0.1, 0.3}, {0.2, 1, 0.1}, {0.4, 0.3, 1}};

        assertEquals(-1, Math.signum(Contrast.loss(closer, 0.1) - Contrast.loss(S, 0.1)));
    }
}
