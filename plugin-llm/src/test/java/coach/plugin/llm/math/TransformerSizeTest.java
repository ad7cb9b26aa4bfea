package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TransformerSizeTest {
    private static final TransformerSize GPT2 = new TransformerSize(12, 768, 12, 12, 3072, 50257);

    /// GPT-2 small has 124,439,808 parameters with positions, biases and norms.
    @Test
    void countsGptTwoAsPublished() {
        long positions = 1024 * 768;
        long attentionBiases = 12 * (3 * 768 + 768);
        long feedForwardBiases = 12 * (3072 + 768);
        long norms = (2 * 12 + 1) * 2 * 768;

        assertEquals(
                124_439_808,
                GPT2.parameters() + positions + attentionBiases + feedForwardBiases + norms);
    }

    @Test
    void isTwelveWidthsSquaredALayer() {
        assertEquals(12L * 12 * 768 * 768, GPT2.blockParameters());
    }

    @Test
    void dividesTheCacheByAsManyAsShareAKey() {
        var shared = new TransformerSize(12, 768, 12, 3, 3072, 50257);

        assertEquals(GPT2.cacheBytes(1000, 2), 4 * shared.cacheBytes(1000, 2));
    }

    @Test
    void comparesAsLongAsItWeighsAtSixWidths() {
        assertEquals(GPT2.weightOperations(), GPT2.attentionOperations(6 * 768));
    }

    @Test
    void countsPairsAsOneByOne() {
        long pairs = 0;
        for (int i = 1; i <= 100; i++) {
            pairs += i;
        }
        assertEquals(pairs, TransformerSize.causalPairs(100));
    }

    @Test
    void refusesHeadsThatDoNotDivide() {
        assertThrows(
                IllegalArgumentException.class, () -> new TransformerSize(1, 10, 3, 3, 40, 100));
    }
}
