package coach.core.route;

import java.util.List;
import java.util.Optional;

/// Which topic a question belongs to.
///
/// @param question the question
/// @param topic the topic's id, or nothing when none fits
/// @param confidence the probability that `topic` is right, also when it is nothing
/// @param also ids of other topics that fairly claim the question
/// @param candidates every topic, likeliest first
public record Routing(
        String question,
        Optional<String> topic,
        double confidence,
        List<String> also,
        List<Candidate> candidates) {
    public Routing {
        also = List.copyOf(also);
        candidates = List.copyOf(candidates);
    }

    /// The same, said of a question that asks the same in other words.
    public Routing of(String other) {
        return new Routing(other, topic, confidence, also, candidates);
    }

    /// A topic that may claim a question.
    ///
    /// @param topic the topic's id
    /// @param confidence the probability that the question belongs to it
    /// @param reasons what speaks for it
    public record Candidate(String topic, double confidence, List<Reason> reasons) {
        public Candidate {
            reasons = List.copyOf(reasons);
        }
    }

    /// Something that speaks for a topic.
    public sealed interface Reason {
        /// The question names a term of the topic.
        record Names(String term) implements Reason {}

        /// The question is like one that the topic knows.
        ///
        /// @param similarity the cosine of their meanings
        record Resembles(String text, double similarity) implements Reason {}
    }
}
