package coach.bench;

import coach.core.text.Embedder;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A model that remembers what it was asked.
final class RecordingEmbedder implements Embedder {
    private final Embedder model;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    RecordingEmbedder(Embedder model) {
        this.model = model;
    }

    /// Every text, as often as it was asked.
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public float[] embed(String text) {
        asked.add(text);
        return model.embed(text);
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public String id() {
        return model.id();
    }
}
