package coach.core.event.closed;

import coach.api.event.CoachEvent;
import coach.api.event.CoachListener;

import com.google.common.eventbus.Subscribe;

import java.util.ArrayList;
import java.util.List;

/// A listener in a package that is open to nobody, as a stranger's is.
public final class ClosedListener implements CoachListener {
    private final List<CoachEvent> heard = new ArrayList<>();

    @Override
    @Subscribe
    public void hear(CoachEvent event) {
        heard.add(event);
    }

    /// What was heard so far.
    public List<CoachEvent> heard() {
        return List.copyOf(heard);
    }
}
