package coach.plugin.gametheory.math;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

class MarketTest {
    private static final double RELATIVE = 1e-9;

    private static double near(double value) {
        return RELATIVE * (1 + Math.abs(value));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "duopoly.csv", numLinesToSkip = 1)
    void quantitiesAreThoseOfExactFractions(
            String id,
            double a,
            double b,
            double c1,
            double c2,
            double leader,
            double follower,
            double cournot1,
            double cournot2) {
        QuantityDuopoly game = new QuantityDuopoly(a, b, c1, c2);

        assertAll(
                id,
                () -> assertEquals(leader, game.stackelberg().q1(), near(leader)),
                () -> assertEquals(follower, game.stackelberg().q2(), near(follower)),
                () -> assertEquals(cournot1, game.cournot().q1(), near(cournot1)),
                () -> assertEquals(cournot2, game.cournot().q2(), near(cournot2)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "duopoly.csv", numLinesToSkip = 1)
    void noQuantityOnAGridIsBetterForTheLeader(
            String id, double a, double b, double c1, double c2) {
        QuantityDuopoly game = new QuantityDuopoly(a, b, c1, c2);
        double best = game.stackelberg().profit1();

        assertTrue(
                IntStream.rangeClosed(0, 1000)
                        .mapToDouble(i -> i * a / b / 1000)
                        .map(q -> game.at(q, game.reply(q)).profit1())
                        .allMatch(profit -> profit <= best + near(best)),
                id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "prices.csv", numLinesToSkip = 1)
    void pricesAreThoseOfExactFractions(
            String id,
            double a,
            double b,
            double d,
            double c,
            double leader,
            double follower,
            double leaderProfit,
            double followerProfit,
            double nash) {
        PriceDuopoly game = new PriceDuopoly(a, b, d, c);
        PriceDuopoly.Market led = game.stackelberg();

        assertAll(
                id,
                () -> assertEquals(leader, led.p1(), near(leader)),
                () -> assertEquals(follower, led.p2(), near(follower)),
                () -> assertEquals(leaderProfit, led.profit1(), near(leaderProfit)),
                () -> assertEquals(followerProfit, led.profit2(), near(followerProfit)),
                () -> assertEquals(nash, game.nash().p1(), near(nash)));
    }

    /// Both gain by leadership in prices, and the follower more (Gal-Or 1985).
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "prices.csv", numLinesToSkip = 1)
    void followingPaysMostWithPrices(String id, double a, double b, double d, double c) {
        PriceDuopoly game = new PriceDuopoly(a, b, d, c);
        PriceDuopoly.Market led = game.stackelberg();
        double nash = game.nash().profit1();

        assertTrue(
                led.profit2() >= led.profit1() - near(nash) && led.profit1() >= nash - near(nash),
                id);
    }

    @Test
    void aDominantFirmCannotDoBetterAtAnotherPrice() {
        DominantFirm firm = new DominantFirm(100, 1, 10);

        assertEquals(
                firm.profit(),
                DoubleStream.iterate(10, p -> p <= 50, p -> p + 0.01)
                        .map(p -> (p - 10) * (100 - 2 * p))
                        .max()
                        .orElseThrow(),
                1e-4);
    }

    @Test
    void threeCournotFirmsMakeAsMuchAsAStackelbergDuopoly() {
        QuantityDuopoly game = new QuantityDuopoly(130, 1, 10, 10);
        QuantityDuopoly.Market led = game.stackelberg();

        assertEquals(120.0 * 3 / 4, led.q1() + led.q2(), RELATIVE);
    }

    @Test
    void costsAboveTheHighestPriceAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new QuantityDuopoly(10, 1, 10, 0));
    }

    @Test
    void patienceNeededForCollusionIsNineSeventeenths() {
        QuantityDuopoly game = new QuantityDuopoly(100, 1, 10, 10);

        assertEquals(
                9.0 / 17,
                RepeatedDilemma.threshold(
                        game.cheatingProfit(),
                        game.cartel().profit1() / 2,
                        game.cournot().profit1()),
                RELATIVE);
    }

    /// At the threshold grim trigger leaves a player indifferent.
    @Test
    void atTheThresholdDefectionIsWorthAsMuchAsCooperation() {
        RepeatedDilemma game = new RepeatedDilemma(7, 4, 2, -1);

        assertEquals(
                game.cooperating(game.grimTrigger()), game.defecting(game.grimTrigger()), RELATIVE);
    }
}
