package coach.core.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How well questions are routed, against labels given by people.
///
/// @param cases what was said of each question, in order
public record RoutingEval(List<Case> cases) {
    private static final int BINS = 5;
    private static final String NONE = "none";

    public RoutingEval {
        cases = List.copyOf(cases);
    }

    /// A labelled question and what the coach said of it.
    ///
    /// @param expected the topic's id, or nothing when none fits
    /// @param fair other topics that fairly claim the question
    public record Case(Optional<String> expected, List<String> fair, Routing routing) {
        public Case {
            fair = List.copyOf(fair);
        }

        /// Whether the topic is the labelled one.
        public boolean right() {
            return routing.topic().equals(expected);
        }

        /// Whether the topic is the labelled one, or one that fairly claims the question.
        public boolean fairlyRight() {
            return right() || routing.topic().filter(fair::contains).isPresent();
        }
    }

    /// A labelled question.
    public record Labelled(String question, Optional<String> topic, List<String> also) {
        public Labelled {
            also = List.copyOf(also);
        }
    }

    /// Routes every question and compares.
    public static RoutingEval of(List<Labelled> questions, Function<String, Routing> router) {
        List<Case> cases = new ArrayList<>();
        for (Labelled each : questions) {
            cases.add(new Case(each.topic(), each.also(), router.apply(each.question())));
        }
        return new RoutingEval(cases);
    }

    /// The share of questions whose topic, or lack of one, is the labelled one or a fair one.
    public double accuracy() {
        return share(cases.stream().map(Case::fairlyRight).toList());
    }

    /// The share of questions whose topic is the labelled one to the letter.
    public double strictAccuracy() {
        return share(cases.stream().map(Case::right).toList());
    }

    /// Of the questions that belong nowhere, the share that was refused.
    public double refused() {
        return share(
                cases.stream()
                        .filter(each -> each.expected().isEmpty())
                        .map(each -> each.routing().topic().isEmpty())
                        .toList());
    }

    /// Of the questions that belong to a topic, the share that was not refused.
    public double answered() {
        return share(
                cases.stream()
                        .filter(each -> each.expected().isPresent())
                        .map(each -> each.routing().topic().isPresent())
                        .toList());
    }

    /// Of the questions that two topics fairly claim, the share in which both were named.
    public double bothNamed() {
        return share(
                cases.stream()
                        .filter(each -> !each.fair().isEmpty())
                        .map(
                                each ->
                                        each.fairlyRight()
                                                && each.routing().also().stream()
                                                        .anyMatch(
                                                                topic ->
                                                                        each.fair().contains(topic)
                                                                                || each.expected()
                                                                                        .filter(
                                                                                                topic
                                                                                                        ::equals)
                                                                                        .isPresent()))
                        .toList());
    }

    /// How often a topic was said (inner key) when another was right (outer key).
    public Map<String, Map<String, Integer>> confusion() {
        Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
        for (Case each : cases) {
            table.computeIfAbsent(each.expected().orElse(NONE), _ -> new LinkedHashMap<>())
                    .merge(each.routing().topic().orElse(NONE), 1, Integer::sum);
        }
        return table;
    }

    /// A row of the reliability table: of the questions said with a confidence in this range, how
    /// many, how sure on average, and how often right.
    public record Bin(double from, double to, int count, double confidence, double accuracy) {}

    /// Whether confidences mean what they say, in five ranges.
    ///
    /// @see "Guo, Pleiss, Sun and Weinberger, On Calibration of Modern Neural Networks (2017),
    ///   section 2, arXiv 1706.04599"
    public List<Bin> reliability() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            double from = (double) i / BINS;
            double to = (i + 1.0) / BINS;
            List<Case> within =
                    cases.stream()
                            .filter(each -> each.routing().confidence() >= from)
                            .filter(each -> each.routing().confidence() < to || to == 1)
                            .toList();
            if (!within.isEmpty()) {
                bins.add(
                        new Bin(
                                from,
                                to,
                                within.size(),
                                within.stream()
                                        .mapToDouble(each -> each.routing().confidence())
                                        .average()
                                        .orElseThrow(),
                                share(within.stream().map(Case::fairlyRight).toList())));
            }
        }
        return bins;
    }

    /// The expected calibration error: the mean gap between confidence and accuracy.
    public double calibrationError() {
        return reliability().stream()
                        .mapToDouble(
                                bin -> bin.count() * Math.abs(bin.confidence() - bin.accuracy()))
                        .sum()
                / Math.max(1, cases.size());
    }

    private static double share(List<Boolean> answers) {
        return answers.isEmpty()
                ? 1
                : (double) answers.stream().filter(Boolean::booleanValue).count() / answers.size();
    }
}
