package coach.core.plugin;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Fault;
import coach.api.Language;
import coach.api.event.CoachEvent;
import coach.core.event.EventChannel;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Calls a plugin so that its failure costs its own answer and no more.
final class Guard {
    private final EventChannel events;
    private final Clock clock;

    Guard(EventChannel events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /// What the call gives, or the fallback if it throws or gives nothing.
    <T> T call(String plugin, Supplier<T> call, T fallback) {
        return call(plugin, call, fallback, _ -> {});
    }

    /// The same.
    ///
    /// @param remark told the reason if it fails
    <T> T call(String plugin, Supplier<T> call, T fallback, Consumer<Bilingual> remark) {
        Bilingual reason;
        try {
            T result = call.get();
            if (result != null) {
                return result;
            }
            reason = new Bilingual("它返回了 null", "it returned null");
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            reason = reason(e);
        }
        failed(plugin, reason);
        remark.accept(reason);
        return fallback;
    }

    /// Tells that a plugin, or one call of it, failed.
    void failed(String plugin, Bilingual reason) {
        events.publish(new CoachEvent.PluginFailed(clock.instant(), plugin, reason));
    }

    /// Tells that a plugin is ready.
    void loaded(String plugin) {
        events.publish(new CoachEvent.PluginLoaded(clock.instant(), plugin));
    }

    /// What a person reads of a failure: the innermost cause that says something. Only what the
    /// coach's own exceptions say stands in both languages.
    static Bilingual reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CoachException mendable) {
            return line(mendable.fault());
        }
        String message = cause.getMessage();
        return Bilingual.same(
                message == null || message.isBlank() ? cause.getClass().getName() : message);
    }

    /// The whole line of a fault.
    static Bilingual line(Fault fault) {
        return new Bilingual(fault.in(Language.ZH), fault.in(Language.EN));
    }
}
