package coach.core.index;

/// How likely the notes answer a query at all: by its best passage, and by what kind of query it
/// is.
///
/// A long query in plain words may well be answered by a passage that shares none of them. One that
/// names a term which the notes never name, or that is like a question from elsewhere, seldom is.
///
/// Two logistic models, with vectors and without, fitted like those of [Ranking]; from log odds of
/// 0 on it is worth showing what was found.
///
/// @param length how many words the query is about
/// @param covered the largest share of the query, by weight, that stands in one passage
/// @param terms the share that names known terms
/// @param absent the share that names known terms which stand nowhere
/// @param elsewhere how near the nearest question lies that notes seldom answer
record Answerable(double length, double covered, double terms, double absent, double elsewhere) {

    /// By words and vectors.
    ///
    /// @param evidence of a passage
    double logOdds(double evidence) {
        double size = Ranking.size(length);
        return -4.642
                + 0.399 * evidence
                + 3.166 * size
                + 2.975 * size * (1 - covered)
                + (Ranking.isOneWord(length) ? 1.149 : 0)
                + (covered > 0 ? 5.72 * covered : -3.335)
                - 2.088 * terms
                - 2.297 * absent
                - 5.601 * elsewhere;
    }

    /// By words alone.
    ///
    /// @param evidence of a passage
    double logOddsOfWords(double evidence) {
        double size = Ranking.size(length);
        return -6.27
                + 0.288 * evidence
                + 4.453 * size
                - 1.109 * size * (1 - covered)
                + (Ranking.isOneWord(length) ? 1.54 : 0)
                + (covered > 0 ? 6.714 * covered : -1.273);
    }
}
