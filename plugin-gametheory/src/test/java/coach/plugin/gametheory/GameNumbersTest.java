package coach.plugin.gametheory;

import static coach.plugin.gametheory.Cards.fraction;
import static coach.plugin.gametheory.Cards.numbersOf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.plugin.gametheory.math.Bimatrix;
import coach.plugin.gametheory.math.Bimatrix.Cell;
import coach.plugin.gametheory.math.Bimatrix.Profile;
import coach.plugin.gametheory.math.Dominance;
import coach.plugin.gametheory.math.Dominance.Survivors;
import coach.plugin.gametheory.math.GameTree;
import coach.plugin.gametheory.math.GameTree.Branch;
import coach.plugin.gametheory.math.GameTree.Decision;
import coach.plugin.gametheory.math.GameTree.Outcome;
import coach.plugin.gametheory.math.QuantityDuopoly;
import coach.plugin.gametheory.math.RepeatedDilemma;
import coach.plugin.gametheory.math.SupportEnumeration;
import coach.plugin.gametheory.math.ZeroSum;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The numbers of the cards on games and their equilibria.
class GameNumbersTest {
    private static final double ROUNDING = 1e-9;
    private static final Bimatrix SEXES = sexes(2);

    /// The battle of the sexes, with what the row player gets at its favourite place.
    private static Bimatrix sexes(double favourite) {
        return Bimatrix.of(
                new double[][] {{favourite, 0}, {0, 1}}, new double[][] {{1, 0}, {0, 2}});
    }

    private static Profile mixedOf(Bimatrix game) {
        return SupportEnumeration.equilibria(game).getLast();
    }

    @Test
    void normalForm() {
        Bimatrix table =
                Bimatrix.of(
                        new double[][] {{2, 2, 0, 0}, {0, 1, 0, 1}},
                        new double[][] {{1, 1, 0, 0}, {0, 2, 0, 2}});

        assertEquals(
                List.of(new Cell(0, 0), new Cell(0, 1), new Cell(1, 3)), table.pureEquilibria());
        numbersOf("normal-form")
                .given("0", "1", "2", "3", "20")
                .computed("27", Math.pow(3, 3))
                .computed("1048576", Math.pow(2, 20))
                .check();
    }

    @Test
    void dominance() {
        Bimatrix game =
                Bimatrix.of(
                        new double[][] {{3, 0, 2}, {0, 3, 4}, {1, 1, 5}},
                        new double[][] {{2, 1, 0}, {0, 3, 2}, {1, 2, 1}});
        Survivors left = Dominance.iterated(game);
        Bimatrix rest = game.restricted(left.rows(), left.columns());
        Profile mixed = mixedOf(rest);
        Bimatrix weak =
                Bimatrix.of(new double[][] {{2, 5}, {2, 1}}, new double[][] {{1, 1}, {4, 0}});

        assertEquals(new Survivors(List.of(0, 1), List.of(0, 1)), left);
        assertEquals(List.of(new Cell(0, 0), new Cell(1, 1)), rest.pureEquilibria());
        assertEquals(0, Dominance.margin(game, 2), ROUNDING, "safe before the right column goes");
        assertEquals(true, Dominance.weakly(weak, 0, 1));
        assertEquals(true, Dominance.weakly(weak.transposed(), 0, 1));
        assertEquals(true, weak.pureEquilibria().contains(new Cell(1, 0)));
        numbersOf("dominance")
                .given("0", "1", "2", "3", "4", "5")
                .computed(
                        "1.5",
                        1 + Dominance.margin(game.restricted(List.of(0, 1, 2), List.of(0, 1)), 2))
                .computed("1.5", rest.rowValue(mixed))
                .computed("1.5", rest.columnValue(mixed))
                .computed("34", fraction(3, 4, mixed.row().getFirst()))
                .computed("12", fraction(1, 2, mixed.column().getFirst()))
                .check();
    }

    @Test
    void nashEquilibrium() {
        Profile mixed = mixedOf(SEXES);
        double together =
                mixed.row().get(0) * mixed.column().get(0)
                        + mixed.row().get(1) * mixed.column().get(1);
        Bimatrix dilemma =
                Bimatrix.of(new double[][] {{3, 0}, {5, 1}}, new double[][] {{3, 5}, {0, 1}});

        assertEquals(List.of(new Cell(1, 1)), dilemma.pureEquilibria());
        numbersOf("nash-equilibrium")
                .given("0", "1", "2", "3", "5", "1950")
                .computed("13", fraction(1, 3, mixed.column().getFirst()))
                .computed("23", fraction(2, 3, mixed.row().getFirst()))
                .computed("23", fraction(2, 3, SEXES.rowValue(mixed)))
                .computed("23", fraction(2, 3, SEXES.columnValue(mixed)))
                .computed("59", fraction(5, 9, 1 - together))
                .computed("15", fraction(1, 5, mixedOf(sexes(4)).column().getFirst()))
                .check();
    }

