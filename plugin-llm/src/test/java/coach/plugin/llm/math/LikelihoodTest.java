package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

class LikelihoodTest {
    private static final double ROUNDING = 1e-12;

    /// Jurafsky and Martin: digits guessed evenly have perplexity 10.
    @Test
    void ofDigitsGuessedEvenlyIsTen() {
        double[] even = new double[37];
        Arrays.fill(even, 0.1);

        assertEquals(10, Likelihood.perplexity(even), 10 * ROUNDING);
    }

    @Test
    void isTheInverseOfTheGeometricMean() {
        assertEquals(
                1 / Math.cbrt(0.2 * 0.05 * 0.3),
                Likelihood.perplexity(0.2, 0.05, 0.3),
                ROUNDING * 7);
    }

    @Test
    void isTheSameInBits() {
        double bits = Likelihood.bitsPerByte(Likelihood.crossEntropy(0.5, 0.125), 1);

        assertEquals(2, bits, ROUNDING);
        assertEquals(Math.pow(2, bits), Likelihood.perplexity(0.5, 0.125), ROUNDING * 4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
    void refusesWhatIsNoProbability(double probability) {
        assertThrows(IllegalArgumentException.class, () -> Likelihood.loss(probability));
    }
}
