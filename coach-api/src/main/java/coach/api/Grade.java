package coach.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A judgement of one answer that can be recomputed from what it says: `score = min(caps, Σ weight
/// · criterion)`.
///
/// @param score the share of the full mark
/// @param criteria what was judged, with weights that add up to 1
/// @param caps what keeps the score down, with reasons
/// @param sentences the answer's sentences with their stages
/// @param missingStages ids of required stages that no sentence fills
/// @param outOfOrder whether the stages came in another order
/// @param keyPoints how far each key point of the card is covered
/// @param misconceptions wrong claims that were made
/// @param findings all else that was found
/// @param followUps what to ask next, at most three
/// @param madeBy versions of grader, rubric, plugin and kernel, by name
public record Grade(
        Score score,
        List<Criterion> criteria,
        List<Cap> caps,
        List<Sentence> sentences,
        List<String> missingStages,
        boolean outOfOrder,
        List<Covered> keyPoints,
        List<Mistake> misconceptions,
        List<Finding> findings,
        List<String> followUps,
        Map<String, String> madeBy) {
    public Grade {
        criteria = List.copyOf(criteria);
        caps = List.copyOf(caps);
        sentences = List.copyOf(sentences);
        missingStages = List.copyOf(missingStages);
        keyPoints = List.copyOf(keyPoints);
        misconceptions = List.copyOf(misconceptions);
        findings = List.copyOf(findings);
        followUps = List.copyOf(followUps);
        madeBy = Map.copyOf(madeBy);
    }

    /// One thing judged.
    ///
    /// @param id its name, such as `structure`
    /// @param score how good it is, in `[0, 1]`
    /// @param weight its share in the whole, in `[0, 1]`
    public record Criterion(String id, double score, double weight) {}

    /// An upper bound on the score.
    ///
    /// @param id its name, such as `off-topic`
    /// @param limit the bound, in `[0, 1]`
    /// @param evidence the words that prompted it, if there are any
    public record Cap(String id, double limit, Optional<Span> evidence) {}

    /// How far a key point is covered.
    public record Covered(String keyPoint, Coverage coverage, Optional<Span> evidence) {}

    /// A wrong claim that the answer makes.
    public record Mistake(String misconception, Span evidence) {}

    /// How far an answer says something.
    public enum Coverage {
        /// It says so.
        FULL,
        /// It says a part of it.
        PARTLY,
        /// It does not.
        NO,
        /// It says the contrary.
        CONTRADICTED
    }
}
