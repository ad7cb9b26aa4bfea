package coach.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.CardId;
import coach.api.Score;
import coach.api.event.CoachEvent;
import coach.api.event.CoachEvent.AnswerGraded;
import coach.api.event.CoachEvent.PluginLoaded;
import coach.api.event.CoachListener;
import coach.api.event.Subscription;
import coach.core.event.closed.ClosedListener;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.lang.module.ModuleDescriptor;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.lang.reflect.InaccessibleObjectException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The traps of Guava's bus, one by one; see `docs/decisions/0002-event-bus.md`.
class EventChannelTest {
    private static final CoachEvent LOADED = new PluginLoaded(Instant.EPOCH, "bayes");
    private static final CoachEvent GRADED =
            new AnswerGraded(Instant.EPOCH, new CardId("bayes/prior"), new Score(1));

    private final List<String> heard = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final EventChannel channel =
            new EventChannel((event, thrown) -> failures.add(new Failure(event, thrown)));

    private record Failure(CoachEvent event, Throwable thrown) {}

    /// A listener as the bus itself wants it.
    public static final class Bare {
        /// Nothing is done with what is heard.
        @Subscribe
        public void hear(CoachEvent event) {}
    }

    private CoachListener as(String name) {
        return event -> heard.add(name + " " + event.getClass().getSimpleName());
    }

    @Nested
    class Listeners {
        @Test
        void mayBeOfAnyClassThoughTheBusItselfRefusesClosedPackages() {
            var closed = new ClosedListener();
            assertThrows(InaccessibleObjectException.class, () -> new EventBus().register(closed));

            channel.on(closed);
            channel.publish(LOADED);

            assertEquals(List.of(LOADED), closed.heard());
        }

        @Test
        void hearInTheOrderInWhichTheySubscribed() {
            for (String name : List.of("one", "two", "three")) {
                channel.on(as(name));
            }
            channel.publish(LOADED);

            assertEquals(
                    List.of("one PluginLoaded", "two PluginLoaded", "three PluginLoaded"), heard);
        }

        @Test
        void hearTheKindTheyAskedForAndTheKindsBelowIt() {
            channel.on(CoachEvent.class, event -> as("all").hear(event));
            channel.on(AnswerGraded.class, event -> as("grades").hear(event));
            channel.publish(LOADED);
            channel.publish(GRADED);

            assertEquals(
                    List.of("all PluginLoaded", "all AnswerGraded", "grades AnswerGraded"), heard);
        }

        @Test
        void thatSubscribeTwiceHearTwiceUntilEachIsClosed() {
            CoachListener twice = as("twice");
            Subscription first = channel.on(twice);
            channel.on(twice);
            channel.publish(LOADED);
            first.close();
            channel.publish(GRADED);

            assertEquals(
                    List.of("twice PluginLoaded", "twice PluginLoaded", "twice AnswerGraded"),
                    heard);
        }

        @Test
        void hearOnThePublishersThread() {
            var thread = new ArrayList<Thread>();
            channel.on(_ -> thread.add(Thread.currentThread()));
            channel.publish(LOADED);

            assertEquals(List.of(Thread.currentThread()), thread);
        }

        @Test
        void doNotWaitForOneAnotherWhereSeveralThreadsPublish() throws Exception {
            var together = new CyclicBarrier(2);
            channel.on(_ -> meet(together));
            try (var publishers = Executors.newFixedThreadPool(2)) {
                var both =
                        List.of(
                                publishers.submit(() -> channel.publish(LOADED)),
                                publishers.submit(() -> channel.publish(GRADED)));
                for (var each : both) {
                    each.get();
                }
            }

            assertEquals(List.of(), failures);
        }

        private static void meet(CyclicBarrier barrier) {
            try {
                barrier.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("the other thread was kept out", e);
            }
        }
    }

    @Nested
    class AFailure {
        private final RuntimeException exception = new IllegalStateException("listener's own");
        private final Error error = new NoClassDefFoundError("an older library");

