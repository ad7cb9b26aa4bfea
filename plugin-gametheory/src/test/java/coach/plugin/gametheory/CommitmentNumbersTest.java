package coach.plugin.gametheory;

import static coach.plugin.gametheory.Cards.fraction;
import static coach.plugin.gametheory.Cards.numbersOf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.plugin.gametheory.math.BayesianCommitment;
import coach.plugin.gametheory.math.Bimatrix;
import coach.plugin.gametheory.math.Commitment;
import coach.plugin.gametheory.math.SecurityGame;
import coach.plugin.gametheory.math.SecurityGame.Target;
import coach.plugin.gametheory.math.SupportEnumeration;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// The numbers of the cards on commitment.
class CommitmentNumbersTest {
    private static final double ROUNDING = 1e-9;
    private static final double[][] LEADER = {{2, 4}, {1, 3}};
    private static final Bimatrix PAYS = Bimatrix.of(LEADER, new double[][] {{1, 0}, {0, 1}});

    private static List<Double> top(double p) {
        return List.of(p, 1 - p);
    }

    @Test
    void stackelbergVersusNash() {
        Commitment.Mixed best = Commitment.mixed(PAYS);
        Bimatrix pennies = Bimatrix.zeroSum(new double[][] {{1, -1}, {-1, 1}});

        assertEquals(-1, Commitment.pureStrong(pennies));
        assertEquals(0, Commitment.mixed(pennies).value(), ROUNDING);
        numbersOf("stackelberg-versus-nash")
                .given("0", "1", "2", "3", "4")
                .computed("2", PAYS.rowValue(SupportEnumeration.equilibria(PAYS).getFirst()))
                .computed("3", Commitment.pureStrong(PAYS))
                .computed("3.5", best.value())
                .computed("12", fraction(1, 2, best.mix().getFirst()))
                .check();
    }

    @Test
    void strongWeakStackelberg() {
        Bimatrix indifferent =
                Bimatrix.of(new double[][] {{5, 1}, {2, 2}}, new double[][] {{3, 3}, {0, 0}});

        assertEquals(2, Commitment.weak(indifferent, top(0)), ROUNDING);
        assertEquals(1.9, Commitment.weak(indifferent, top(0.1)), ROUNDING);
        numbersOf("strong-weak-stackelberg")
                .given("0", "0.01", "0.02", "0.49", "0.499", "0.5", "1", "2", "3", "4", "12")
                .computed("3.5", Commitment.strong(PAYS, top(0.5)))
                .computed("1.5", Commitment.weak(PAYS, top(0.5)))
                .computed("3.49", Commitment.weak(PAYS, top(0.49)))
                .computed("3.499", Commitment.weak(PAYS, top(0.499)))
                .computed("5", Commitment.mixed(indifferent).value())
                .check();
    }

    @Test
    void mixedCommitment() {
        Bimatrix game =
                Bimatrix.of(
                        new double[][] {{1, 3, 0}, {0, 1, 2}},
                        new double[][] {{3, 2, 0}, {0, 2, 3}});
        Commitment.Mixed best = Commitment.mixed(game);
        List<Double> nash =
                SupportEnumeration.equilibria(game).stream().map(game::rowValue).toList();

        assertEquals(List.of(1.0, 2.0, 1.5), nash);
        assertEquals(1, best.response(), "the middle column");
        numbersOf("mixed-commitment")
                .given("0", "0.01", "3")
                .computed("1", best.valueOfResponse().getFirst().orElseThrow())
                .computed("73", fraction(7, 3, best.value()))
                .computed("2", best.valueOfResponse().getLast().orElseThrow())
                .computed("2", Commitment.pureStrong(game))
                .computed("2", game.columnAgainst(best.mix(), 0))
                .computed("2", game.columnAgainst(best.mix(), 1))
                .computed("1", game.columnAgainst(best.mix(), 2))
                .computed("23", fraction(2, 3, best.mix().getFirst()))
                .computed("13", fraction(1, 3, best.mix().getLast()))
                .computed("1.5", nash.getLast())
                .computed("2.313", Commitment.weak(game, top(2.0 / 3 - 0.01)))
                .computed("0.02", best.value() - Commitment.weak(game, top(2.0 / 3 - 0.01)))
                .check();
    }

    private static BayesianCommitment withEasy(double probability) {
        Bimatrix difficult = Bimatrix.of(LEADER, new double[][] {{3, 0}, {0, 1}});
        return new BayesianCommitment(
                List.of(probability, 1 - probability), List.of(PAYS, difficult));
    }

    private static double value(double probability, int easy, int difficult) {
        return withEasy(probability).inducing(List.of(easy, difficult)).orElseThrow().value();
    }

    @Test
    void bayesianStackelberg() {
        BayesianCommitment.Optimum best = withEasy(0.6).best();
        Bimatrix average = Bimatrix.of(LEADER, new double[][] {{1.8, 0}, {0, 1}});
        double naive = Commitment.mixed(average).mix().getFirst();
        double known = 0.6 * Commitment.mixed(PAYS).value() + 0.4 * 3.25;

        assertEquals(Optional.empty(), withEasy(0.6).inducing(List.of(0, 1)));
        assertEquals(value(7.0 / 8, 1, 1), value(7.0 / 8, 1, 0), ROUNDING, "the border, 7/8");
        numbersOf("bayesian-stackelberg")
                .given("0", "1", "2", "3", "4", "0.1", "0.4", "0.6", "0.9", "12", "78")
                .computed("3.25", best.value())
                .computed("14", fraction(1, 4, best.mix().getFirst()))
                .computed("2.7", value(0.6, 1, 0))
                .computed("2", value(0.6, 0, 0))
                .computed("3.3", withEasy(0.9).best().value())
                .computed("3.5", Commitment.mixed(PAYS).value())
                .computed("1.5", 0.5 * 2 + 0.5 * 1)
                .computed("3.4", known)
                .computed("0.15", known - best.value())
                .computed("1.8", 0.6 * 1 + 0.4 * 3)
                .computed("2.8", 1 / naive)
                .computed("0.357", naive)
                .computed("2.56", 0.6 * (3 + naive) + 0.4 * (1 + naive))
                .check();
    }

    @Test
    void securityGames() {
        SecurityGame game = guarded(1);
        SecurityGame.Plan plan = game.best();
        Target first = game.targets().getFirst();
        Target second = game.targets().getLast();

        assertEquals(1, plan.attacked());
        assertEquals(-2, first.attacker(guarded(2).best().coverage().getFirst()), ROUNDING);
        numbersOf("security-games")
                .given("0", "1", "2", "4", "8", "10", "12")
                .computed("58", fraction(5, 8, plan.coverage().getFirst()))
                .computed("38", fraction(3, 8, plan.coverage().getLast()))
                .computed("1.75", first.attacker(plan.coverage().getFirst()))
                .computed("1.75", second.attacker(plan.coverage().getLast()))
                .computed("2.5", plan.value())
                .computed("3", game.against(0).orElseThrow().value())
                .computed("3", first.attacker(0.5))
                .computed("1", second.attacker(0.5))
                .computed("4", first.defender(0.5))
                .computed("4", second.defender(0))
                .computed("2", first.attacker(1))
                .check();
    }

    private static SecurityGame guarded(int resources) {
        return new SecurityGame(
                List.of(new Target(0, -8, -2, 8), new Target(0, -4, -2, 4)), resources);
    }
}
