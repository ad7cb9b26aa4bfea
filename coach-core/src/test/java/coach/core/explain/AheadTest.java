package coach.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.Exchange;
import coach.api.Hit;
import coach.api.Language;
import coach.api.Passage;
import coach.api.Place;
import coach.api.Role;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class AheadTest {
    private final List<String> searched = Collections.synchronizedList(new ArrayList<>());

    private final Ahead ahead =
            new Ahead(
                    new NoteSearch() {
                        @Override
                        public List<Hit> search(String query, int limit) {
                            searched.add(query);
                            if (query.equals("broken")) {
                                throw new IllegalStateException("no index");
                            }
                            return List.of(hit(query));
                        }

                        @Override
                        public List<Exchange> exchanges(String file) {
                            return List.of();
                        }
                    });

    private static Hit hit(String text) {
        Passage passage =
                new Passage(text, new Place("a.md", 1, 1), List.of(), Language.EN, Role.NOTE);
        return new Hit(passage, 1, text, List.of());
    }

    @Test
    void whatWasExpectedIsSearchedOnce() {
        ahead.expect("prior", 8);
        ahead.expect("prior", 8);

        assertEquals(List.of(hit("prior")), ahead.search("prior", 8));
        assertEquals(List.of(hit("prior")), ahead.search("prior", 8));
        assertEquals(List.of("prior"), searched);
    }

    @Test
    void whatWasNotExpectedIsSearchedAllTheSame() {
        assertEquals(List.of(hit("posterior")), ahead.search("posterior", 8));
    }

    @Test
    void whoAsksIsToldOfAFailure() {
        ahead.expect("broken", 8);

        var failure = assertThrows(IllegalStateException.class, () -> ahead.search("broken", 8));
        assertEquals("no index", failure.getMessage());
    }
}
