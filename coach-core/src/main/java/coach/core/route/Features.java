package coach.core.route;

import java.util.List;

/// What the router looks at, as numbers.
///
/// Similarities are cosines made comparable: from each the mean similarity of this question to
/// questions that belong nowhere is taken, and the rest divided by their standard deviation. So a
/// feature means the same for either model, for long questions and short ones.
///
/// @param topics shape `[topics][TOPIC.size()]`
/// @param none shape `[NONE.size()]`
record Features(List<double[]> topics, double[] none) {
    /// Names of the features of a topic.
    static final List<String> TOPIC =
            List.of(
                    "question-nearest",
                    "question-nearest-3",
                    "term-nearest",
                    "probe",
                    "words",
                    "names",
                    "names-any");

    /// Names of the features of belonging nowhere.
    static final List<String> NONE =
            List.of("bias", "probe", "words", "elsewhere-nearest", "elsewhere-nearest-3");

    Features {
        topics = List.copyOf(topics);
    }

    /// The probability of each topic, and last that of none, by softmax over the weighted sums.
    double[] probabilities(Weights weights) {
        double[] logits = new double[topics.size() + 1];
        for (int i = 0; i < topics.size(); i++) {
            logits[i] = dot(weights.topic(), topics.get(i));
        }
        logits[topics.size()] = dot(weights.none(), none);
        return softmax(logits);
    }

    private static double dot(List<Double> weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights.get(i) * features[i];
        }
        return sum;
    }

    private static double[] softmax(double[] logits) {
        double max = java.util.Arrays.stream(logits).max().orElseThrow();
        double[] shares = java.util.Arrays.stream(logits).map(x -> Math.exp(x - max)).toArray();
        double total = java.util.Arrays.stream(shares).sum();
        return java.util.Arrays.stream(shares).map(x -> x / total).toArray();
    }
}
