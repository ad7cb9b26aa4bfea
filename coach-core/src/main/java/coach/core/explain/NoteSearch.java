package coach.core.explain;

import coach.api.Exchange;
import coach.api.Hit;

import java.util.List;

/// What an explanation asks of the person's notes.
public interface NoteSearch {

    /// Passages that fit a query, best first.
    List<Hit> search(String query, int limit);

    /// The exchanges that a file holds, in order; none if the file has gone.
    List<Exchange> exchanges(String file);
}
