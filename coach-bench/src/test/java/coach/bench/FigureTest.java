package coach.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class FigureTest {
    private static final double[] OURS = {10, 40, 9};
    private static final double[] THEIRS = {10, 100, 10};

    @Test
    void ratiosAreTakenWithinARound() {
        Figure figure = Figure.beside("peer", "lexical.passages", "1/s", OURS, THEIRS);
        assertEquals(10, figure.value());
        assertEquals(new Figure.Peer("peer", 10, 0.9), figure.beside().orElseThrow());
    }

    @Test
    void aLimitHoldsForTheRatioIfThereIsAPeer() {
        Figure figure = Figure.beside("peer", "lexical.passages", "1/s", OURS, THEIRS);
        assertTrue(figure.atLeast(0.9).kept());
        assertFalse(figure.atLeast(0.91).kept());
    }

    @Test
    void aLimitHoldsForTheValueIfThereIsNone() {
        Figure figure = Figure.of("embedding.again", "", 1);
        assertTrue(figure.atMost(1).kept());
        assertFalse(figure.atMost(0).kept());
        assertTrue(figure.kept());
    }

    @Test
    void aReportIsMissedIfOneLimitIs() {
        Figure kept = Figure.of("embedding.query", "ms", 2).atMost(3);
        Figure missed = Figure.of("embedding.query", "ms", 4).atMost(3);
        assertTrue(new Report("notes", 1, List.of(kept)).kept());
        assertFalse(new Report("notes", 1, List.of(kept, missed)).kept());
    }
}
