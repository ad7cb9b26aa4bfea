package coach.core.index;

import coach.api.Hit;
import coach.api.Language;
import coach.api.Passage;
import coach.core.text.Languages;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// One search: passages that share words with the query or lie near it, weighed by both.
final class Search {
    private static final int BY_WORDS = 150;
    private static final int BY_MEANING = 100;

    private final IndexSearcher searcher;
    private final Embeddings embeddings;
    private final SearchQuery query;
    private final Translator translator;
    private final QueryPlan plan;
    private final Query filter;
    private final Language language;

    Search(IndexSearcher searcher, Embeddings embeddings, SearchQuery query, Translator translator)
            throws IOException {
        this.searcher = searcher;
        this.embeddings = embeddings;
        this.query = query;
        this.translator = translator;
        this.plan =
                QueryPlan.of(
                        query.text(),
                        new Statistics(searcher.getIndexReader()),
                        translator.lexicon());
        this.filter = Filters.of(query, searcher.getIndexReader());
        this.language = Languages.of(query.text());
    }

    /// A passage that may be a hit.
    record Candidate(Entry entry, Ranking.Clues clues) {}

    List<Hit> hits() throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (Candidate candidate : candidates()) {
            double score = Ranking.likelihood(candidate.clues());
            if (score >= Ranking.LEAST) {
                hits.add(hit(candidate.entry().passage(), score));
            }
        }
        hits.sort(
                Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparing(hit -> hit.passage().place().file())
                        .thenComparing(hit -> hit.passage().place().firstLine()));
        return List.copyOf(hits.subList(0, Math.min(query.limit(), hits.size())));
    }

    private Hit hit(Passage passage, double score) {
        Snippet snippet = Snippet.of(passage.text(), plan.phrases().distinct().toList());
        return new Hit(passage, score, snippet.text(), snippet.spans());
    }

    List<Candidate> candidates() throws IOException {
        Matches matches = new Matches(plan, searcher);
        Map<Language, float[]> vectors = vectors();
        int[] found = found(matches, vectors);
        Matches.Match[] matched = matches.of(found);
        double[] near = new double[found.length];
        Arrays.fill(near, Double.NaN);
        boolean[] foreign = new boolean[found.length];
        for (var vector : vectors.entrySet()) {
            double[] cosines =
                    Vectors.cosines(
                            searcher.getIndexReader(), vector.getKey(), vector.getValue(), found);
            for (int i = 0; i < found.length; i++) {
                if (!Double.isNaN(cosines[i])) {
                    near[i] = cosines[i];
                    foreign[i] = vector.getKey() != language;
                }
            }
        }
        StoredFields stored = searcher.storedFields();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            Entry entry = Documents.entry(stored.document(found[i]));
            candidates.add(
                    new Candidate(
                            entry,
                            new Ranking.Clues(
                                    matched[i], near[i], foreign[i], entry.passage().role())));
        }
        return candidates;
    }

    private Map<Language, float[]> vectors() {
        Map<Language, float[]> vectors = new EnumMap<>(Language.class);
        if (!query.lexical()) {
            Optional<float[]> own = embeddings.passing(query.text(), language);
            own.ifPresent(vector -> vectors.put(language, vector));
            own.flatMap(vector -> translator.carry(query.text(), vector, language))
                    .ifPresent(vector -> vectors.put(language.other(), vector));
        }
        return vectors;
    }

    private int[] found(Matches matches, Map<Language, float[]> vectors) throws IOException {
        TreeSet<Integer> found = new TreeSet<>();
        Query words =
                new BooleanQuery.Builder()
                        .add(matches.anything(), Occur.MUST)
                        .add(filter, Occur.FILTER)
                        .build();
        for (ScoreDoc hit : searcher.search(words, BY_WORDS).scoreDocs) {
            found.add(hit.doc);
        }
        for (var vector : vectors.entrySet()) {
            String field = Documents.vector(vector.getKey());
            Query near = new KnnFloatVectorQuery(field, vector.getValue(), BY_MEANING, filter);
            for (ScoreDoc hit : searcher.search(near, BY_MEANING).scoreDocs) {
                found.add(owner(hit.doc));
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The passage that a chunk belongs to.
    private int owner(int chunk) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(chunk, leaves));
        NumericDocValues distances = leaf.reader().getNumericDocValues(Documents.OWNER);
        if (!distances.advanceExact(chunk - leaf.docBase)) {
            throw new IllegalStateException("a chunk without its passage");
        }
        return chunk - (int) distances.longValue();
    }
}
