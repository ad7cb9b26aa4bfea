package coach.core;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A value that is made when it is first asked for.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> value = Optional.empty();

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Once<T> of(Supplier<T> maker) {
        return new Once<>(maker);
    }

    @Override
    public synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(maker.get());
        }
        return value.get();
    }

    /// Does something with the value if it has been made.
    synchronized void ifMade(Consumer<? super T> action) {
        value.ifPresent(action);
    }
}
