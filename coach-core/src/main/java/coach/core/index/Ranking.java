package coach.core.index;

import coach.api.Language;
import coach.api.Role;

/// How likely a passage answers a query, from what words and vectors say.
///
/// A logistic model; its numbers were fitted on the development queries, so that passages that
/// answer outrank the others and the best one of an unanswerable query stays below [#LEAST].
final class Ranking {
    /// Below this nothing is shown: better no answer than noise.
    static final double LEAST = -1.2;

    private static final int FEW_CHARACTERS = 15;
    private static final double ONE_WORD = 1.5;
    private static final double LONG_QUERY = 8;

    private Ranking() {}

    /// @param match what the words say
    /// @param near how much nearer the passage lies to the query than usual; 0 if unknown
    /// @param foreign whether the query was carried over from the other language's space
    /// @param role what the passage is
    /// @param characters how long it is
    record Clues(Matches.Match match, double near, boolean foreign, Role role, int characters) {}

    /// The evidence that a passage answers, as log odds, whatever its role.
    ///
    /// @param language the query's language
    /// @param length how many words the query is about
    static double evidence(Clues clues, Language language, double length) {
        double coverage = clues.match().coverage();
        double relevance = clues.match().relevance();
        double words = -1.22 * relevance + (8.3 + 14.44 * relevance) * coverage;
        double size = Math.min(length, LONG_QUERY) / LONG_QUERY;
        double few = clues.characters() < FEW_CHARACTERS ? -1.84 : 0;
        return -10.23
                + words
                + (5.08 - 2.48 * coverage) * size
                + few
                + (clues.foreign()
                        ? foreign(clues.near(), length)
                        : own(clues.near(), language, length, coverage));
    }

    /// The vector of a single word says little.
    private static double own(double near, Language language, double length, double coverage) {
        double slope =
                switch (language) {
                    case ZH -> 43.06;
                    case EN -> 59.56;
                };
        double alone = length <= ONE_WORD ? -6.66 : 0;
        double size = Math.min(length, LONG_QUERY) / LONG_QUERY;
        return near * (slope + alone + 5.83 * size - 38.96 * coverage);
    }

    private static double foreign(double near, double length) {
        return 0.85 + (length <= ONE_WORD ? 0 : 14.75 * near);
    }

    /// What a passage's role adds: a question does not answer itself, and a poor answer is worth
    /// showing only below a good one.
    static double preference(Role role) {
        return switch (role) {
            case CORRECT_ANSWER -> 1.5;
            case NOTE -> 0;
            case POOR_ANSWER -> -2.5;
            case QUESTION -> -4;
        };
    }

    /// Log odds as a number in `[0, 1]`.
    static double score(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
