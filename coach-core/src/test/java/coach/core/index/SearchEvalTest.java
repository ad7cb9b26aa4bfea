package coach.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.Hit;
import coach.api.Language;
import coach.api.Passage;
import coach.api.Place;
import coach.api.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

class SearchEvalTest {
    private static final double ROUNDING = 1e-12;

    private static Hit hit(int first, int last) {
        Place place = new Place("a.md", first, last);
        return new Hit(new Passage("", place, List.of(), Language.EN, Role.NOTE), 1, "", List.of());
    }

    private static SearchEval.Case query(String text, String kind, int... lines) {
        return new SearchEval.Case(
                text,
                kind,
                IntStream.of(lines).mapToObj(line -> new Place("a.md", line, line)).toList());
    }

    /// Worked by hand: the second hit covers line 5, the fourth line 20; line 90 is never found.
    @Test
    void figuresAreThoseWorkedByHand() {
        List<Hit> hits = List.of(hit(1, 3), hit(4, 6), hit(5, 5), hit(20, 30));
        SearchEval.Figures figures =
                SearchEval.measure(List.of(query("q", "en", 5, 20, 90)), q -> hits).all();
        assertEquals(0, figures.successAt1(), ROUNDING);
        assertEquals(1, figures.successAt5(), ROUNDING);
        assertEquals(2.0 / 3, figures.recallAt5(), ROUNDING);
        assertEquals(0.5, figures.mrr(), ROUNDING);
        double second = Math.log(2) / Math.log(3);
        double fourth = Math.log(2) / Math.log(5);
        double best = 1 + second + Math.log(2) / Math.log(4);
        assertEquals((second + fourth) / best, figures.ndcgAt10(), ROUNDING);
    }

    @Test
    void oneHitThatCoversAllPlacesIsPerfect() {
        SearchEval.Figures figures =
                SearchEval.measure(
                                List.of(query("q", "en", 5, 6)),
                                q -> List.of(hit(1, 9), hit(10, 12)))
                        .all();
        assertEquals(1, figures.ndcgAt10(), ROUNDING);
        assertEquals(1, figures.recallAt5(), ROUNDING);
    }

    @Test
    void unanswerableQueriesCountApart() {
        List<SearchEval.Case> cases =
                List.of(query("a", "none"), query("b", "none"), query("c", "en", 1));
        SearchEval.Result result =
                SearchEval.measure(cases, q -> q.equals("a") ? List.<Hit>of() : List.of(hit(1, 1)));
        assertEquals(1, result.all().answerable());
        assertEquals(2, result.all().unanswerable());
        assertEquals(0.5, result.all().leftWithoutHit(), ROUNDING);
        assertEquals(1, result.all().mrr(), ROUNDING);
        assertEquals(Set.of("none", "en"), result.byKind().keySet());
        assertEquals(Map.of("en", 1), Map.of("en", result.byKind().get("en").answerable()));
    }
}
