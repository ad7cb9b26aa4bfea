package coach.core.index;

import coach.api.CoachException;
import coach.api.Hit;
import coach.api.Passage;
import coach.core.notes.NoteReader;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// The searchable passages of a person's notes, in a folder of their own.
///
/// The index is disposable: it can be rebuilt from the notes at any time, and is, when it was
/// written by another version or is damaged. Several processes may use one folder; only one writes
/// at a time, and reading never waits.
public final class NoteIndex implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, String> RULES =
            Map.of("notes", NoteReader.RULES, "analysis", "1", "context", "1");
    private static final int BATCH = 1024;

    private final Storage storage;
    private final Embeddings embeddings;
    private final Function<Passage, Optional<String>> topics;

    private NoteIndex(
            Storage storage, Embeddings embeddings, Function<Passage, Optional<String>> topics) {
        this.storage = storage;
        this.embeddings = embeddings;
        this.topics = topics;
    }

    /// Loads what every index needs, which takes about as long as opening one.
    public static void prepare() {
        Codec.getDefault();
        PostingsFormat.availablePostingsFormats();
        DocValuesFormat.availableDocValuesFormats();
        KnnVectorsFormat.availableKnnVectorsFormats();
        Field.TEXT.tokens("文字 text");
    }

    /// Opens the index in a folder; creates it if there is none.
    ///
    /// @param embeddings where vectors come from; they stay open
    /// @throws CoachException if the folder cannot be used
    public static NoteIndex open(Path folder, Embeddings embeddings) {
        return open(folder, embeddings, passage -> Optional.empty());
    }

    /// Opens the index in a folder; creates it if there is none.
    ///
    /// @param embeddings where vectors come from; they stay open
    /// @param topics names the topic of a passage that is being indexed, if it has one
    /// @throws CoachException if the folder cannot be used
    public static NoteIndex open(
            Path folder, Embeddings embeddings, Function<Passage, Optional<String>> topics) {
        return open(folder, embeddings, topics, PATIENCE);
    }

    /// Opens the index in a folder; creates it if there is none.
    ///
    /// @param embeddings where vectors come from; they stay open
    /// @param topics names the topic of a passage that is being indexed, if it has one
    /// @param patience how long to wait for another process that writes
    /// @throws CoachException if the folder cannot be used
    public static NoteIndex open(
            Path folder,
            Embeddings embeddings,
            Function<Passage, Optional<String>> topics,
            Duration patience) {
        return new NoteIndex(Storage.open(folder, RULES, patience), embeddings, topics);
    }

    /// The files in the index and which state of each it holds, by path.
    public Map<String, FileState> files() {
        Map<String, FileState> files = new TreeMap<>();
        for (Document record : records(Documents.RECORD)) {
            FileState state = Documents.state(record);
            files.put(state.file(), state);
        }
        return files;
    }

    /// How many passages the index holds.
    public int passages() {
        return storage.read(searcher -> searcher.count(all(Documents.PASSAGE)));
    }

    /// How many passages have no vector yet and could have one.
    public int pending() {
        return records(Documents.PENDING).stream().mapToInt(Documents::pending).sum();
    }

    /// Takes in what has changed, all at once: whoever searches meanwhile sees the state before.
    ///
    /// @param changed files that are new or changed, read one after the other; those whose hash is
    ///   that of the index are passed over
    /// @param removed paths of files that are gone or have been renamed
    /// @return how many files were written or removed
    /// @throws CoachException if another process writes for too long
    public int update(Iterable<IndexedFile> changed, Collection<String> removed) {
        Map<String, FileState> known = files();
        try (IndexWriter writer = storage.writer()) {
            int count = 0;
            for (String file : removed) {
                count += known.containsKey(file) ? 1 : 0;
                writer.deleteDocuments(new Term(Documents.FILE, file));
            }
            for (IndexedFile file : changed) {
                FileState state = known.get(file.file());
                boolean same = state != null && state.contentHash().equals(file.contentHash());
                if (!same || removed.contains(file.file())) {
                    write(file, writer);
                    count++;
                }
            }
            if (count > 0) {
                storage.commit(writer);
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(IndexedFile file, IndexWriter writer) throws IOException {
        List<Document> documents = new ArrayList<>();
        int pending = 0;
        for (Entry entry : Entry.of(file.passages())) {
            Optional<List<float[]>> vectors = embeddings.known(entry);
            pending += isPending(entry, vectors) ? 1 : 0;
            documents.addAll(
                    Documents.of(entry, topics.apply(entry.passage()), vectors.orElse(List.of())));
        }
        FileState state =
                new FileState(file.file(), file.contentHash(), file.size(), file.modified());
        documents.add(Documents.of(state, pending));
        writer.updateDocuments(new Term(Documents.FILE, file.file()), documents);
    }

    private boolean isPending(Entry entry, Optional<List<float[]>> vectors) {
        return vectors.isEmpty() && embeddings.has(entry.passage().language());
    }

    /// Embeds passages that have no vector yet, as many at once as there are processors, and takes
    /// the vectors in from time to time. What was done before a stop is not done again.
    ///
    /// @param stop asked before each passage, and before what stands above some; true ends the work
    ///   early
    /// @param progress told after each passage how many are left
    /// @return how many passages are still without a vector
    /// @throws CoachException if another process writes for too long
    public int embedPending(BooleanSupplier stop, IntConsumer progress) {
        int pending = pending();
        AtomicInteger left = new AtomicInteger(pending);
        try (ExecutorService workers = Executors.newFixedThreadPool(processors())) {
            Runnable done = () -> progress.accept(left.decrementAndGet());
            List<FileState> batch = new ArrayList<>();
            int size = 0;
            for (Document document : records(Documents.PENDING)) {
                batch.add(Documents.state(document));
                size += Documents.pending(document);
                if (size >= BATCH) {
                    embed(batch, workers, stop, done);
                    batch.clear();
                    size = 0;
                }
            }
            embed(batch, workers, stop, done);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return pending == 0 ? 0 : pending();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// What stands above passages comes first, for neighbours share it: nobody waits for it later.
    private void embed(
            List<FileState> files, ExecutorService workers, BooleanSupplier stop, Runnable done)
            throws InterruptedException {
        if (files.isEmpty() || stop.getAsBoolean()) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        for (FileState file : files) {
            for (Document document : documents(file.file())) {
                Entry entry = Documents.entry(document);
                if (isPending(entry, embeddings.known(entry))) {
                    entries.add(entry);
                }
            }
        }
        Map<String, Callable<Object>> above = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String key = entry.passage().language() + entry.context();
            above.put(key, () -> embedContext(entry, stop));
        }
        finish(workers.invokeAll(above.values()));
        finish(
                workers.invokeAll(
                        entries.stream()
                                .<Callable<Object>>map(entry -> () -> embed(entry, stop, done))
                                .toList()));
        takeIn(files);
    }

    private Object embedContext(Entry entry, BooleanSupplier stop) {
        if (!stop.getAsBoolean()) {
            embeddings.of(entry.context(), entry.passage().language());
        }
        return entry;
    }

    private Object embed(Entry entry, BooleanSupplier stop, Runnable done) {
        if (!stop.getAsBoolean()) {
            embeddings.of(entry);
            done.run();
        }
        return entry;
    }

    private static void finish(List<Future<Object>> tasks) throws InterruptedException {
        try {
            for (Future<Object> task : tasks) {
                task.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Writes files again, with the vectors that are known by now. A file that has changed
    /// meanwhile is left as it is.
    private void takeIn(List<FileState> batch) {
        try (IndexWriter writer = storage.writer()) {
            Map<String, FileState> now = files();
            for (FileState file : batch) {
                if (file.equals(now.get(file.file()))) {
                    rewrite(file, writer);
                }
            }
            storage.commit(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rewrite(FileState file, IndexWriter writer) throws IOException {
        List<Document> documents = new ArrayList<>();
        int pending = 0;
        for (Document document : documents(file.file())) {
            Entry entry = Documents.entry(document);
            Optional<List<float[]>> vectors = embeddings.known(entry);
            pending += isPending(entry, vectors) ? 1 : 0;
            documents.addAll(
                    Documents.of(entry, Documents.topic(document), vectors.orElse(List.of())));
        }
        documents.add(Documents.of(file, pending));
        writer.updateDocuments(new Term(Documents.FILE, file.file()), documents);
    }

    private List<Document> documents(String file) {
        Query all =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Documents.FILE, file)), Occur.FILTER)
                        .add(all(Documents.PASSAGE), Occur.FILTER)
                        .build();
        return documents(all);
    }

    private List<Document> records(String field) {
        return documents(all(field));
    }

    /// All documents that have a mark.
    private static Query all(String mark) {
        return new TermQuery(new Term(mark, Documents.YES));
    }

    /// In the order in which they were written.
    private List<Document> documents(Query query) {
        return storage.read(
                searcher -> {
                    List<Document> found = new ArrayList<>();
                    StoredFields stored = searcher.storedFields();
                    int most = Math.max(1, searcher.getIndexReader().maxDoc());
                    for (ScoreDoc hit : searcher.search(query, most, Sort.INDEXORDER).scoreDocs) {
                        found.add(stored.document(hit.doc));
                    }
                    return found;
                });
    }

    /// Finds passages.
    ///
    /// @param query what is asked, and where to look
    /// @param translator leads from one language to the other
    /// @return the best first; none when nothing answers the query
    public List<Hit> search(SearchQuery query, Translator translator) {
        return storage.read(searcher -> new Search(searcher, embeddings, query, translator).hits());
    }

    @Override
    public void close() {
        storage.close();
    }
}
