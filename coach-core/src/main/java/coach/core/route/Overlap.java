package coach.core.route;

import coach.core.text.Languages;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How much of a question's wording other texts share: pairs of Han characters and Latin words,
/// each weighed by how rare it is.
final class Overlap {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int texts;

    /// @param texts all texts there are, to learn which words are rare
    Overlap(Collection<String> texts) {
        this.texts = texts.size();
        for (String text : texts) {
            words(text).forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
    }

    /// The largest share of the question's words, by weight, that one of the texts has.
    double of(String question, List<Set<String>> others) {
        Set<String> words = words(question);
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

    /// The words of a text.
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String run : BETWEEN.split(TermMatcher.fold(text))) {
            addWords(run, words);
        }
        return words;
    }

    private static void addWords(String run, Set<String> words) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (!Languages.isHan(c)) {
                latin.append(c);
                continue;
            }
            flush(latin, words);
            if (i + 1 < run.length() && Languages.isHan(run.charAt(i + 1))) {
                words.add(run.substring(i, i + 2));
            }
        }
        flush(latin, words);
    }

    private static void flush(StringBuilder latin, Set<String> words) {
        if (!latin.isEmpty()) {
            words.add(latin.toString());
            latin.setLength(0);
        }
    }
}
