package coach.core.index;

import coach.api.Term;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// How well passages match a query's words.
final class Matches {
    private static final float CONTEXT_BOOST = 0.5f;

    private final QueryPlan plan;
    private final Statistics statistics;
    private final IndexSearcher searcher;

    Matches(QueryPlan plan, Statistics statistics, IndexSearcher searcher) {
        this.plan = plan;
        this.statistics = statistics;
        this.searcher = searcher;
    }

    /// What the words say of one passage.
    ///
    /// @param coverage the share of the query, by weight, that stands in it, in `[0, 1]`
    /// @param relevance BM25 over the best it could be, about `[0, 1]`
    record Match(double coverage, double relevance) {
        static final Match NONE = new Match(0, 0);
    }

    /// Any passage in which anything matches.
    Query anything() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (QueryPlan.Slot slot : plan.slots()) {
            for (QueryPlan.Way way : slot.ways()) {
                any.add(new BoostQuery(query(way), (float) way.strength()), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static Query query(QueryPlan.Way way) {
        Phrase phrase = way.phrase();
        if (phrase.field() != Field.TEXT) {
            return phrase.query();
        }
        return new BooleanQuery.Builder()
                .add(phrase.query(), Occur.SHOULD)
                .add(new BoostQuery(phrase.in(Field.CONTEXT).query(), CONTEXT_BOOST), Occur.SHOULD)
                .build();
    }

    /// The matches of some passages.
    ///
    /// @param passages their numbers in the index, ascending
    Match[] of(int[] passages) throws IOException {
        double[][] covered = new double[passages.length][plan.weights().length];
        double[] relevance = new double[passages.length];
        double possible = 0;
        for (QueryPlan.Slot slot : plan.slots()) {
            double[] best = new double[passages.length];
            for (QueryPlan.Way way : slot.ways()) {
                float[] scores = scores(query(way), passages);
                for (int i = 0; i < passages.length; i++) {
                    best[i] = Math.max(best[i], way.strength() * scores[i]);
                    cover(covered[i], slot, scores[i] > 0 ? way.strength() : 0);
                }
            }
            for (int i = 0; i < passages.length; i++) {
                relevance[i] += best[i];
            }
        }
        double[] weights = plan.weights();
        for (double weight : weights) {
            possible += weight;
        }
        Match[] matches = new Match[passages.length];
        for (int i = 0; i < passages.length; i++) {
            matches[i] =
                    possible == 0
                            ? Match.NONE
                            : new Match(
                                    coverage(covered[i], weights) / possible,
                                    relevance[i] / (relevance[i] + possible));
        }
        return matches;
    }

    /// How like the query's meaning the likeliest term is that a passage names; 0 where it names
    /// none.
    ///
    /// @param meant the terms, the likeliest first
    /// @param passages their numbers in the index, ascending
    double[] meaning(List<Compass.Meant> meant, int[] passages) throws IOException {
        double[] best = new double[passages.length];
        for (Compass.Meant each : meant) {
            Query named = named(each.term());
            boolean[] names = new boolean[passages.length];
            visit(named, ScoreMode.COMPLETE_NO_SCORES, passages, (i, _) -> names[i] = true);
            for (int i = 0; i < passages.length; i++) {
                best[i] = names[i] ? Math.max(best[i], each.likeness()) : best[i];
            }
        }
        return best;
    }

    /// Any passage that calls a term by one of its names.
    private Query named(Term term) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String name : Stream.concat(term.zh().stream(), term.en().stream()).toList()) {
            Phrase phrase = Phrase.name(name);
            if (statistics.frequency(phrase) > 0) {
                any.add(query(new QueryPlan.Way(phrase, 1)), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static void cover(double[] cells, QueryPlan.Slot slot, double strength) {
        for (int at = slot.from(); at <= slot.to(); at++) {
            cells[at] = Math.max(cells[at], strength);
        }
    }

    private static double coverage(double[] cells, double[] weights) {
        double sum = 0;
        for (int at = 0; at < cells.length; at++) {
            sum += cells[at] * weights[at];
        }
        return sum;
    }

    private float[] scores(Query query, int[] passages) throws IOException {
        float[] scores = new float[passages.length];
        visit(query, ScoreMode.COMPLETE, passages, (i, scorer) -> scores[i] = scorer.score());
        return scores;
    }

    /// What is done with a passage that matches.
    private interface Visitor {
        /// @param i the passage's place among those that were asked about
        void visit(int i, Scorer scorer) throws IOException;
    }

    private void visit(Query query, ScoreMode mode, int[] passages, Visitor visitor)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int leaf = -1;
        Scorer scorer = null;
        for (int i = 0; i < passages.length; i++) {
            int owner = ReaderUtil.subIndex(passages[i], leaves);
            if (owner != leaf) {
                leaf = owner;
                scorer = weight.scorer(leaves.get(leaf));
            }
            if (scorer != null && reaches(scorer, passages[i] - leaves.get(leaf).docBase)) {
                visitor.visit(i, scorer);
            }
        }
    }

    private static boolean reaches(Scorer scorer, int document) throws IOException {
        int at = scorer.docID();
        return (at < document ? scorer.iterator().advance(document) : at) == document;
    }
}
