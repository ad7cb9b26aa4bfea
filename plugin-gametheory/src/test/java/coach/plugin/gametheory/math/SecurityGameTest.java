package coach.plugin.gametheory.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.plugin.gametheory.math.SecurityGame.Target;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.List;
import java.util.stream.IntStream;

class SecurityGameTest {
    private static final double SOLVER = 1e-6;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "security.csv", numLinesToSkip = 1)
    void findsTheValueThatAnotherSolverFinds(
            String id,
            double resources,
            String defenderCovered,
            String defenderUncovered,
            String attackerCovered,
            String attackerUncovered,
            double value) {
        SecurityGame game =
                new SecurityGame(
                        targets(
                                Read.numbers(defenderCovered),
                                Read.numbers(defenderUncovered),
                                Read.numbers(attackerCovered),
                                Read.numbers(attackerUncovered)),
                        resources);

        assertEquals(value, game.best().value(), SOLVER, id);
    }

    private static List<Target> targets(
            List<Double> dc, List<Double> du, List<Double> ac, List<Double> au) {
        return IntStream.range(0, dc.size())
                .mapToObj(t -> new Target(dc.get(t), du.get(t), ac.get(t), au.get(t)))
                .toList();
    }

    /// Equal targets are covered equally: the closed form.
    @Test
    void coversEqualTargetsEqually() {
        SecurityGame game =
                new SecurityGame(
                        List.of(
                                new Target(0, -6, -1, 5),
                                new Target(0, -6, -1, 5),
                                new Target(0, -6, -1, 5)),
                        1);

        assertEquals(-4, game.best().value(), SOLVER);
    }

    @Test
    void isNoWorseWithMoreGuards() {
        List<Target> targets = List.of(new Target(0, -8, -2, 8), new Target(0, -4, -2, 4));
        List<Double> values =
                List.of(0.0, 0.5, 1.0, 1.5, 2.0).stream()
                        .map(guards -> new SecurityGame(targets, guards).best().value())
                        .toList();

        assertEquals(values.stream().sorted().toList(), values);
    }

    @Test
    void refusesNegativeResources() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SecurityGame(List.of(new Target(0, 0, 0, 0)), -1));
    }
}
