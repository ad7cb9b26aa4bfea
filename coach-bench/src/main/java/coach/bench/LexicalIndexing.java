package coach.bench;

import coach.core.index.Embeddings;
import coach.core.index.IndexedFile;
import coach.core.index.NoteIndex;
import coach.core.text.Models;

import java.util.ArrayList;
import java.util.List;

/// How fast notes are indexed by their words, beside plain Lucene.
///
/// @param corpus the notes
/// @param passages how many to index
/// @param rounds how often, some to warm up aside
record LexicalIndexing(Corpus corpus, int passages, int rounds) {
    private static final double ENOUGH = 0.8;
    private static final int WARM_UP = 3; // the coach's JVM compiles late
    private static final double MEGABYTE = 1e6;

    List<Figure> measure() {
        List<IndexedFile> files = new ArrayList<>();
        corpus.files(passages).forEach(files::add);
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            try (Scratch scratch = Scratch.create()) {
                boolean first = round % 2 == 0; // who goes second finds warm caches
                double before = first ? 0 : lucene(scratch, files);
                double own = ours(scratch, files);
                double peer = first ? lucene(scratch, files) : before;
                if (round >= 0) {
                    ours[round] = 1 / own;
                    theirs[round] = 1 / peer;
                }
            }
        }
        long bytes = files.stream().mapToLong(file -> Corpus.bytes(file.passages())).sum();
        return List.of(
                figure("lexical.megabytes", "MB/s", bytes / MEGABYTE, ours, theirs).atLeast(ENOUGH),
                figure("lexical.passages", "1/s", passages, ours, theirs));
    }

    private static Figure figure(
            String name, String unit, double work, double[] ours, double[] theirs) {
        return Figure.beside("Lucene", name, unit, scaled(ours, work), scaled(theirs, work));
    }

    private static double[] scaled(double[] speeds, double work) {
        return java.util.Arrays.stream(speeds).map(speed -> speed * work).toArray();
    }

    private static double ours(Scratch scratch, List<IndexedFile> files) {
        try (Embeddings none = new Embeddings(Models.none(), scratch.resolve("vectors"));
                NoteIndex index = NoteIndex.open(scratch.resolve("index"), none)) {
            return Stopwatch.seconds(() -> index.update(files, List.of()));
        }
    }

    private static double lucene(Scratch scratch, List<IndexedFile> files) {
        return Stopwatch.seconds(() -> PlainLucene.index(scratch.resolve("lucene"), files));
    }
}
