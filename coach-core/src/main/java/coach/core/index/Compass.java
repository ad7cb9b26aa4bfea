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

/// Tells where a query points to in both languages' spaces, and which terms and which questions
/// from elsewhere lie there.
final class Compass {
    private static final float NAMES = 0.5f;
    private static final int MOST_SENSES = 20;
    private static final double LEAST_LIKE = 0.2;

    private final Lexicon lexicon;
    private final Bridge bridge;
    private final Map<Language, Map<Term, Integer>> named = new EnumMap<>(Language.class);
    private final Map<Language, Landmarks> names = new EnumMap<>(Language.class);
    private final Map<Language, List<Term>> meant = new EnumMap<>(Language.class);
    private final Map<Language, Landmarks> senses = new EnumMap<>(Language.class);
    private final Map<Language, Landmarks> elsewhere = new EnumMap<>(Language.class);

    Compass(
            Lexicon lexicon,
            Bridge bridge,
            List<String> elsewhere,
            Embeddings embeddings,
            Derived kept) {
        this.lexicon = lexicon;
        this.bridge = bridge;
        List<PlainWords.Sense> all = PlainWords.of(lexicon);
        for (Language language : Language.values()) {
            Map<Term, Integer> places = new LinkedHashMap<>();
            lexicon.terms().forEach(term -> places.putIfAbsent(term, places.size()));
            List<PlainWords.Sense> here =
                    all.stream().filter(sense -> sense.language() == language).toList();
            List<String> others =
                    elsewhere.stream().filter(text -> Languages.of(text) == language).toList();
            named.put(language, places);
            meant.put(language, here.stream().map(PlainWords.Sense::term).toList());
            float[] mean = bridge.mean(language);
            List<String> usual = places.keySet().stream().map(t -> t.name(language)).toList();
            List<String> texts = here.stream().map(PlainWords.Sense::text).toList();
            names.put(language, Landmarks.learn(usual, language, mean, embeddings, kept));
            senses.put(language, Landmarks.learn(texts, language, mean, embeddings, kept));
            this.elsewhere.put(language, Landmarks.learn(others, language, mean, embeddings, kept));
        }
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
        double nearest =
                Arrays.stream(elsewhere.get(language).cosines(own.vector())).max().orElse(0);
        return new Bearing(
                own, foreign(vector, language, words), meant(own.vector(), language), nearest);
    }

    /// Drawn towards the names of the terms that the query names.
    private Bridge.Direction foreign(float[] vector, Language from, List<String> words) {
        Bridge.Direction carried = bridge.carry(vector, from);
        Language to = from.other();
        float[] sum = new float[carried.vector().length];
        for (Lexicon.Mention mention : lexicon.mentions(words)) {
            int place = named.get(to).get(mention.terms().getFirst());
            add(names.get(to).direction(place), 1, sum);
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

    private List<Meant> meant(float[] direction, Language language) {
        double[] likeness = senses.get(language).cosines(direction);
        Map<Term, Double> best = new LinkedHashMap<>();
        for (int i = 0; i < likeness.length; i++) {
            best.merge(meant.get(language).get(i), likeness[i] - LEAST_LIKE, Math::max);
        }
        List<Meant> terms = new ArrayList<>();
        best.forEach((term, like) -> terms.add(new Meant(term, like)));
        terms.removeIf(each -> each.likeness() <= 0);
        terms.sort(Comparator.comparingDouble(Meant::likeness).reversed());
        return terms.subList(0, Math.min(MOST_SENSES, terms.size()));
    }
}
