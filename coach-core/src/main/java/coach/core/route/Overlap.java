package coach.core.route;

import coach.core.text.Words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much of a question's wording other texts share: pairs of Han characters and Latin words,
/// each weighed by how rare it is.
final class Overlap {
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int texts;

    /// @param texts all texts there are, to learn which words are rare
    Overlap(Collection<String> texts) {
        this.texts = texts.size();
        for (String text : texts) {
            Words.of(text).forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
    }

    /// The largest share of the question's words, by weight, that one of the texts has.
    double of(String question, List<Set<String>> others) {
        Set<String> words = Words.of(question);
        double all = words.stream().mapToDouble(this::weight).sum();
        double best = 0;
        for (Set<String> other : others) {
            double common = 0;
            for (String word : words) {
                if (other.contains(word)) {
                    common += weight(word);
                }
            }
            best = Math.max(best, common);
        }
        return all == 0 ? 0 : best / all;
    }

    private double weight(String word) {
        return Math.log((texts + 1.0) / (frequency.getOrDefault(word, 0) + 1.0));
    }
}
