package coach.core.index;

import coach.api.Hit;
import coach.api.Language;
import coach.api.Passage;
import coach.api.Role;
import coach.core.text.Languages;

import org.apache.lucene.index.DocValues;
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
import java.util.stream.Stream;

/// One search: passages that share words with the query or lie near it, weighed by both.
final class Search {
    private static final int BY_WORDS = 150;
    private static final int BY_MEANING = 100;
    private static final List<Role> ROLES = List.of(Role.values());

    private final IndexSearcher searcher;
    private final SearchQuery query;
    private final Statistics statistics;
    private final QueryPlan plan;
    private final Query filter;
    private final Language language;
    private final Optional<Compass.Bearing> bearing;
    private final Map<Language, Bridge.Direction> vectors = new EnumMap<>(Language.class);

    Search(IndexSearcher searcher, Embeddings embeddings, SearchQuery query, Translator translator)
            throws IOException {
        this.searcher = searcher;
        this.query = query;
        this.statistics = new Statistics(searcher.getIndexReader());
        this.plan = QueryPlan.of(query.text(), statistics, translator.lexicon());
        this.filter = Filters.of(query, searcher.getIndexReader());
        this.language = Languages.of(query.text());
        Optional<float[]> vector =
                query.lexical() ? Optional.empty() : embeddings.passing(query.text(), language);
        this.bearing = vector.flatMap(known -> translator.bearing(known, language, plan.words()));
        bearing.ifPresent(known -> vectors.put(language, known.own()));
        bearing.ifPresent(known -> vectors.put(language.other(), known.foreign()));
    }

    /// A passage that may be a hit.
    ///
    /// @param document its number in the index
    record Candidate(int document, Ranking.Clues clues) {}

    private record Scored(int document, double score) {}

    List<Hit> hits() throws IOException {
        List<Candidate> candidates = candidates();
        Answerable answerable = answerable(candidates);
        double top = candidates.stream().mapToDouble(this::evidence).max().orElse(0);
        if (logOdds(answerable, top) < 0) {
            return List.of(); // better no answer than noise
        }
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : candidates) {
            double evidence = evidence(candidate);
            if (evidence >= top - Ranking.FAR_BEHIND) {
                double preference = Ranking.preference(candidate.clues().role());
                double score = Ranking.score(logOdds(answerable, evidence) + preference);
                scored.add(new Scored(candidate.document(), score));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return hits(scored);
    }

    private double evidence(Candidate candidate) {
        return bearing.isPresent()
                ? Ranking.evidence(candidate.clues(), plan.length())
                : Ranking.evidenceOfWords(candidate.clues(), plan.length());
    }

    private double logOdds(Answerable answerable, double evidence) {
        return bearing.isPresent()
                ? answerable.logOdds(evidence)
                : answerable.logOddsOfWords(evidence);
    }

    Answerable answerable(List<Candidate> candidates) {
        double covered =
                candidates.stream()
                        .mapToDouble(each -> each.clues().match().coverage())
                        .max()
                        .orElse(0);
        double elsewhere = bearing.map(Compass.Bearing::elsewhere).orElse(0.0);
        return new Answerable(plan.length(), covered, plan.terms(), plan.absent(), elsewhere);
    }

    /// Only what is shown is read from disk, and what is as good: files and lines decide then, so
    /// that the order does not hang on when a file was indexed.
    private List<Hit> hits(List<Scored> scored) throws IOException {
        int limit = Math.min(query.limit(), scored.size());
        double least = limit == 0 ? 0 : scored.get(limit - 1).score();
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (Scored one : scored) {
            if (one.score() >= least) {
                Passage passage = Documents.entry(stored.document(one.document())).passage();
                hits.add(new Hit(passage, one.score(), "", List.of()));
            }
        }
        return hits.stream()
                .sorted(
                        Comparator.comparingDouble(Hit::score)
                                .reversed()
                                .thenComparing(hit -> hit.passage().place().file())
                                .thenComparing(hit -> hit.passage().place().firstLine()))
                .limit(limit)
                .map(hit -> hit(hit.passage(), hit.score()))
                .toList();
    }

    private Hit hit(Passage passage, double score) {
        Snippet snippet = Snippet.of(passage.text(), plan.phrases().toList());
        return new Hit(passage, score, snippet.text(), snippet.spans());
    }

    /// Passages that may be hits, in the order of the index.
    List<Candidate> candidates() throws IOException {
        Matches matches = new Matches(plan, statistics, searcher);
        int[] found = found(matches);
        Matches.Match[] matched = matches.of(found);
        double[] meant =
                matches.meaning(bearing.map(Compass.Bearing::meant).orElse(List.of()), found);
        double[] own = near(language, found);
        double[] foreign = near(language.other(), found);
        long[] roles = values(Documents.ROLE_NUMBER, found);
        long[] lengths = values(Documents.LENGTH, found);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            boolean carried = Double.isNaN(own[i]);
            double near = carried ? foreign[i] : own[i];
            candidates.add(
                    new Candidate(
                            found[i],
                            new Ranking.Clues(
                                    matched[i],
                                    Double.isNaN(near) ? 0 : near,
                                    carried,
                                    meant[i],
                                    ROLES.get((int) roles[i]),
                                    (int) lengths[i])));
        }
        return candidates;
    }

    private double[] near(Language space, int[] passages) throws IOException {
        Bridge.Direction direction = vectors.get(space);
        if (direction == null) {
            double[] unknown = new double[passages.length];
            Arrays.fill(unknown, Double.NaN);
            return unknown;
        }
        return Vectors.cosines(searcher.getIndexReader(), space, direction, passages);
    }

    private int[] found(Matches matches) throws IOException {
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
            Query near =
                    new KnnFloatVectorQuery(field, vector.getValue().vector(), BY_MEANING, filter);
            ScoreDoc[] chunks = searcher.search(near, BY_MEANING).scoreDocs;
            for (int passage : owners(Stream.of(chunks).mapToInt(hit -> hit.doc).toArray())) {
                found.add(passage);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The passages that chunks belong to.
    private int[] owners(int[] chunks) throws IOException {
        Arrays.sort(chunks);
        long[] distances = values(Documents.OWNER, chunks);
        Arrays.setAll(chunks, i -> chunks[i] - (int) distances[i]);
        return chunks;
    }

    /// A number of each of some documents.
    ///
    /// @param documents their numbers in the index, ascending
    private long[] values(String field, int[] documents) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        long[] found = new long[documents.length];
        int leaf = -1;
        NumericDocValues values = DocValues.emptyNumeric();
        for (int i = 0; i < documents.length; i++) {
            int owner = ReaderUtil.subIndex(documents[i], leaves);
            if (owner != leaf) {
                leaf = owner;
                values = DocValues.getNumeric(leaves.get(leaf).reader(), field);
            }
            if (!values.advanceExact(documents[i] - leaves.get(leaf).docBase)) {
                throw new IllegalStateException("a document without " + field);
            }
            found[i] = values.longValue();
        }
        return found;
    }
}
