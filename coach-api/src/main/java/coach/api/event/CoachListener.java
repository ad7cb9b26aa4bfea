package coach.api.event;

/// Hears what happens. Found by [java.util.ServiceLoader], so that others can add reporting.
///
/// It is called on the thread on which the thing happened: be short, publish nothing. A failure is
/// logged and stops nobody.
public interface CoachListener {

    /// Hear of an event.
    void hear(CoachEvent event);
}
