package coach.core.route;

import coach.api.Passage;
import coach.api.Topic;
import coach.core.text.Derived;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names the topic of a passage by the terms that it and its headings use: quick enough for every
/// passage of a large index.
public final class TopicTagger {
    /// Less than this says nothing; one specific term alone weighs 1.
    private static final double LEAST = 0.9;

    /// The best topic must weigh so many times what the next one does.
    private static final double CLEARLY = 1.3;

    private final Map<String, TermMatcher> matchers = new LinkedHashMap<>();

    /// @param topics the topics there are
    /// @param kept where what is computed from the topics is kept
    public TopicTagger(List<Topic> topics, Derived kept) {
        Ordinary ordinary = new Ordinary(Elsewhere.questions(topics));
        for (Topic topic : topics) {
            List<Topic> others =
                    topics.stream().filter(other -> !other.id().equals(topic.id())).toList();
            matchers.put(topic.id(), TermMatcher.of(topic, ordinary, others, kept));
        }
    }

    /// The topic of a passage, if one stands out.
    public Optional<String> topic(Passage passage) {
        String text = String.join("\n", passage.headings()) + "\n" + passage.text();
        String best = "";
        double most = 0;
        double next = 0;
        for (Map.Entry<String, TermMatcher> each : matchers.entrySet()) {
            double weight =
                    each.getValue().matches(text).stream()
                            .mapToDouble(TermMatcher.Match::weight)
                            .sum();
            if (weight > most) {
                next = most;
                most = weight;
                best = each.getKey();
            } else {
                next = Math.max(next, weight);
            }
        }
        return most >= LEAST && most >= CLEARLY * next ? Optional.of(best) : Optional.empty();
    }
}
