package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.plugin.llm.math.Bigrams.Path;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class BigramsTest {
    private static final double ROUNDING = 1e-12;
    private static final int ENOUGH = 10;

    /// The three sentences by which Jurafsky and Martin explain the counts.
    private static final Bigrams SAM =
            Bigrams.counted(
                    List.of(
                            List.of("I", "am", "Sam"),
                            List.of("Sam", "I", "am"),
                            List.of("I", "do", "not", "like", "green", "eggs", "and", "ham")));

    @Test
    void countsAsTheBookDoes() {
        assertArrayEquals(
                new double[] {2 / 3.0, 1 / 3.0, 2 / 3.0, 1 / 2.0, 1 / 2.0, 1 / 3.0},
                new double[] {
                    SAM.probability(Bigrams.START, "I"),
                    SAM.probability(Bigrams.START, "Sam"),
                    SAM.probability("I", "am"),
                    SAM.probability("Sam", Bigrams.END),
                    SAM.probability("am", "Sam"),
                    SAM.probability("I", "do")
                },
                ROUNDING);
    }

    @Test
    void givesNothingToWhatWasNeverSeen() {
        assertEquals(0, SAM.probability("ham", "Sam"));
    }

    @Test
    void greedyFallsIntoTheTrap() {
        var trap = trap();

        assertEquals(new Path(List.of("a", "c", Bigrams.END), 0.6 * 0.4), trap.greedy(ENOUGH));
        assertEquals(new Path(List.of("b", "e", Bigrams.END), 0.4 * 0.9), trap.beam(2, ENOUGH));
    }

    @Test
    void aWideBeamFindsWhatASearchOfAllTextsFinds() {
        for (int seed = 0; seed < 20; seed++) {
            var model = random(seed);

            assertEquals(
                    best(model, Bigrams.START, 4), model.beam(1000, 4).probability(), ROUNDING);
        }
    }

    private static Bigrams trap() {
        return new Bigrams(
                Map.of(
                        Bigrams.START,
                        Map.of("a", 0.6, "b", 0.4),
                        "a",
                        new TreeMap<>(Map.of("c", 0.4, "d", 0.3, "f", 0.3)),
                        "b",
                        Map.of("e", 0.9, "d", 0.1),
                        "c",
                        Map.of(Bigrams.END, 1.0),
                        "d",
                        Map.of(Bigrams.END, 1.0),
                        "e",
                        Map.of(Bigrams.END, 1.0),
                        "f",
                        Map.of(Bigrams.END, 1.0)));
    }

    private static Bigrams random(int seed) {
        var random = new Random(seed);
        Map<String, Map<String, Double>> rows = new TreeMap<>();
        for (String before : List.of(Bigrams.START, "x", "y", "z")) {
            double x = random.nextDouble();
            double y = random.nextDouble();
            double z = random.nextDouble();
            double end = before.equals(Bigrams.START) ? 0 : random.nextDouble();
            double sum = x + y + z + end;
            rows.put(
                    before,
                    new TreeMap<>(
                            Map.of(
                                    "x",
                                    x / sum,
                                    "y",
                                    y / sum,
                                    "z",
                                    z / sum,
                                    Bigrams.END,
                                    end / sum)));
        }
        return new Bigrams(rows);
    }

    /// The probability of the best text or beginning of so many tokens, by trying all.
    private static double best(Bigrams model, String before, int steps) {
        if (steps == 0 || before.equals(Bigrams.END)) {
            return 1;
        }
        return model.next().get(before).entrySet().stream()
                .mapToDouble(next -> next.getValue() * best(model, next.getKey(), steps - 1))
                .max()
                .orElseThrow();
    }
}
