package coach.plugin.llm.math;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A language model that looks back one token: small enough to follow by hand, and enough to see
/// how searches differ. A text runs from [#START] to [#END].
///
/// @param next the probability of each token after each other
/// @see "Jurafsky and Martin, Speech and Language Processing (3rd ed. draft), chapter on n-grams"
public record Bigrams(Map<String, Map<String, Double>> next) {
    /// Stands before the first token.
    public static final String START = "<s>";

    /// Stands after the last token.
    public static final String END = "</s>";

    /// A text, or the beginning of one.
    ///
    /// @param tokens the tokens after [#START]; [#END] is one
    /// @param probability of these tokens in this order
    public record Path(List<String> tokens, double probability) {
        private String last() {
            return tokens.isEmpty() ? START : tokens.getLast();
        }

        private boolean ended() {
            return last().equals(END);
        }

        private Path then(String token, double chance) {
            return new Path(
                    Stream.concat(tokens.stream(), Stream.of(token)).toList(),
                    probability * chance);
        }
    }

    /// Counts, and divides each count by its row's sum: the estimate of greatest likelihood.
    ///
    /// @param sentences without [#START] and [#END]
    public static Bigrams counted(List<List<String>> sentences) {
        Map<String, Map<String, Double>> counts = new LinkedHashMap<>();
        for (List<String> sentence : sentences) {
            String before = START;
            for (String token : Stream.concat(sentence.stream(), Stream.of(END)).toList()) {
                counts.computeIfAbsent(before, _ -> new LinkedHashMap<>())
                        .merge(token, 1.0, Double::sum);
                before = token;
            }
        }
        counts.values().forEach(Bigrams::normalise);
        return new Bigrams(counts);
    }

    private static void normalise(Map<String, Double> row) {
        double sum = row.values().stream().mapToDouble(count -> count).sum();
        row.replaceAll((_, count) -> count / sum);
    }

    /// The probability of a token after another; 0 if it was never seen there.
    public double probability(String before, String token) {
        return next.getOrDefault(before, Map.of()).getOrDefault(token, 0.0);
    }

    /// The conditional probabilities of a sentence's tokens, the end included.
    public double[] factors(List<String> sentence) {
        List<String> tokens = Stream.concat(sentence.stream(), Stream.of(END)).toList();
        double[] factors = new double[tokens.size()];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = probability(i == 0 ? START : tokens.get(i - 1), tokens.get(i));
        }
        return factors;
    }

    /// Takes the most probable token at each step.
    ///
    /// @param longest the most tokens to write
    public Path greedy(int longest) {
        return beam(1, longest);
    }

    /// Keeps the most probable beginnings at each step; one that has ended stays as it is.
    ///
    /// @param width how many to keep, at least 1
    /// @param longest the most tokens to write
    /// @return the most probable of those kept at last
    public Path beam(int width, int longest) {
        List<Path> beam = List.of(new Path(List.of(), 1));
        for (int step = 0; step < longest; step++) {
            beam =
                    beam.stream()
                            .flatMap(this::continued)
                            .sorted(Comparator.comparingDouble(path -> -path.probability()))
                            .limit(width)
                            .toList();
        }
        return beam.getFirst();
    }

    private Stream<Path> continued(Path path) {
        if (path.ended()) {
            return Stream.of(path);
        }
        List<Path> longer = new ArrayList<>();
        next.getOrDefault(path.last(), Map.of())
                .forEach((token, chance) -> longer.add(path.then(token, chance)));
        return longer.stream();
    }
}
