package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.plugin.llm.math.BytePairs.Merge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class BytePairsTest {
    /// The words of the listing in Sennrich, Haddow and Birch (2016).
    private static final Map<String, Integer> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("low", 5);
        WORDS.put("lower", 2);
        WORDS.put("newest", 6);
        WORDS.put("widest", 3);
    }

    private static final BytePairs TEN = BytePairs.train(WORDS, 10);

    @Test
    void learnsTheMergesOfTheListing() {
        assertEquals(
                List.of(
                        new Merge("e", "s"),
                        new Merge("es", "t"),
                        new Merge("est", "·"),
                        new Merge("l", "o"),
                        new Merge("lo", "w"),
                        new Merge("n", "e"),
                        new Merge("ne", "w"),
                        new Merge("new", "est·"),
                        new Merge("low", "·"),
                        new Merge("w", "i")),
                TEN.merges());
    }

    @Test
    void cutsAWordNeverSeenIntoKnownPieces() {
        assertEquals(List.of("low", "est·"), TEN.encode("lowest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"low", "newest", "lowest", "slow", "词元", "", "🙂🙂"})
    void losesNoCharacter(String word) {
        assertEquals(word + "·", String.join("", TEN.encode(word)));
    }

    @Test
    void encodesItsOwnWordsAsTrainingLeftThem() {
        var all = BytePairs.train(WORDS, 1000);

        assertEquals(List.of("newest·"), all.encode("newest"));
        assertEquals(List.of("widest·"), all.encode("widest"));
    }

    @Test
    void stopsWhenNoPairIsLeft() {
        assertEquals(2, BytePairs.train(Map.of("ab", 1), 1000).merges().size());
    }

    @Test
    void shortensTheCorpusWithEachMerge() {
        int before = Integer.MAX_VALUE;
        for (int merges = 0; merges <= 10; merges++) {
            int units = units(BytePairs.train(WORDS, merges));
            assertEquals(true, units < before);
            before = units;
        }
    }

    private static int units(BytePairs pairs) {
        return WORDS.entrySet().stream()
                .mapToInt(word -> word.getValue() * pairs.encode(word.getKey()).size())
                .sum();
    }
}
