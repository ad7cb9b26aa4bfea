package coach.core.index;

import coach.api.Role;

/// How likely a passage answers a query, from what words and vectors say. The numbers were fitted
/// on the development queries.
final class Ranking {
    /// Below this nothing is shown: better no answer than noise.
    static final double LEAST = 0.3;

    private Ranking() {}

    /// @param match what the words say
    /// @param near cosine with the query in the passage's own language's space; NaN if unknown
    /// @param foreign whether the query had to be carried over from the other language's space
    record Clues(Matches.Match match, double near, boolean foreign, Role role) {}

    static double likelihood(Clues clues) {
        double meaning = Double.isNaN(clues.near()) ? 0 : clues.near();
        double sum =
                -6 + 5 * clues.match().coverage() + 3 * clues.match().relevance() + 6 * meaning;
        return role(clues.role()) / (1 + Math.exp(-sum));
    }

    /// A question does not answer itself, and a poor answer is only worth showing beside a good
    /// one.
    private static double role(Role role) {
        return switch (role) {
            case CORRECT_ANSWER -> 1;
            case NOTE -> 0.97;
            case POOR_ANSWER -> 0.8;
            case QUESTION -> 0.7;
        };
    }
}
