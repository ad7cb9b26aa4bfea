package coach.api;

import java.time.Clock;
import java.util.List;

/// What core lends a running demo. Core implements it.
public interface DemoContext {

    /// The language to speak.
    Language language();

    /// The time, for what must show it.
    Clock clock();

    /// Whether the person has gone on to something else; a long computation asks now and then.
    boolean cancelled();

    /// Passages of the person's notes that fit a query, best first.
    List<Passage> passages(String query, int limit);

    /// How alike two texts are in meaning, in `[0, 1]`, across languages.
    double similarity(String one, String other);
}
