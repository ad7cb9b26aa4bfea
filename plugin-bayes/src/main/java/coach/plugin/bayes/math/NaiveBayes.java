package coach.plugin.bayes.math;

import coach.math.LogSpace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// A classifier that takes the features for independent once the class is known.
///
/// @see "Mitchell, Machine Learning (1997), section 6.9"
public final class NaiveBayes {
    /// One example.
    ///
    /// @param features one value of each feature
    public record Example(List<String> features, String label) {
        public Example {
            features = List.copyOf(features);
        }
    }

    private final List<Example> examples;
    private final double smoothing;
    private final TreeSet<String> labels = new TreeSet<>();

    private NaiveBayes(List<Example> examples, double smoothing) {
        this.examples = List.copyOf(examples);
        this.smoothing = smoothing;
        examples.forEach(example -> labels.add(example.label()));
    }

    /// Counts the examples.
    ///
    /// @param examples at least one
    /// @param smoothing what is added to each count of a feature's values: 0 for none, 1 for
    ///   Laplace's
    public static NaiveBayes train(List<Example> examples, double smoothing) {
        if (examples.isEmpty() || !(smoothing >= 0)) {
            throw new IllegalArgumentException(
                    examples.size() + " examples, smoothing " + smoothing);
        }
        return new NaiveBayes(examples, smoothing);
    }

    /// The probability of each class, in the order of their names. Logarithms are added, so that
    /// many features do not underflow.
    ///
    /// @throws IllegalArgumentException if no class allows these features
    public Map<String, Double> posterior(List<String> features) {
        double[] logs = labels.stream().mapToDouble(l -> logJoint(l, features)).toArray();
        double[] posterior = LogSpace.softmax(logs);
        Map<String, Double> byLabel = new LinkedHashMap<>();
        int i = 0;
        for (String label : labels) {
            byLabel.put(label, posterior[i++]);
        }
        return byLabel;
    }

    /// Logarithm of the probability of the class and the features together.
    public double logJoint(String label, List<String> features) {
        double log = Math.log(ofLabel(label) / (double) examples.size());
        for (int i = 0; i < features.size(); i++) {
            log += Math.log(share(label, i, features.get(i)));
        }
        return log;
    }

    /// The smoothed share of a feature's value among the examples of a class.
    public double share(String label, int feature, String value) {
        long with =
                examples.stream()
                        .filter(e -> e.label().equals(label))
                        .filter(e -> e.features().get(feature).equals(value))
                        .count();
        long values = examples.stream().map(e -> e.features().get(feature)).distinct().count();
        return (with + smoothing) / (ofLabel(label) + smoothing * values);
    }

    private long ofLabel(String label) {
        return examples.stream().filter(e -> e.label().equals(label)).count();
    }
}
