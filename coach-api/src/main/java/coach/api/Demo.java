package coach.api;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// A worked demonstration of an algorithm.
///
/// It is used from several threads at once and holds no mutable state; the state of a run lives in
/// the sequence that [#run] returns.
public interface Demo {

    /// Name of the demo, unique among all demos, such as `backprop`.
    String id();

    /// What it is called for people.
    Bilingual title();

    /// Its knobs, in the order they are shown.
    default List<Parameter> parameters() {
        return List.of();
    }

    /// Settings worth a name, those that refute misconceptions among them.
    default List<Preset> presets() {
        return List.of();
    }

    /// Ask about the outcome under these settings, before it runs.
    default Optional<Prediction> predict(Settings settings, DemoContext context) {
        return Optional.empty();
    }

    /// Run. Each frame is computed when it is asked for; the same settings give the same frames.
    Iterator<Frame> run(Settings settings, DemoContext context);
}
