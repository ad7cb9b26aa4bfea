package coach.api.event;

/// Listens until it is closed.
public interface Subscription extends AutoCloseable {

    /// Stop listening. Closing twice does no harm.
    @Override
    void close();
}
