package coach.plugin.llm.math;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Scores by which passages are found and rankings joined.
public final class Retrieval {
    private Retrieval() {}

    /// The cosine of the angle between two vectors, in `[-1, 1]`.
    ///
    /// @throws IllegalArgumentException if the lengths differ or a vector is zero
    /// @see "Manning, Raghavan and Schütze, Introduction to Information Retrieval (2008), section
    ///   6.3.1"
    public static double cosine(double[] a, double[] b) {
        double norms = Math.sqrt(Attention.dot(a, a) * Attention.dot(b, b));
        if (!(norms > 0)) {
            throw new IllegalArgumentException("a zero vector has no direction");
        }
        return Attention.dot(a, b) / norms;
    }

    /// Joins rankings: a document gets `1 / (constant + rank)` from each that holds it.
    ///
    /// @param rankings best first, ranks counted from 1
    /// @param constant usually 60; the larger, the less the first places count
    /// @return documents and scores, best first; of equals the one met first
    /// @see "Cormack, Clarke and Büttcher, Reciprocal Rank Fusion, SIGIR 2009"
    public static Map<String, Double> fuse(List<List<String>> rankings, double constant) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (List<String> ranking : rankings) {
            for (int i = 0; i < ranking.size(); i++) {
                scores.merge(ranking.get(i), 1 / (constant + i + 1), Double::sum);
            }
        }
        Map<String, Double> sorted = new LinkedHashMap<>();
        scores.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
