package coach.core.route;

import coach.api.Language;
import coach.core.text.Embedder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Trains the router's weights on labelled questions: softmax regression by gradient descent on the
/// mean cross-entropy with an L2 penalty, from zeros, so that the result is always the same.
///
/// @see "Murphy, Probabilistic Machine Learning: An Introduction (2022), section 10.3"
public final class Training {
    private static final int STEPS = 4000;
    private static final double RATE = 0.05;
    private static final double PENALTY = 0.01;

    private final List<Features> features = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    /// A question with the topic that it belongs to, if there is one.
    public record Example(String question, Optional<String> topic) {}

    /// @param subjects the topics
    /// @param embedders the embedder of a language; none at all to train on words alone
    public Training(
            List<Example> examples,
            List<Router.Subject> subjects,
            Function<Language, Optional<Embedder>> embedders) {
        var observer = new Observer(subjects, embedders);
        List<String> ids = subjects.stream().map(subject -> subject.topic().id()).toList();
        for (Example example : examples) {
            features.add(observer.look(example.question()).features());
            labels.add(example.topic().map(ids::indexOf).orElse(ids.size()));
        }
    }

    /// The weights that explain the labels best.
    public Weights weights() {
        double[] topic = new double[Features.TOPIC.size()];
        double[] none = new double[Features.NONE.size()];
        for (int step = 0; step < STEPS; step++) {
            descend(topic, none);
        }
        return new Weights(boxed(topic), boxed(none));
    }

    private void descend(double[] topic, double[] none) {
        var weights = new Weights(boxed(topic), boxed(none));
        double[] topicGradient = scaled(topic, PENALTY);
        double[] noneGradient = scaled(none, PENALTY);
        for (int i = 0; i < features.size(); i++) {
            Features each = features.get(i);
            double[] errors = each.probabilities(weights);
            errors[labels.get(i)] -= 1;
            for (int t = 0; t < each.topics().size(); t++) {
                add(topicGradient, each.topics().get(t), errors[t] / features.size());
            }
            add(noneGradient, each.none(), errors[each.topics().size()] / features.size());
        }
        add(topic, topicGradient, -RATE);
        add(none, noneGradient, -RATE);
    }

    private static void add(double[] sum, double[] values, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * values[i];
        }
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