    @Test
    void zeroSum() {
        Bimatrix game = Bimatrix.zeroSum(new double[][] {{3, -1}, {-2, 1}});
        ZeroSum.Security row = ZeroSum.security(game);
        ZeroSum.Security column = ZeroSum.security(game.transposed());

        assertEquals(-1, ZeroSum.pureSecurity(game));
        assertEquals(-1, ZeroSum.pureSecurity(game.transposed()));
        numbersOf("zero-sum")
                .given("0", "1", "2", "3", "4", "7", "8", "9", "1928")
                .computed("17", fraction(1, 7, row.level()))
                .computed("17", fraction(1, 7, -column.level()))
                .computed("37", fraction(3, 7, row.mix().getFirst()))
                .computed("47", fraction(4, 7, row.mix().getLast()))
                .computed("27", fraction(2, 7, column.mix().getFirst()))
                .computed(
                        "35",
                        fraction(
                                3,
                                5,
                                ZeroSum.security(Bimatrix.zeroSum(new double[][] {{3, -1}, {0, 1}}))
                                        .level()))
                .computed("23", fraction(2, 3, ZeroSum.security(SEXES).level()))
                .computed("23", fraction(2, 3, ZeroSum.security(SEXES.transposed()).level()))
                .check();
    }

    private static GameTree turn(int player, String stop, GameTree end, GameTree on) {
        return new Decision(player, List.of(new Branch(stop, end), new Branch("pass", on)));
    }

    @Test
    void backwardInduction() {
        GameTree entry =
                turn(
                        0,
                        "stay out",
                        GameTree.leaf(0.0, 4.0),
                        turn(1, "fight", GameTree.leaf(-1.0, 0.0), GameTree.leaf(2.0, 2.0)));
        GameTree centipede =
                turn(
                        0,
                        "take",
                        GameTree.leaf(1.0, 0.0),
                        turn(
                                1,
                                "take",
                                GameTree.leaf(0.0, 2.0),
                                turn(
                                        0,
                                        "take",
                                        GameTree.leaf(3.0, 1.0),
                                        turn(
                                                1,
                                                "take",
                                                GameTree.leaf(2.0, 4.0),
                                                GameTree.leaf(5.0, 3.0)))));

        assertEquals(new Outcome(List.of(2.0, 2.0), List.of("pass", "pass")), entry.solve());
        assertEquals(new Outcome(List.of(1.0, 0.0), List.of("take")), centipede.solve());
        numbersOf("backward-induction").given("0", "1", "2", "3", "4", "5").check();
    }

    @Test
    void subgamePerfection() {
        Bimatrix stage =
                Bimatrix.of(new double[][] {{3, 0}, {0, 1}}, new double[][] {{1, 0}, {0, 3}});
        Profile mixed = mixedOf(stage);

        assertEquals(3, SupportEnumeration.equilibria(stage).size());
        numbersOf("subgame-perfection")
                .given("0", "0.5", "1", "2", "3", "3.5")
                .computed("34", fraction(3, 4, mixed.row().getFirst()))
                .computed("14", fraction(1, 4, mixed.column().getFirst()))
                .computed("0.75", stage.rowValue(mixed))
                .check();
    }

    @Test
    void repeatedGames() {
        RepeatedDilemma dilemma = new RepeatedDilemma(5, 3, 1, 0);
        QuantityDuopoly duopoly = new QuantityDuopoly(100, 1, 10, 10);
        double half = duopoly.cartel().q1() / 2;
        double share = duopoly.cartel().profit1() / 2;
        double cournot = duopoly.cournot().profit1();

        numbersOf("repeated-games")
                .given("0", "1", "3", "5", "0.4", "0.6", "10", "100")
                .computed("12", fraction(1, 2, dilemma.grimTrigger()))
                .computed("24", fraction(2, 4, dilemma.grimTrigger()))
                .computed("23", fraction(2, 3, dilemma.titForTat()))
                .computed("7.5", dilemma.cooperating(0.6))
                .computed("6.5", dilemma.defecting(0.6))
                .computed("1.5", dilemma.defecting(0.6) - 5)
                .computed("5", dilemma.cooperating(0.4))
                .computed("5.67", dilemma.defecting(0.4))
                .computed("22.5", half)
                .computed("33.75", duopoly.reply(half))
                .computed("1012.5", share)
                .computed("1139.06", duopoly.cheatingProfit())
                .computed("900", cournot)
                .computed(
                        "0.529",
                        RepeatedDilemma.threshold(duopoly.cheatingProfit(), share, cournot))
                .computed("9", 17 * RepeatedDilemma.threshold(1139.0625, 1012.5, 900))
                .computed("17", 9 / RepeatedDilemma.threshold(1139.0625, 1012.5, 900))
                .check();
    }
}
