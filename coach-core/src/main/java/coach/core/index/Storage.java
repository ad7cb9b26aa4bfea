package coach.core.index;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.core.text.Models;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/// An index on disk: which version it is of, who writes, and what is read.
///
/// Every commit says by what it was made. An index made by other rules, or one that cannot be read,
/// is thrown away: its notes are still there.
final class Storage implements AutoCloseable {
    private static final String FORMAT = "2";
    private static final long PAUSE_NANOS = 20_000_000;
    private static final double BUFFER_MEGABYTES = 32;
    private static final long SMALL_BYTES = 16L << 20;

    private final Path folder;
    private final Directory directory;
    private final Map<String, String> version;
    private final Duration patience;
    private final SearcherManager searchers;

    private Storage(Path folder, Map<String, String> version, Duration patience)
            throws IOException {
        this.folder = folder;
        this.directory = directory(folder);
        this.version = version;
        this.patience = patience;
        Optional<DirectoryReader> current = current();
        this.searchers = new SearcherManager(current.isPresent() ? current.get() : renewed(), null);
    }

    /// Small files are read as wholes: mapping them into memory takes as long as the JVM's start.
    private static Directory directory(Path folder) throws IOException {
        Directory plain = new NIOFSDirectory(folder);
        if (size(plain) < SMALL_BYTES) {
            return HeapInput.reading(plain);
        }
        plain.close();
        return FSDirectory.open(folder);
    }

    private static long size(Directory directory) throws IOException {
        long bytes = 0;
        for (String name : directory.listAll()) {
            bytes += directory.fileLength(name);
        }
        return bytes;
    }

    /// @param patience how long to wait for another process that writes
    static Storage open(Path folder, Map<String, String> rules, Duration patience) {
        try {
            Files.createDirectories(folder);
            Map<String, String> version = new TreeMap<>(rules);
            version.put("format", FORMAT);
            version.put("zh", Models.id(coach.api.Language.ZH));
            version.put("en", Models.id(coach.api.Language.EN));
            return new Storage(folder, Map.copyOf(version), patience);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static CoachException unusable(Path folder, IOException e) {
        return CoachException.input(
                new Bilingual(
                        "索引无法使用：" + folder + "（" + e + "）",
                        "the index cannot be used: " + folder + " (" + e + ")"),
                new Bilingual(
                        "请删除这个文件夹，再重新收录笔记；笔记本身不受影响",
                        "delete this folder and index the notes again; they are not touched"));
    }

    /// The index that is there, if this version wrote it and it opens.
    private Optional<DirectoryReader> current() {
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            if (isSound(reader)) {
                return Optional.of(reader);
            }
            reader.close();
        } catch (IOException | IllegalArgumentException e) {
            // none, or one that cannot be read
        }
        return Optional.empty();
    }

    /// Opening notices what was cut short. Flipped bits are looked for where that takes no time.
    private boolean isSound(DirectoryReader reader) throws IOException {
        if (!reader.getIndexCommit().getUserData().equals(version)) {
            return false;
        }
        return size(directory) >= SMALL_BYTES || Checksums.hold(directory, reader.getIndexCommit());
    }

    /// An empty index in place of what is there, or what another process has put there meanwhile.
    private DirectoryReader renewed() throws IOException {
        try (Lock lock = lock()) {
            lock.ensureValid();
            Optional<DirectoryReader> meanwhile = current();
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            for (String name : directory.listAll()) {
                if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(name);
                }
            }
        }
        try (IndexWriter writer = writer()) {
            commit(writer);
        }
        return DirectoryReader.open(directory);
    }

    private Lock lock() throws IOException {
        return patiently(() -> directory.obtainLock(IndexWriter.WRITE_LOCK_NAME));
    }

    /// The one writer. Close it soon: nobody else can write meanwhile.
    ///
    /// @throws CoachException if another process writes for longer than the patience lasts
    IndexWriter writer() throws IOException {
        return patiently(
                () -> {
                    IndexWriterConfig config = new IndexWriterConfig(analyzer());
                    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
                    config.setCommitOnClose(false);
                    config.setMergeScheduler(new ConcurrentMergeScheduler());
                    return new IndexWriter(directory, config);
                });
    }

    /// Tokens come ready made, so there is nothing left to analyse.
    private static Analyzer analyzer() {
        return new KeywordAnalyzer();
    }

    private interface Attempt<T> {
        T run() throws IOException;
    }

    private <T> T patiently(Attempt<T> attempt) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return attempt.run();
            } catch (LockObtainFailedException e) {
                if (System.nanoTime() > end) {
                    throw CoachException.input(
                            new Bilingual(
                                    "另一个进程正在写入索引 " + folder,
                                    "another process is writing to the index " + folder),
                            new Bilingual(
                                    "请等它结束，或先停止它，然后重试",
                                    "wait until it is done, or stop it, and try again"));
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /// Makes what was written visible, all of it or, after a crash, none. Then waits for merges:
    /// closing the writer would throw them away, and searches be slow for all the segments.
    void commit(IndexWriter writer) throws IOException {
        writer.setLiveCommitData(version.entrySet());
        writer.commit();
        if (writer.getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler merges) {
            merges.sync();
        }
        if (writer.hasUncommittedChanges()) {
            writer.commit();
        }
    }

    /// Looks at the latest commit. Whoever reads is never kept waiting.
    ///
    /// @throws CoachException if the index proves damaged
    <T> T read(Reading<T> reading) {
        try {
            searchers.maybeRefresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /// What is done with an open index.
    interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
