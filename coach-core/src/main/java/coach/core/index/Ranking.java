package coach.core.index;

import coach.api.Role;

/// How much speaks for a passage as the answer to a query.
///
/// Two linear models, with vectors and without; their numbers were fitted on the development
/// queries, so that passages that answer outrank the others. See `docs/decisions/0003-search.md`.
final class Ranking {
    /// Passages with so much less evidence than the best one are not shown.
    static final double FAR_BEHIND = 8;

    private static final int FEW_CHARACTERS = 15;
    private static final double ONE_WORD = 1.5;
    private static final double LONG_QUERY = 8;

    private Ranking() {}

    /// @param match what the words say
    /// @param near the cosine with the query; 0 if unknown
    /// @param foreign whether the query was carried over from the other language's space
    /// @param meant how like the query's meaning the likeliest term is that the passage names
    /// @param role what the passage is
    /// @param characters how long it is
    record Clues(
            Matches.Match match,
            double near,
            boolean foreign,
            double meant,
            Role role,
            int characters) {

        private boolean isShort() {
            return characters < FEW_CHARACTERS;
        }
    }

    /// The evidence by words and vectors, whatever the passage's role.
    ///
    /// @param length how many words the query is about
    static double evidence(Clues clues, double length) {
        double coverage = clues.match().coverage();
        double relevance = clues.match().relevance();
        return -3.21 * relevance
                + (6.25 + 16.55 * relevance + 7.45 * size(length)) * coverage
                + (clues.foreign()
                        ? 0.16 + foreign(length, coverage) * clues.near()
                        : own(length, coverage) * clues.near())
                + (13.94 - 15.74 * coverage) * clues.meant()
                + (clues.isShort() ? -1.32 : 0);
    }

    /// The vector of a single word says little, and vectors say little more where words match.
    private static double own(double length, double coverage) {
        return 28.67 - (isOneWord(length) ? 9.7 : 0) - 11.1 * size(length) - 16.82 * coverage;
    }

    private static double foreign(double length, double coverage) {
        return 15.32 - (isOneWord(length) ? 9.26 : 0) - 2.12 * coverage;
    }

    /// The evidence by words alone.
    static double evidenceOfWords(Clues clues, double length) {
        double coverage = clues.match().coverage();
        double relevance = clues.match().relevance();
        return 7.89 * relevance
                + (5.49 + 12.6 * relevance + 0.27 * size(length)) * coverage
                + (clues.isShort() ? -2.35 : 0);
    }

    static boolean isOneWord(double length) {
        return length <= ONE_WORD;
    }

    /// A query's length in `[0, 1]`.
    static double size(double length) {
        return Math.min(length, LONG_QUERY) / LONG_QUERY;
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