        @Test
        void goesToTheHandlerAndStopsNobody() {
            channel.on(
                    _ -> {
                        throw exception;
                    });
            channel.on(as("next"));
            channel.publish(LOADED);
            channel.publish(GRADED);

            assertEquals(List.of("next PluginLoaded", "next AnswerGraded"), heard);
            assertEquals(
                    List.of(new Failure(LOADED, exception), new Failure(GRADED, exception)),
                    failures);
        }

        @Test
        void mayBeAnErrorWhichTheBusWouldThrowAtThePublisher() {
            channel.on(
                    _ -> {
                        throw error;
                    });
            channel.on(as("next"));
            channel.publish(LOADED);

            assertEquals(List.of("next PluginLoaded"), heard);
            assertEquals(List.of(new Failure(LOADED, error)), failures);
        }

        @Test
        void ofTheHandlerItselfStopsNobodyEither() {
            var fragile =
                    new EventChannel(
                            (_, _) -> {
                                throw new IllegalStateException("handler's own");
                            });
            fragile.on(
                    _ -> {
                        throw exception;
                    });
            fragile.on(as("next"));
            fragile.publish(LOADED);

            assertEquals(List.of("next PluginLoaded"), heard);
        }
    }

    @Nested
    class AnEvent {
        @Test
        void thatNobodyHearsIsNoFailure() {
            channel.publish(LOADED);

            assertEquals(List.of(), failures);
        }

        @Test
        void publishedByAListenerIsHeardAfterTheOneItHeard() {
            channel.on(PluginLoaded.class, _ -> channel.publish(GRADED));
            channel.on(as("one"));
            channel.on(as("two"));
            channel.publish(LOADED);

            assertEquals(
                    List.of(
                            "one PluginLoaded",
                            "two PluginLoaded",
                            "one AnswerGraded",
                            "two AnswerGraded"),
                    heard);
        }

        @Test
        void ofAnotherChannelIsNotHeard() {
            channel.on(as("here"));
            new EventChannel((_, _) -> {}).publish(LOADED);

            assertEquals(List.of(), heard);
        }
    }

    @Nested
    class Close {
        @Test
        void endsTheSubscription() {
            try (var _ = channel.on(as("while open"))) {
                channel.publish(LOADED);
            }
            channel.publish(GRADED);

            assertEquals(List.of("while open PluginLoaded"), heard);
        }

        @Test
        void twiceDoesNoHarmThoughTheBusRefusesToUnregisterTwice() {
            assertThrows(
                    IllegalArgumentException.class, () -> new EventBus().unregister(new Bare()));
            Subscription subscription = channel.on(as("one"));
            subscription.close();
            subscription.close();
            channel.publish(LOADED);

            assertEquals(List.of(), heard);
        }

        @Test
        void worksAtOnceEvenForAnEventOnItsWay() {
            var subscriptions = new ArrayList<Subscription>();
            channel.on(_ -> subscriptions.getFirst().close());
            subscriptions.add(channel.on(as("closed")));
            channel.publish(LOADED);

            assertEquals(List.of(), heard);
        }

        @Test
        void letsTheListenerGo() throws InterruptedException {
            var gone = new ReferenceQueue<CoachListener>();
            var listener = subscribedAndClosed(gone);
            var enqueued = gone.poll();
            for (int tries = 0; enqueued == null && tries < 100; tries++) {
                System.gc();
                enqueued = gone.remove(100);
            }

            assertSame(listener, enqueued);
        }

        private WeakReference<CoachListener> subscribedAndClosed(ReferenceQueue<CoachListener> to) {
            CoachListener listener = as("gone");
            channel.on(listener).close();
            return new WeakReference<>(listener, to);
        }
    }

    @Test
    void thePackageIsOpenToTheBusAlone() {
        String name = EventChannel.class.getPackageName();
        var opened =
                EventChannel.class.getModule().getDescriptor().opens().stream()
                        .filter(opens -> opens.source().equals(name))
                        .map(ModuleDescriptor.Opens::targets)
                        .toList();

        assertEquals(List.of(Set.of(EventBus.class.getModule().getName())), opened);
    }
}
