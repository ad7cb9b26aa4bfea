package coach.core.event;

import coach.api.event.CoachEvent;
import coach.api.event.CoachListener;
import coach.api.event.Subscription;

import com.google.common.eventbus.AllowConcurrentEvents;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/// The one place that knows Guava's bus. It posts what has happened and nothing else.
///
/// Listeners hear an event on the publisher's thread, in the order in which they subscribed. A
/// listener's failure goes to the handler and stops neither publisher nor other listeners.
public final class EventChannel {
    private final EventBus bus;

    /// @param onFailure told of an event and of what a listener threw on hearing it
    public EventChannel(BiConsumer<CoachEvent, Throwable> onFailure) {
        this.bus =
                new EventBus(
                        (failure, context) ->
                                onFailure.accept((CoachEvent) context.getEvent(), failure));
    }

    /// Tell that something has happened.
    public void publish(CoachEvent event) {
        bus.post(event);
    }

    /// Listen to one kind of event until the subscription is closed.
    public <E extends CoachEvent> Subscription on(
            Class<E> kind, java.util.function.Consumer<? super E> listener) {
        return on(
                event -> {
                    if (kind.isInstance(event)) {
                        listener.accept(kind.cast(event));
                    }
                });
    }

    /// Listen to every event until the subscription is closed.
    public Subscription on(CoachListener listener) {
        var receiver = new Receiver(listener);
        bus.register(receiver);
        return () -> {
            if (receiver.open.getAndSet(false)) {
                bus.unregister(receiver);
            }
        };
    }

    /// What the bus sees. It is public with a public method, for the bus calls by reflection.
    public static final class Receiver {
        private final CoachListener listener;
        private final AtomicBoolean open = new AtomicBoolean(true);

        private Receiver(CoachListener listener) {
            this.listener = listener;
        }

        /// Passes an event on, unless the subscription has been closed meanwhile.
        @Subscribe
        @AllowConcurrentEvents
        public void hear(CoachEvent event) {
            if (open.get()) {
                listener.hear(event);
            }
        }
    }
}
