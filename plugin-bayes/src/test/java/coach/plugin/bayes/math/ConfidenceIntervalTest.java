package coach.plugin.bayes.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceIntervalTest {
    /// Newcombe, Statistics in Medicine 17, 1998, table I: methods 1, 3 and 5.
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    method, heads, n, low, high
                    WALD, 81, 263, 0.2522, 0.3638
                    WILSON, 81, 263, 0.2553, 0.3662
                    EXACT, 81, 263, 0.2527, 0.3676
                    WILSON, 15, 148, 0.0624, 0.1605
                    EXACT, 15, 148, 0.0578, 0.1617
                    WILSON, 0, 20, 0.0000, 0.1611
                    EXACT, 0, 20, 0.0000, 0.1684
                    EXACT, 1, 29, 0.0009, 0.1776
                    """)
    void agreesWithThePublishedTable(
            ConfidenceInterval method, int heads, int n, double low, double high) {
        Interval interval = method.from(heads, n, 0.95);

        assertEquals(low, interval.low(), 5e-5);
        assertEquals(high, interval.high(), 5e-5);
    }

    @Test
    void exactOneCoversAtLeastAsOftenAsPromised() {
        for (double truth = 0.02; truth < 1; truth += 0.03) {
            assertTrue(ConfidenceInterval.EXACT.coverage(truth, 10, 0.95) >= 0.95);
        }
    }

    @Test
    void exactOneEndsWhereATestWouldBeginToReject() {
        Interval interval = ConfidenceInterval.EXACT.from(7, 10, 0.95);

        assertEquals(0.025, new Binomial(10, interval.low()).atLeast(7), 1e-9);
        assertEquals(0.025, 1 - new Binomial(10, interval.high()).atLeast(8), 1e-9);
    }

    @Test
    void wilsonEndsWhereItsOwnStandardErrorReachesTheEstimate() {
        double low = ConfidenceInterval.WILSON.from(7, 10, 0.95).low();

        assertEquals(1.959963984540054, (0.7 - low) / Math.sqrt(low * (1 - low) / 10), 1e-9);
    }
}
