package coach.plugin.gametheory.math;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.plugin.gametheory.math.Bimatrix.Cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

class CommitmentTest {
    /// Values are of the order of 10, and the programs are solved in doubles.
    private static final double SOLVER = 1e-7;

    /// Conitzer and Sandholm's introductory game.
    private static final Bimatrix GAME =
            Bimatrix.of(new double[][] {{2, 4}, {1, 3}}, new double[][] {{1, 0}, {0, 1}});

    @Test
    void mixesEvenlyInTheGameOfThePaper() {
        Commitment.Mixed best = Commitment.mixed(GAME);

        assertAll(
                () -> assertEquals(3.5, best.value(), SOLVER),
                () -> assertEquals(0.5, best.mix().getFirst(), SOLVER),
                () -> assertEquals(1, best.response()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "commitment.csv", numLinesToSkip = 1, maxCharsPerColumn = 20_000)
    void agreesWithExactFractions(
            String id,
            String leader,
            String follower,
            double value,
            double pureStrong,
            double pureWeak,
            String pureNash) {
        Bimatrix game = Bimatrix.of(Read.matrix(leader), Read.matrix(follower));
        Commitment.Mixed best = Commitment.mixed(game);

        assertAll(
                id,
                () -> assertEquals(value, best.value(), SOLVER),
                () -> assertEquals(value, Commitment.strong(game, best.mix()), SOLVER),
                () -> assertEquals(pureStrong, Commitment.pureStrong(game)),
                () -> assertEquals(pureWeak, Commitment.pureWeak(game)),
                () -> assertEquals(cells(pureNash), game.pureEquilibria()));
    }

    private static List<Cell> cells(String text) {
        return text.equals("-")
                ? List.of()
                : Stream.of(text.split("/"))
                        .map(Read::numbers)
                        .map(cell -> new Cell(cell.get(0).intValue(), cell.get(1).intValue()))
                        .toList();
    }

    /// The leader can always commit to its part of an equilibrium.
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "commitment.csv", numLinesToSkip = 1, maxCharsPerColumn = 20_000)
    void isNoWorseThanAnyEquilibrium(String id, String leader, String follower, double value) {
        Bimatrix game = Bimatrix.of(Read.matrix(leader), Read.matrix(follower));

        assertTrue(
                SupportEnumeration.equilibria(game).stream()
                        .allMatch(profile -> game.rowValue(profile) <= value + SOLVER),
                id);
    }

    @Test
    void leavesOutAColumnThatIsNeverABestResponse() {
        Bimatrix game =
                Bimatrix.of(new double[][] {{0, 9}, {0, 9}}, new double[][] {{1, 0}, {1, 0}});

        assertEquals(
                List.of(OptionalDouble.of(0), OptionalDouble.empty()),
                Commitment.mixed(game).valueOfResponse());
    }

    @Test
    void losesByShowingAPureStrategyInMatchingPennies() {
        Bimatrix pennies = Bimatrix.zeroSum(new double[][] {{1, -1}, {-1, 1}});

        assertAll(
                () -> assertEquals(-1, Commitment.pureStrong(pennies)),
                () -> assertEquals(0, Commitment.mixed(pennies).value(), SOLVER));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bayesian.csv", numLinesToSkip = 1, maxCharsPerColumn = 20_000)
    void knowsTheBestMixtureAgainstSeveralTypes(
            String id, String prior, String leader, String follower, double value) {
        String[] leaders = leader.split("\\|");
        String[] followers = follower.split("\\|");
        List<Bimatrix> games =
                Stream.iterate(0, type -> type < leaders.length, type -> type + 1)
                        .map(
                                type ->
                                        Bimatrix.of(
                                                Read.matrix(leaders[type]),
                                                Read.matrix(followers[type])))
                        .toList();

        assertEquals(
                value, new BayesianCommitment(Read.numbers(prior), games).best().value(), SOLVER);
    }

    @Test
    void againstASingleTypeIsPlainCommitment() {
        assertEquals(
                Commitment.mixed(GAME).value(),
                new BayesianCommitment(List.of(1.0), List.of(GAME)).best().value(),
                SOLVER);
    }
}
