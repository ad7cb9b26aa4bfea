package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ServiceCostTest {
    private static final double ROUNDING = 1e-12;
    private static final ServiceCost COST = new ServiceCost(2, 8, 0.6, 50);

    @Test
    void isPaidByTheMillionTokens() {
        assertEquals(10, COST.price(1e6, 1e6), ROUNDING);
    }

    @Test
    void addsUpOverCalls() {
        assertEquals(COST.price(300, 70), COST.price(100, 50) + COST.price(200, 20), ROUNDING);
    }

    @Test
    void takesTheFirstTokenAndTheRest() {
        assertEquals(6.6, COST.seconds(300), ROUNDING);
    }

    /// Retrying until it works: 1 + (1 - s) + (1 - s)² + … calls.
    @Test
    void ofASuccessIsTheSumOverRetries() {
        double sum = 0;
        for (int tries = 0; tries < 200; tries++) {
            sum += 0.012 * Math.pow(1 - 0.85, tries);
        }
        assertEquals(sum, ServiceCost.perSuccess(0.012, 0.85), ROUNDING);
    }

    /// Dean and Barroso (2013): where one request in a hundred is slow, 63 % of pages that wait for
    /// a hundred are.
    @Test
    void meetsASlowCallAsInTheTailAtScale() {
        assertEquals(0.63, ServiceCost.anySlow(0.01, 100), 0.005);
    }
}
