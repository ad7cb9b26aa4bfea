package coach.core.route;

import coach.api.AskedQuestion;
import coach.api.Language;
import coach.api.Topic;
import coach.core.text.Derived;
import coach.core.text.Embedder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Trains the router's weights: softmax regression by gradient descent on the mean cross-entropy
/// with an L2 penalty, from zeros, so that the result is always the same.
///
/// It learns from labelled questions, and from the questions that the topics list as their own:
/// fold by fold, each is held to all that the topics say without that fold; in some folds again to
/// a few of those questions, for other topics list fewer.
///
/// @see "Murphy, Probabilistic Machine Learning: An Introduction (2022), section 10.3"
/// @see "Wolpert, Stacked Generalization, Neural Networks 5(2), 1992,
///   doi:10.1016/S0893-6080(05)80023-1"
public final class Training {
    private static final int STEPS = 3000;
    private static final double RATE = 0.05;
    private static final double PENALTY = 0.003;
    private static final int FOLDS = 8;

    /// In so many folds the topics are shown with few questions too.
    private static final int THIN = 2;

    /// One question of so many stands for a topic that lists few.
    private static final int FEW = 60;

    /// The share of questions that belong to no topic, as a coach is likely to be asked them.
    private static final double ELSEWHERE_SHARE = 0.4;

    private final List<Router.Subject> subjects;
    private final Function<Language, Optional<Embedder>> embedders;
    private final List<Features> features = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private final double[] shares;

    /// A question with the topic that it belongs to, if there is one.
    public record Example(String question, Optional<String> topic) {}

    /// @param subjects the topics
    /// @param embedders the embedder of a language; none at all to train on words alone
    public Training(
            List<Example> examples,
            List<Router.Subject> subjects,
            Function<Language, Optional<Embedder>> embedders) {
        this.subjects = List.copyOf(subjects);
        this.embedders = embedders;
        List<String> elsewhere =
                Elsewhere.questions(subjects.stream().map(Router.Subject::topic).toList());
        see(examples, observer(subjects, elsewhere));
        for (int fold = 0; fold < FOLDS; fold++) {
            see(fold, elsewhere);
        }
        this.shares = shares();
    }

    /// How much each example counts: all together 1, those that belong nowhere their expected
    /// share.
    private double[] shares() {
        int none = subjects.size();
        long away = labels.stream().filter(label -> label == none).count();
        return labels.stream()
                .mapToDouble(
                        label ->
                                label == none
                                        ? ELSEWHERE_SHARE / away
                                        : (1 - ELSEWHERE_SHARE) / (labels.size() - away))
                .toArray();
    }

    private Observer observer(List<Router.Subject> known, List<String> elsewhere) {
        return new Observer(known, elsewhere, embedders, embedders, Derived.none());
    }

    private void see(List<Example> examples, Observer observer) {
        List<String> ids = subjects.stream().map(subject -> subject.topic().id()).toList();
        for (Example example : examples) {
            features.add(observer.look(example.question()).features());
            labels.add(example.topic().map(ids::indexOf).orElse(ids.size()));
        }
    }

    private void see(int fold, List<String> elsewhere) {
        List<Example> held = new ArrayList<>();
        List<Router.Subject> rest = new ArrayList<>();
        List<Router.Subject> few = new ArrayList<>();
        for (Router.Subject subject : subjects) {
            String id = subject.topic().id();
            List<AskedQuestion> questions = subject.topic().questions();
            in(fold, questions, true).stream()
                    .map(question -> new Example(question.text(), Optional.of(id)))
                    .forEach(held::add);
            List<AskedQuestion> others = in(fold, questions, false);
            rest.add(with(others, subject));
            few.add(with(every(FEW, others), subject));
        }
        in(fold, elsewhere, true)
                .forEach(question -> held.add(new Example(question, Optional.empty())));
        List<String> away = in(fold, elsewhere, false);
        see(held, observer(rest, away));
        if (fold < THIN) {
            see(held, observer(few, away));
        }
    }

    private static Router.Subject with(List<AskedQuestion> questions, Router.Subject subject) {
        Topic topic = subject.topic();
        return new Router.Subject(
                new Topic(topic.id(), topic.name(), topic.glossary(), questions), subject.cards());
    }

    private static <T> List<T> every(int step, List<T> all) {
        return IntStream.range(0, all.size() / step).mapToObj(i -> all.get(i * step)).toList();
    }

    /// The questions in a fold, or out of it.
    private static <T> List<T> in(int fold, List<T> questions, boolean within) {
        return IntStream.range(0, questions.size())
                .filter(i -> (i % FOLDS == fold) == within)
                .mapToObj(questions::get)
                .toList();
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
                add(topicGradient, each.topics().get(t), errors[t] * shares[i]);
            }
            add(noneGradient, each.none(), errors[each.topics().size()] * shares[i]);
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
