package coach.core.explain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.core.text.Embedder;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// What two cards say and what neither answers: a heap each.
class CardTextsTest {
    private static final List<List<String>> HEAPS =
            List.of(
                    List.of("the priors", "prior belief", "belief before data"),
                    List.of("the likelihood", "data given a parameter"),
                    List.of("the weather"));

    /// As many dimensions as there are letters: how often each stands in a text.
    private static final Embedder LETTERS =
            new Embedder() {
                @Override
                public float[] embed(String text) {
                    float[] counts = new float[26];
                    text.chars().filter(Character::isLetter).forEach(c -> counts[c - 'a']++);
                    float length = 0;
                    for (float count : counts) {
                        length += count * count;
                    }
                    for (int i = 0; i < counts.length; i++) {
                        counts[i] /= (float) Math.sqrt(length);
                    }
                    return counts;
                }

                @Override
                public int dimensions() {
                    return 26;
                }

                @Override
                public String id() {
                    return "letters";
                }
            };

    private final CardTexts texts = CardTexts.of(HEAPS, Optional.of(LETTERS));

    private double[] nearness(String question) {
        return texts.nearness(Optional.of(LETTERS.embed(question)));
    }

    @Test
    void theSameTextIsNearest() {
        double[] nearness = nearness("the likelihood");
        assertEquals(1, nearness[1]);
        assertTrue(nearness[0] < 0.9 && nearness[2] < 0.9);
    }

    @Test
    void oneLikeTextCountsLessThanTheSame() {
        double[] nearness = nearness("the likelihoods");
        assertTrue(nearness[1] < 0.95, "alone: " + nearness[1]);
        assertTrue(nearness[1] > nearness[0]);
    }

    @Test
    void withoutAModelNothingIsNear() {
        CardTexts words = CardTexts.of(HEAPS, Optional.empty());
        assertArrayEquals(new double[3], words.nearness(Optional.empty()));
        assertArrayEquals(texts.shares("prior"), words.shares("prior"));
    }

    @Test
    void sharesFollowBm25() {
        // "prior" (also as "priors") stands in 2 of the 3 texts of the first heap alone.
        double[] sizes = {11, 10, 3}; // words and pairs of words, each once a text
        double damping = 2 * (0.5 + 0.5 * sizes[0] / 8);
        double[] shares = texts.shares("prior");
        assertEquals(2 / (2 + damping), shares[0], 1e-12);
        assertEquals(List.of(0.0, 0.0), List.of(shares[1], shares[2]));
    }

    @Test
    void aRareWordTellsMoreThanACommonOne() {
        double[] shares = texts.shares("the weather");
        assertTrue(shares[2] > 2 * shares[0]);
    }

    @Test
    void whatOnlyUnansweredQuestionsSayIsUnknown() {
        assertEquals(0.5, texts.known("weather data"));
    }
}
