package coach.core;

import coach.api.event.CoachEvent;
import coach.api.event.Subscription;
import coach.core.event.EventChannel;

import java.util.function.Consumer;

/// The one way in: notes in, explanations and grades out.
public final class Coach implements AutoCloseable {
    private final EventChannel events = new EventChannel((_, _) -> {});

    Coach() {}

    /// Listen to one kind of event until the subscription is closed.
    public <E extends CoachEvent> Subscription on(Class<E> kind, Consumer<? super E> listener) {
        return events.on(kind, listener);
    }

    @Override
    public void close() {}
}
