package coach.core.index;

import coach.api.Language;
import coach.api.Term;
import coach.core.text.Derived;
import coach.core.text.Languages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Tells where a query points to in both languages' spaces, and which terms and which questions
/// from elsewhere lie there.
final class Compass {
    private static final float NAMES = 0.5f;
    private static final int MOST_SENSES = 20;
    private static final double LEAST_LIKE = 0.2;

    private final Lexicon lexicon;
    private final Bridge bridge;
    private final List<String> elsewhere;
    private final Embeddings embeddings;
    private final Derived kept;
    private final Map<Language, Chart> charts = new EnumMap<>(Language.class);
    private final Map<Language, Landmarks> names = new EnumMap<>(Language.class);

    Compass(
            Lexicon lexicon,
            Bridge bridge,
            List<String> elsewhere,
            Embeddings embeddings,
            Derived kept) {
        this.lexicon = lexicon;
        this.bridge = bridge;
        this.elsewhere = elsewhere;
        this.embeddings = embeddings;
        this.kept = kept;
    }

    /// What lies in the space of one language's queries.
    ///
    /// @param terms the terms that the senses are of, one each
    private record Chart(List<Term> terms, Landmarks senses, Landmarks elsewhere) {}

    private synchronized Chart chart(Language language) {
        return charts.computeIfAbsent(
                language,
                here -> {
                    List<PlainWords.Sense> senses = PlainWords.of(lexicon, here);
                    return new Chart(
                            senses.stream().map(PlainWords.Sense::term).toList(),
                            landmarks("senses", here, senses.stream().map(PlainWords.Sense::text)),
                            landmarks(
                                    "elsewhere",
                                    here,
                                    elsewhere.stream().filter(text -> Languages.of(text) == here)));
                });
    }

    /// The usual names of all terms.
    private synchronized Landmarks names(Language language) {
        return names.computeIfAbsent(
                language,
                here ->
                        landmarks(
                                "names",
                                here,
                                lexicon.terms().stream().map(term -> term.name(here))));
    }

    private Landmarks landmarks(String name, Language language, Stream<String> texts) {
        return Landmarks.learn(
                name, texts.toList(), language, bridge.mean(language), embeddings, kept);
    }

    /// A term that a query may mean.
    ///
    /// @param likeness how much nearer than chance, above 0
    record Meant(Term term, double likeness) {}

    /// @param own the direction in the query's own space
    /// @param foreign the direction in the other one
    /// @param meant the terms whose meaning is like the query
    /// @param elsewhere how near the nearest question from elsewhere lies
    record Bearing(
            Bridge.Direction own, Bridge.Direction foreign, List<Meant> meant, double elsewhere) {}

    Bearing bearing(float[] vector, Language language, List<String> words) {
        Bridge.Direction own = bridge.own(vector, language);
        double nearest = Arrays.stream(chart(language).elsewhere().cosines(own)).max().orElse(0);
        return new Bearing(own, foreign(vector, language, words), meant(own, language), nearest);
    }

    /// Drawn towards the names of the terms that the query names.
    private Bridge.Direction foreign(float[] vector, Language from, List<String> words) {
        Bridge.Direction carried = bridge.carry(vector, from);
        Language to = from.other();
        float[] sum = new float[carried.vector().length];
        for (Lexicon.Mention mention : lexicon.mentions(words)) {
            add(names(to).direction(mention.places().getFirst()), 1, sum);
        }
        float[] drawn = carried.vector().clone();
        add(Vectors.normalized(sum), NAMES, drawn);
        return new Bridge.Direction(Vectors.normalized(drawn), carried.mean());
    }

    private static void add(float[] vector, float weight, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }

    private List<Meant> meant(Bridge.Direction direction, Language language) {
        Chart chart = chart(language);
        double[] likeness = chart.senses().cosines(direction);
        Map<Term, Double> best = new LinkedHashMap<>();
        for (int i = 0; i < likeness.length; i++) {
            best.merge(chart.terms().get(i), likeness[i] - LEAST_LIKE, Math::max);
        }
        List<Meant> terms = new ArrayList<>();
        best.forEach((term, like) -> terms.add(new Meant(term, like)));
        terms.removeIf(each -> each.likeness() <= 0);
        terms.sort(Comparator.comparingDouble(Meant::likeness).reversed());
        return terms.subList(0, Math.min(MOST_SENSES, terms.size()));
    }
}
