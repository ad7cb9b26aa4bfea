package coach.plugin.gametheory.math;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.plugin.gametheory.math.Bimatrix.Cell;
import coach.plugin.gametheory.math.Bimatrix.Profile;
import coach.plugin.gametheory.math.Dominance.Survivors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class EquilibriumTest {
    private static final double ROUNDING = 1e-9;
    private static final double SOLVER = 1e-7;

    private static double[][] random(Random random, int rows, int columns) {
        double[][] table = new double[rows][columns];
        for (double[] row : table) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextDouble();
            }
        }
        return table;
    }

    @Nested
    class SupportEnumerationOf {
        /// Osborne and Rubinstein, example 34.1, with their payoffs.
        @Test
        void theBattleOfTheSexesFindsThreeEquilibria() {
            Bimatrix game =
                    Bimatrix.of(new double[][] {{2, 0}, {0, 1}}, new double[][] {{1, 0}, {0, 2}});
            List<Profile> found = SupportEnumeration.equilibria(game);
            Profile mixed = found.getLast();

            assertAll(
                    () -> assertEquals(3, found.size()),
                    () -> assertEquals(2.0 / 3, mixed.row().getFirst(), ROUNDING),
                    () -> assertEquals(1.0 / 3, mixed.column().getFirst(), ROUNDING));
        }

        /// Non-degenerate games have an odd number of equilibria (Wilson 1971).
        @RepeatedTest(30)
        void aRandomGameFindsAnOddNumber(RepetitionInfo repetition) {
            Random random = new Random(repetition.getCurrentRepetition());
            Bimatrix game = Bimatrix.of(random(random, 4, 3), random(random, 4, 3));

            assertEquals(1, SupportEnumeration.equilibria(game).size() % 2);
        }

        @RepeatedTest(10)
        void aRandomGameFindsItsPureOnes(RepetitionInfo repetition) {
            Random random = new Random(repetition.getCurrentRepetition());
            Bimatrix game = Bimatrix.of(random(random, 3, 3), random(random, 3, 3));

            assertEquals(
                    game.pureEquilibria(),
                    SupportEnumeration.equilibria(game).stream()
                            .filter(profile -> profile.row().contains(1.0))
                            .map(
                                    profile ->
                                            new Cell(
                                                    profile.row().indexOf(1.0),
                                                    profile.column().indexOf(1.0)))
                            .toList());
        }

        /// In a zero-sum game every equilibrium pays the value.
        @RepeatedTest(20)
        void aZeroSumGameFindsItsValue(RepetitionInfo repetition) {
            Bimatrix game =
                    Bimatrix.zeroSum(random(new Random(repetition.getCurrentRepetition()), 3, 4));

            assertEquals(
                    ZeroSum.security(game).level(),
                    game.rowValue(SupportEnumeration.equilibria(game).getFirst()),
                    SOLVER);
        }
    }

    @Nested
    class ZeroSumGames {
        @Test
        void matchTheClosedFormOfTwoByTwo() {
            Bimatrix game = Bimatrix.zeroSum(new double[][] {{3, -1}, {-2, 1}});

            assertEquals((3.0 * 1 - 2) / (3 + 1 + 1 + 2), ZeroSum.security(game).level(), SOLVER);
        }

        /// The minimax theorem.
        @RepeatedTest(20)
        void giveBothSidesTheSameValue(RepetitionInfo repetition) {
            Bimatrix game =
                    Bimatrix.zeroSum(random(new Random(repetition.getCurrentRepetition()), 5, 4));

            assertEquals(
                    ZeroSum.security(game).level(),
                    -ZeroSum.security(game.transposed()).level(),
                    SOLVER);
        }

        @RepeatedTest(10)
        void payTheLeaderTheirValue(RepetitionInfo repetition) {
            Bimatrix game =
                    Bimatrix.zeroSum(random(new Random(repetition.getCurrentRepetition()), 4, 4));

            assertEquals(ZeroSum.security(game).level(), Commitment.mixed(game).value(), SOLVER);
        }
    }

    @Nested
    class DominanceIn {
        @Test
        void aGameNeedsAMixtureToBeSeen() {
            Bimatrix game = Bimatrix.of(new double[][] {{3, 0}, {0, 3}, {1, 1}}, new double[3][2]);

            assertAll(
                    () -> assertEquals(0.5, Dominance.margin(game, 2), SOLVER),
                    () -> assertEquals(0, Dominance.margin(game, 0), SOLVER));
        }

        @Test
        void thePrisonersDilemmaLeavesDefection() {
            Bimatrix game =
                    Bimatrix.of(new double[][] {{3, 0}, {5, 1}}, new double[][] {{3, 5}, {0, 1}});

            assertEquals(new Survivors(List.of(1), List.of(1)), Dominance.iterated(game));
        }

        /// Strict elimination loses no equilibrium.
        @RepeatedTest(20)
        void aRandomGameKeepsItsEquilibria(RepetitionInfo repetition) {
            Random random = new Random(repetition.getCurrentRepetition());
            Bimatrix game = Bimatrix.of(random(random, 3, 3), random(random, 3, 3));
            Survivors left = Dominance.iterated(game);

            assertEquals(
                    SupportEnumeration.equilibria(game).size(),
                    SupportEnumeration.equilibria(game.restricted(left.rows(), left.columns()))
                            .size());
        }
    }

    @Test
    void tablesOfDifferentShapesAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Bimatrix.of(new double[][] {{1, 2}}, new double[][] {{1}}));
    }
}
