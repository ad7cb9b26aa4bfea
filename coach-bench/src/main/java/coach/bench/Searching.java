package coach.bench;

import coach.core.index.CommonTerms;
import coach.core.index.Embeddings;
import coach.core.index.NoteIndex;
import coach.core.index.SearchQuery;
import coach.core.index.Translator;
import coach.core.route.Elsewhere;
import coach.core.text.Derived;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How long a search takes, by words alone and by words and meaning, in one process that has
/// searched before.
///
/// @param index what is searched
/// @param corpus what the queries are made of
/// @param passages how many the index holds
/// @param queries how many different ones
/// @param rounds how often each, a warm-up aside
record Searching(MadeUpIndex index, Corpus corpus, int passages, int queries, int rounds) {
    private static final double MILLISECONDS = 1e3;

    /// @param limit of the 95th percentile of searches by words and meaning, in milliseconds
    List<Figure> measure(Optional<Double> limit) {
        double[] words = new double[queries * rounds];
        double[] both = new double[queries * rounds];
        List<String> texts = corpus.queries(queries);
        try (Embeddings embeddings = index.embeddings();
                NoteIndex notes = index.open(embeddings)) {
            Translator translator = translator(embeddings);
            for (int i = -queries; i < words.length; i++) {
                SearchQuery query = SearchQuery.of(texts.get(Math.floorMod(i, queries)));
                double lexical = time(notes, query.lexically(), translator);
                double hybrid = time(notes, query, translator);
                if (i >= 0) {
                    words[i] = lexical;
                    both[i] = hybrid;
                }
            }
        }
        UnaryOperator<Figure> held = figure -> limit.map(figure::atMost).orElse(figure);
        return List.of(
                figure("search.words", 50, words),
                figure("search.words", 95, words),
                figure("search.hybrid", 50, both),
                held.apply(figure("search.hybrid", 95, both)));
    }

    private Figure figure(String name, int percent, double[] times) {
        double value = new Sample(times).percentile(percent);
        return Figure.of(name + "." + passages + ".p" + percent, "ms", value);
    }

    private static double time(NoteIndex notes, SearchQuery query, Translator translator) {
        return MILLISECONDS * Stopwatch.seconds(() -> notes.search(query, translator));
    }

    /// What is learnt of made-up vectors, so that a query is led on as the coach does.
    private Translator translator(Embeddings embeddings) {
        Derived kept = Derived.in(index.folder().resolve("derived"));
        return Translator.learn(
                List.of(CommonTerms.glossary()),
                List.of(),
                Elsewhere.questions(List.of()),
                embeddings,
                kept);
    }
}
