package coach.core.explain;

import coach.api.Exchange;
import coach.api.Hit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Searches notes ahead of being asked, beside the caller's work, and each query once.
final class Ahead implements NoteSearch {
    private final NoteSearch notes;
    private final Map<String, FutureTask<List<Hit>>> searches = new ConcurrentHashMap<>();

    Ahead(NoteSearch notes) {
        this.notes = notes;
    }

    /// Begins a search whose hits will be asked for.
    void expect(String query, int limit) {
        Thread.ofPlatform().daemon().name("coach-search").start(task(query, limit));
    }

    /// Who asks while the search runs waits for it; what fails is told to whoever asks.
    @Override
    public List<Hit> search(String query, int limit) {
        FutureTask<List<Hit>> task = task(query, limit);
        task.run(); // does nothing if it has been begun
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while searching for " + query, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private FutureTask<List<Hit>> task(String query, int limit) {
        return searches.computeIfAbsent(
                limit + " " + query, _ -> new FutureTask<>(() -> notes.search(query, limit)));
    }

    @Override
    public List<Exchange> exchanges(String file) {
        return notes.exchanges(file);
    }
}
