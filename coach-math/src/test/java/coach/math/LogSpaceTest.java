package coach.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LogSpaceTest {
    private static final double ROUNDING = 1e-12;

    @Nested
    class LogSumExp {
        @Test
        void ofLogsOfNumbersIsLogOfTheirSum() {
            double[] logs = {Math.log(1), Math.log(2), Math.log(3)};
            assertEquals(Math.log(6), LogSpace.logSumExp(logs), ROUNDING);
        }

        @Test
        void doesNotOverflow() {
            assertEquals(1000 + Math.log(2), LogSpace.logSumExp(new double[] {1000, 1000}), 1e-9);
        }

        @Test
        void ofNothingIsLogOfZero() {
            assertEquals(Double.NEGATIVE_INFINITY, LogSpace.logSumExp(new double[0]));
        }
    }

    @Nested
    class Softmax {
        @Test
        void isUnchangedByAShift() {
            double[] expected = {0.09003057317038046, 0.24472847105479764, 0.6652409557748218};
            assertArrayEquals(expected, LogSpace.softmax(new double[] {1, 2, 3}), ROUNDING);
            assertArrayEquals(
                    expected, LogSpace.softmax(new double[] {1001, 1002, 1003}), ROUNDING);
        }

        @Test
        void needsAFiniteLogit() {
            double[] none = {Double.NEGATIVE_INFINITY};
            assertThrows(IllegalArgumentException.class, () -> LogSpace.softmax(none));
        }
    }

    @Nested
    class Entropy {
        @Test
        void ofAFairCoinIsLogTwo() {
            assertEquals(Math.log(2), LogSpace.entropy(new double[] {0.5, 0.5}), ROUNDING);
        }

        @Test
        void ofCertaintyIsZero() {
            assertEquals(0, LogSpace.entropy(new double[] {1, 0}));
        }
    }
}
