package coach.bench;

import coach.api.Language;
import coach.core.data.Json;
import coach.core.text.Models;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;

/// `coach bench index`: indexing, embedding and searching, beside plain Lucene, the bare models and
/// limits.
public final class IndexBench implements ToolProvider {
    private static final int MISSED = 1;
    private static final int ROUNDS = 5;
    private static final int LEXICAL = 4_000;
    private static final int SEARCHED = 10_000;
    private static final int LARGE = 100_000;
    private static final int QUERIES = 100;
    private static final int LARGE_HEAP = 512;
    private static final double LATENCY = 50;

    /// Made by the service loader.
    public IndexBench() {}

    @Override
    public String name() {
        return "coach-bench-index";
    }

    @Override
    public int run(PrintWriter out, PrintWriter err, String... arguments) {
        Request request = Request.parse(List.of(arguments));
        Texts texts = Texts.in(request.language());
        Path notes = request.notes().orElseGet(Corpus::samples);
        Corpus corpus = Corpus.read(notes);
        List<Figure> figures = new ArrayList<>();
        tell(err, texts, "lexical.doing");
        figures.addAll(new LexicalIndexing(corpus, LEXICAL, ROUNDS).measure());
        figures.addAll(embedding(corpus, err, texts));
        tell(err, texts, "search.doing");
        figures.addAll(searching(corpus));
        if (!request.quick()) {
            tell(err, texts, "large.doing");
            figures.addAll(large(corpus, notes));
        }
        Report report = new Report(notes.toString(), ROUNDS, List.copyOf(figures));
        out.println(request.json() ? Json.pretty(report.data()) : report.table(texts));
        out.flush();
        return report.kept() ? 0 : MISSED;
    }

    private static void tell(PrintWriter err, Texts texts, String key) {
        err.println(texts.say(key));
        err.flush();
    }

    private static List<Figure> embedding(Corpus corpus, PrintWriter err, Texts texts) {
        try (Models models = Models.installed()) {
            if (!models.has(Language.ZH) || !models.has(Language.EN)) {
                tell(err, texts, "embedding.none");
                return List.of();
            }
            tell(err, texts, "embedding.doing");
            return new Embedding(corpus, models, ROUNDS).measure();
        }
    }

    private static List<Figure> searching(Corpus corpus) {
        try (Scratch scratch = Scratch.create()) {
            MadeUpIndex index = new MadeUpIndex(scratch.folder());
            index.build(corpus, SEARCHED);
            return new Searching(index, corpus, SEARCHED, QUERIES, ROUNDS)
                    .measure(Optional.of(LATENCY));
        }
    }

    /// Many passages, indexed by a process with little memory.
    private static List<Figure> large(Corpus corpus, Path notes) {
        try (Scratch scratch = Scratch.create()) {
            MadeUpIndex index = new MadeUpIndex(scratch.folder());
            Optional<MadeUpIndex.Built> built = new Child(LARGE_HEAP).build(index, notes, LARGE);
            if (built.isEmpty()) {
                return List.of(Figure.of("large.passages", "", 0).atLeast(LARGE));
            }
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.of("large.passages", "", LARGE).atLeast(LARGE));
            figures.add(Figure.of("large.words", "s", built.get().words()));
            figures.add(Figure.of("large.meaning", "s", built.get().meaning()));
            figures.add(Figure.of("large.heap", "MB", built.get().heap()).atMost(LARGE_HEAP));
            figures.addAll(
                    new Searching(index, corpus, LARGE, QUERIES, ROUNDS).measure(Optional.empty()));
            return figures;
        }
    }
}
