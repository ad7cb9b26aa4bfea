package coach.bench;

import coach.core.index.Embeddings;
import coach.core.index.NoteIndex;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;

/// An index of made-up passages with made-up vectors.
///
/// @param folder where index and vectors lie
record MadeUpIndex(Path folder) {
    private static final double MEGABYTE = 1 << 20;

    /// What building took.
    ///
    /// @param words seconds until all could be found by words
    /// @param meaning further seconds until all had vectors
    /// @param heap the most that was in use at once, in MB, garbage among it
    record Built(double words, double meaning, double heap) {
        static Built parse(String line) {
            String[] parts = line.strip().split(" ");
            return new Built(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]));
        }

        String line() {
            return words + " " + meaning + " " + heap;
        }
    }

    /// Builds an index in a process of its own, whose memory is limited from outside.
    ///
    /// @param arguments folder, notes, how many passages
    static void main(String... arguments) {
        MadeUpIndex index = new MadeUpIndex(Path.of(arguments[0]));
        Corpus corpus = Corpus.read(Path.of(arguments[1]));
        System.out.println(index.build(corpus, Integer.parseInt(arguments[2])).line());
    }

    Embeddings embeddings() {
        return new Embeddings(MadeUpEmbedder.models(), folder.resolve("vectors"));
    }

    NoteIndex open(Embeddings embeddings) {
        return NoteIndex.open(folder.resolve("index"), embeddings);
    }

    Built build(Corpus corpus, int passages) {
        try (Embeddings embeddings = embeddings();
                NoteIndex index = open(embeddings)) {
            double words =
                    Stopwatch.seconds(
                            () -> index.update(corpus.files(passages), java.util.List.of()));
            double meaning = Stopwatch.seconds(() -> index.embedPending(() -> false, _ -> {}));
            return new Built(words, meaning, peakHeap());
        }
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEGABYTE;
    }
}
