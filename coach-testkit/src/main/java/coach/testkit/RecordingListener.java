package coach.testkit;

import coach.api.event.CoachEvent;
import coach.api.event.CoachListener;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Hears events and remembers them, on any number of threads.
public final class RecordingListener implements CoachListener {
    private final List<CoachEvent> heard = new CopyOnWriteArrayList<>();

    /// A listener that has heard nothing yet.
    public RecordingListener() {}

    @Override
    public void hear(CoachEvent event) {
        heard.add(event);
    }

    /// What was heard so far, in order.
    public List<CoachEvent> heard() {
        return List.copyOf(heard);
    }

    /// What was heard so far of one kind, in order.
    public <E extends CoachEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
