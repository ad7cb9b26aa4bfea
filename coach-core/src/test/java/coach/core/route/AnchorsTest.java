package coach.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class AnchorsTest {
    private static final Anchors.Likeness FOUR =
            new Anchors.Likeness(List.of("a", "b", "c", "d"), new double[] {0.25, 1, -0.5, 0.75});

    private static final Anchors.Likeness NONE = new Anchors.Likeness(List.of(), new double[0]);

    @Test
    void theHighestAreAveraged() {
        assertEquals(
                List.of(1.0, 0.875, 0.375),
                List.of(FOUR.highest(1), FOUR.highest(2), FOUR.highest(9)));
        assertEquals(0, NONE.highest(3));
    }

    @Test
    void theNearestIsNamed() {
        assertEquals(Optional.of(new Anchors.Near("b", 1)), FOUR.nearest());
        assertEquals(Optional.empty(), NONE.nearest());
    }

    @Test
    void theSpreadIsThatOfAllOfThem() {
        assertEquals(0.375, FOUR.mean());
        // squares of -0.125, 0.625, -0.875, 0.375: 0.015625 + 0.390625 + 0.765625 + 0.140625
        assertEquals(Math.sqrt(1.3125 / 4), FOUR.deviation(), 1e-12);
    }
}
