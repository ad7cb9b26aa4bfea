package coach.core.route;

import coach.core.text.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A naive Bayes classifier over words, with every class equally likely beforehand and additive
/// smoothing.
///
/// A class of few texts, such as a new topic, is taken for a larger one (the geometric mean of its
/// size and the average), and a word that a class lacks is as likely in a small class as in a large
/// one: otherwise a small topic would draw all questions whose words it does not know.
///
/// @see "Manning, Raghavan and Schütze, Introduction to Information Retrieval (2008), section 13.3"
final class WordModel {
    private static final double SMOOTHING = 0.2;

    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final double[] totals;
    private final double[] unseen;

    /// @param classes the texts of each class
    WordModel(List<List<String>> classes) {
        totals = new double[classes.size()];
        unseen = new double[classes.size()];
        for (int c = 0; c < classes.size(); c++) {
            Map<String, Integer> count = new HashMap<>();
            for (String text : classes.get(c)) {
                Words.of(text).forEach(word -> count.merge(word, 1, Integer::sum));
            }
            counts.add(count);
            totals[c] = Math.max(1, classes.get(c).size());
        }
        double average = Arrays.stream(totals).average().orElse(0);
        Arrays.setAll(totals, c -> Math.max(totals[c], Math.sqrt(totals[c] * average)));
        Arrays.setAll(unseen, c -> SMOOTHING * totals[c] / average);
    }

    /// The log-likelihood of a text's words under each class, less the mean over the classes, a
    /// root of the number of words taken out so that long texts are no surer than they should be.
    /// Words that no class knows say nothing.
    double[] scores(String text) {
        Set<String> words = Words.of(text);
        double[] scores = new double[totals.length];
        int known = 0;
        for (String word : words) {
            if (counts.stream().anyMatch(count -> count.containsKey(word))) {
                known++;
                for (int c = 0; c < scores.length; c++) {
                    int seen = counts.get(c).getOrDefault(word, 0);
                    scores[c] += Math.log((seen + unseen[c]) / (totals[c] + 2 * unseen[c]));
                }
            }
        }
        double mean = Arrays.stream(scores).average().orElse(0);
        double scale = Math.sqrt(Math.max(1, known));
        return Arrays.stream(scores).map(score -> (score - mean) / scale).toArray();
    }
}
