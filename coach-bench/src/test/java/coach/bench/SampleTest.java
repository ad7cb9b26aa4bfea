package coach.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.IntStream;

class SampleTest {
    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertEquals(3, new Sample(9, 1, 3).median());
        assertEquals(2.5, new Sample(4, 1, 2, 3).median());
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    percent, value
                    1,       1
                    50,      10
                    95,      19
                    96,      20
                    100,     20
                    """)
    void aPercentileIsTheLeastValueThatSoManyDoNotExceed(int percent, double value) {
        double[] oneToTwenty = IntStream.rangeClosed(1, 20).asDoubleStream().toArray();
        assertEquals(value, new Sample(oneToTwenty).percentile(percent));
    }

    @Test
    void nothingHasNoMedianAndThereAreNoOtherPercentiles() {
        assertThrows(IllegalArgumentException.class, Sample::new);
        assertThrows(IllegalArgumentException.class, () -> new Sample(1).percentile(0));
        assertThrows(IllegalArgumentException.class, () -> new Sample(1).percentile(101));
    }
}
