package coach.core.event;

import coach.api.event.CoachEvent;
import coach.api.event.CoachListener;
import coach.api.event.Subscription;

import com.google.common.eventbus.AllowConcurrentEvents;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The one place that knows Guava's bus. It posts what has happened and nothing else.
///
/// Listeners hear an event on the publisher's thread, in the order in which they subscribed; what a
/// listener publishes is heard after what it heard. Several publishers mean several calls at once.
/// A listener's failure goes to the handler and stops neither publisher nor other listeners.
///
/// The traps of the bus, and what is done about each, stand in `docs/decisions/0002-event-bus.md`.
public final class EventChannel {
    private final BiConsumer<CoachEvent, Throwable> onFailure;
    private final List<Receiver> receivers = new CopyOnWriteArrayList<>();
    private Optional<EventBus> bus = Optional.empty();

    /// @param onFailure told of an event and of what a listener threw on hearing it
    public EventChannel(BiConsumer<CoachEvent, Throwable> onFailure) {
        this.onFailure = onFailure;
    }

    /// Tell that something has happened.
    public void publish(CoachEvent event) {
        if (receivers.stream().anyMatch(receiver -> receiver.hears(event))) {
            bus().post(event);
        }
    }

    /// The bus is made when somebody hears something: it takes as long as the JVM itself.
    private synchronized EventBus bus() {
        if (bus.isEmpty()) {
            EventBus made =
                    new EventBus(
                            (failure, context) ->
                                    onFailure.accept((CoachEvent) context.getEvent(), failure));
            receivers.forEach(made::register);
            bus = Optional.of(made);
        }
        return bus.get();
    }

    /// Listen to one kind of event until the subscription is closed.
    public <E extends CoachEvent> Subscription on(Class<E> kind, Consumer<? super E> listener) {
        return on(new Receiver(kind, event -> listener.accept(kind.cast(event)), onFailure));
    }

    /// Listen to every event until the subscription is closed.
    public Subscription on(CoachListener listener) {
        return on(new Receiver(CoachEvent.class, listener, onFailure));
    }

    private synchronized Subscription on(Receiver receiver) {
        receivers.add(receiver);
        bus.ifPresent(made -> made.register(receiver));
        return () -> {
            if (receiver.open.getAndSet(false)) {
                leave(receiver);
            }
        };
    }

    private synchronized void leave(Receiver receiver) {
        receivers.remove(receiver);
        bus.ifPresent(made -> made.unregister(receiver));
    }

    /// What the bus sees, for it calls by reflection. It is always in this package, which is open
    /// to the bus; listeners may be of any class in any package.
    public static final class Receiver {
        private final Class<? extends CoachEvent> kind;
        private final CoachListener listener;
        private final BiConsumer<CoachEvent, Throwable> onFailure;
        private final AtomicBoolean open = new AtomicBoolean(true);

        private Receiver(
                Class<? extends CoachEvent> kind,
                CoachListener listener,
                BiConsumer<CoachEvent, Throwable> onFailure) {
            this.kind = kind;
            this.listener = listener;
            this.onFailure = onFailure;
        }

        private boolean hears(CoachEvent event) {
            return kind.isInstance(event);
        }

        /// Passes an event on, unless the subscription has been closed meanwhile.
        @Subscribe
        @AllowConcurrentEvents
        public void hear(CoachEvent event) {
            if (!open.get() || !hears(event)) {
                return;
            }
            try {
                listener.hear(event);
            } catch (Error error) { // the bus would throw it at the publisher
                onFailure.accept(event, error);
            }
        }
    }
}
