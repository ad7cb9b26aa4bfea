package coach.bench;

import coach.api.Language;
import coach.core.index.Embeddings;
import coach.core.index.NoteIndex;
import coach.core.text.Embedder;
import coach.core.text.Models;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How fast passages get their vectors, beside the bare models on the same texts and as many
/// threads; and that no text is embedded twice.
///
/// @param corpus the notes
/// @param models of both languages
/// @param rounds how often, a warm-up aside
record Embedding(Corpus corpus, Models models, int rounds) {
    private static final double ENOUGH = 0.9;
    private static final int QUERIES = 50;
    private static final double MILLISECONDS = 1e3;

    List<Figure> measure() {
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        int twice = 0;
        int again = 0;
        for (int round = -1; round < rounds; round++) {
            try (Scratch scratch = Scratch.create()) {
                Map<Language, RecordingEmbedder> first = recording();
                double own = embed(scratch, "first", first);
                List<Callable<float[]>> texts = distinct(first);
                double peer = Stopwatch.seconds(() -> runAll(texts));
                Map<Language, RecordingEmbedder> second = recording();
                embed(scratch, "second", second);
                again += count(second);
                twice += count(first) - texts.size();
                if (round >= 0) {
                    ours[round] = texts.size() / own;
                    bare[round] = texts.size() / peer;
                }
            }
        }
        return List.of(
                Figure.beside("ONNX Runtime", "embedding.texts", "1/s", ours, bare).atLeast(ENOUGH),
                Figure.of("embedding.again", "", again).atMost(0),
                Figure.of("embedding.twice", "", twice).atMost(0),
                Figure.of("embedding.query", "ms", query()));
    }

    private Map<Language, RecordingEmbedder> recording() {
        return byLanguage(
                language -> new RecordingEmbedder(models.embedder(language).orElseThrow()));
    }

    private static <T> Map<Language, T> byLanguage(Function<Language, T> make) {
        Map<Language, T> map = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            map.put(language, make.apply(language));
        }
        return map;
    }

    /// Indexes the notes anew, with the vectors that earlier runs have kept.
    ///
    /// @return seconds that the vectors took
    private double embed(Scratch scratch, String index, Map<Language, RecordingEmbedder> with) {
        try (Embeddings embeddings =
                        new Embeddings(Models.of(Map.copyOf(with)), scratch.resolve("vectors"));
                NoteIndex notes = NoteIndex.open(scratch.resolve(index), embeddings)) {
            notes.update(corpus.files(), List.of());
            return Stopwatch.seconds(() -> notes.embedPending(() -> false, _ -> {}));
        }
    }

    private static int count(Map<Language, RecordingEmbedder> recorded) {
        return recorded.values().stream().mapToInt(each -> each.asked().size()).sum();
    }

    /// What was asked, each text once, for the bare models.
    private List<Callable<float[]>> distinct(Map<Language, RecordingEmbedder> recorded) {
        return recorded.entrySet().stream()
                .flatMap(each -> calls(each.getKey(), each.getValue()))
                .collect(Collectors.toList());
    }

    private Stream<Callable<float[]>> calls(Language language, RecordingEmbedder recorded) {
        Embedder model = models.embedder(language).orElseThrow();
        return new HashSet<>(recorded.asked()).stream().map(text -> () -> model.embed(text));
    }

    private static void runAll(List<Callable<float[]>> calls) {
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
            for (Future<float[]> call : workers.invokeAll(calls)) {
                call.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a search pays for its query besides: one short text alone.
    ///
    /// @return the median in milliseconds
    private double query() {
        List<Double> times = new ArrayList<>();
        for (String text : corpus.queries(QUERIES)) {
            Embedder model = models.embedder(coach.core.text.Languages.of(text)).orElseThrow();
            times.add(MILLISECONDS * Stopwatch.seconds(() -> model.embed(text)));
        }
        return new Sample(times.stream().mapToDouble(each -> each).toArray()).median();
    }
}
