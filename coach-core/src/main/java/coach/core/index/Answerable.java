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
        return -4.431
                + 0.424 * evidence
                + 2.163 * size
                + 3.424 * size * (1 - covered)
                + (Ranking.isOneWord(length) ? 1.312 : 0)
                + (covered > 0 ? 5.175 * covered : -3.539)
                - 2.219 * terms
                - 2.319 * absent
                - 4.96 * elsewhere;
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
