package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.stream.IntStream;

class PreferencesTest {
    private static final double ROUNDING = 1e-12;
    private static final double[] REFERENCE = {0.6, 0.3, 0.1};
    private static final double[] REWARDS = {1, 2, 4};

    @Nested
    class Loss {
        @ParameterizedTest
        @ValueSource(doubles = {-700, -3, 0, 0.35, 40})
        void isMinusTheLogarithmOfWinning(double margin) {
            assertEquals(
                    -Math.log(Preferences.winProbability(margin)),
                    Preferences.loss(margin),
                    ROUNDING * (1 + Math.abs(margin)));
        }

        @Test
        void hasTheProbabilityOfLosingAsItsSlope() {
            double step = 1e-6;
            double slope =
                    (Preferences.loss(0.35 + step) - Preferences.loss(0.35 - step)) / 2 / step;

            assertEquals(Preferences.winProbability(0.35) - 1, slope, 1e-9);
        }

        @Test
        void overflowsForNoMargin() {
            assertEquals(1e6, Preferences.loss(-1e6), ROUNDING);
        }
    }

    @Nested
    class Optimum {
        /// The three steps of Rafailov et al. (2023), backwards: the policy gives back the rewards.
        @Test
        void impliesTheRewardsItWasMadeFor() {
            double[] policy = Preferences.optimum(REFERENCE, REWARDS, 0.7);
            double[] gains =
                    IntStream.range(0, 3)
                            .mapToDouble(i -> Math.log(policy[i] / REFERENCE[i]))
                            .toArray();

            assertArrayEquals(
                    new double[] {1, 3},
                    new double[] {
                        Preferences.impliedMargin(0.7, gains[1], gains[0]),
                        Preferences.impliedMargin(0.7, gains[2], gains[0])
                    },
                    ROUNDING);
        }

        @Test
        void isBetterThanAnyOtherPolicy() {
            double best = objective(Preferences.optimum(REFERENCE, REWARDS, 0.7));
            var random = new Random(5);
            for (int i = 0; i < 1000; i++) {
                double[] other =
                        Preferences.optimum(REFERENCE, random.doubles(3, -4, 4).toArray(), 1);
                assertTrue(objective(other) <= best);
            }
        }

        @Test
        void staysAtTheReferenceWhenRewardsAreEqual() {
            assertArrayEquals(
                    REFERENCE, Preferences.optimum(REFERENCE, new double[3], 0.1), ROUNDING);
        }

        private static double objective(double[] policy) {
            double reward = IntStream.range(0, 3).mapToDouble(i -> policy[i] * REWARDS[i]).sum();
            return reward - 0.7 * Preferences.divergence(policy, REFERENCE);
        }
    }

    @Test
    void divergenceOfBernoullisIsTheClosedForm() {
        assertEquals(
                0.8 * Math.log(0.8 / 0.5) + 0.2 * Math.log(0.2 / 0.5),
                Preferences.divergence(new double[] {0.8, 0.2}, new double[] {0.5, 0.5}),
                ROUNDING);
    }
}
