package coach.core.route;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.Comparator.comparing;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class WordModelTest {
    private static final double ROUNDING = 1e-12;
    private static final WordModel MODEL =
            WordModel.of(
                    List.of(
                            List.of("prior and posterior", "the prior", "先验"),
                            List.of("gradient of the loss")));

    /// `prior` stands in two of the three texts of the first class and in none of the second's one,
    /// which is taken for √(1 · 2): the smoothing is 0.2 times 3/2 and √2/2.
    @Test
    void aWordCountsByTheShareOfTextsThatHoldIt() {
        double first = Math.log(2.3 / 3.6);
        double second = Math.log(0.1 / 1.2);
        double half = (first - second) / 2;
        assertArrayEquals(new double[] {half, -half}, MODEL.scores("Prior?"), ROUNDING);
    }

    @Test
    void twoWordsAreLessSureThanTwiceOne() {
        double prior = MODEL.scores("prior")[0];
        double posterior = MODEL.scores("posterior")[0];
        assertArrayEquals(
                new double[] {
                    (prior + posterior) / Math.sqrt(2), -(prior + posterior) / Math.sqrt(2)
                },
                MODEL.scores("prior posterior"),
                ROUNDING);
    }

    @Test
    void unknownWordsSayNothing() {
        assertArrayEquals(new double[] {0, 0}, MODEL.scores("zebra 斑马"), ROUNDING);
        assertArrayEquals(MODEL.scores("prior"), MODEL.scores("prior zebra"), ROUNDING);
    }

    @Test
    void aSmallClassDoesNotDrawWordsItLacks() {
        List<String> large = Collections.nCopies(200, "how is a posterior computed");
        WordModel model =
                WordModel.of(
                        List.of(
                                large,
                                Stream.concat(large.stream(), Stream.of("what to cook")).toList(),
                                List.of("what is a catalyst"),
                                List.of()));
        double[] scores = model.scores("cook");
        assertEquals(1, IntStream.range(0, 4).boxed().max(comparing(c -> scores[c])).orElseThrow());
        assertEquals(scores[0], scores[2], ROUNDING);
        assertEquals(scores[0], scores[3], ROUNDING);
    }

    @Test
    void hanWordsAreKnownByPairs() {
        assertTrue(MODEL.scores("先验是什么")[0] > 0);
    }
}
