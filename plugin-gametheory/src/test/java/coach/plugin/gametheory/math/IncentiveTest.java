package coach.plugin.gametheory.math;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

class IncentiveTest {
    private static final double ROUNDING = 1e-9;
    private static final double ORACLE = 1e-6;

    private static void assertNear(List<Double> expected, List<Double> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.get(i), ORACLE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "decoupled.csv", numLinesToSkip = 1)
    void threePartiesDoWhatAnotherSolverFinds(
            String id,
            double alpha,
            double fee,
            String qualities,
            String centreCosts,
            double payment,
            double modelOwner,
            String data,
            String dataOwners,
            String compute,
            String centres) {
        DecoupledLearning game =
                new DecoupledLearning(
                        alpha, fee, Read.numbers(qualities), Read.numbers(centreCosts));

        assertAll(
                id,
                () -> assertEquals(payment, game.payment(), ORACLE),
                () -> assertEquals(modelOwner, game.modelOwner(game.payment()), ORACLE),
                () -> assertNear(Read.numbers(data), game.data()),
                () -> assertNear(Read.numbers(dataOwners), game.dataOwners()),
                () -> assertNear(Read.numbers(compute), game.compute()),
                () -> assertNear(Read.numbers(centres), game.centres()));
    }

    /// In equilibrium no effort on a grid is better against what the others put in.
    @Test
    void nobodyInAContestGainsByDeviating() {
        Contest contest = new Contest(List.of(1.0, 1.25, 2.0, 9.0));
        List<Double> efforts = contest.efforts(10);
        double total = efforts.stream().mapToDouble(x -> x).sum();

        for (int n = 0; n < 4; n++) {
            double others = total - efforts.get(n);
            double cost = contest.costs().get(n);
            double best =
                    IntStream.rangeClosed(1, 5000)
                            .mapToDouble(i -> i / 1000.0)
                            .map(q -> 10 * q / (q + others) - cost * q)
                            .max()
                            .orElseThrow();
            assertTrue(best <= contest.gains(10).get(n) + ROUNDING, "player " + n);
        }
    }

    @Test
    void noOtherRewardIsBetterForTheServer() {
        RewardPricing game = new RewardPricing(10, List.of(1.0, 2.0, 4.0));

        assertEquals(
                game.server(game.bestReward()),
                DoubleStream.iterate(0, r -> r < 5, r -> r + 1e-3)
                        .map(game::server)
                        .max()
                        .orElse(0),
                1e-5);
    }

    @Test
    void welfareOfTheEquilibriumIsWhatServerAndClientsKeep() {
        RewardPricing game = new RewardPricing(10, List.of(1.0, 2.0, 4.0));
        double reward = game.bestReward();
        double kept = game.server(reward) + game.clients(reward).stream().mapToDouble(x -> x).sum();

        assertEquals(game.welfare(reward * game.responsiveness()), kept, ROUNDING);
    }

    @Test
    void theBestMenuBeatsEveryHonestMenuOnAGrid() {
        Screening game = new Screening(4, 1, 2, 0.3);
        double best =
                IntStream.rangeClosed(0, 60)
                        .boxed()
                        .flatMapToDouble(
                                low ->
                                        IntStream.rangeClosed(0, low)
                                                .mapToDouble(
                                                        high ->
                                                                game.profit(
                                                                        game.honest(
                                                                                low / 10.0,
                                                                                high / 10.0))))
                        .max()
                        .orElseThrow();

        assertTrue(best <= game.profit(game.secondBest()) + ROUNDING);
    }

    /// As low types vanish, the distortion does.
    @Test
    void almostNoLowTypesMeanAlmostNoDistortion() {
        Screening game = new Screening(4, 1, 2, 1e-9);

        assertEquals(game.firstBest().highWork(), game.secondBest().highWork(), 1e-8);
    }

    @Test
    void noBidIsBetterThanTheTruthInASecondPriceAuction() {
        List<Double> others = List.of(7.0, 4.0);

        for (double value = 0; value <= 12; value += 0.5) {
            double truth = Auction.gain(value, value, others);
            for (double bid = 0; bid <= 12; bid += 0.5) {
                assertTrue(Auction.gain(value, bid, others) <= truth, value + " as " + bid);
            }
        }
    }

    /// Myerson's reserve price for values that are uniform.
    @Test
    void theBestReserveIsOneHalf() {
        double best =
                DoubleStream.iterate(0, r -> r <= 1, r -> r + 1e-3)
                        .map(Auction::expectedRevenue)
                        .max()
                        .orElseThrow();

        assertAll(
                () -> assertEquals(1.0 / 3, Auction.expectedRevenue(0), ROUNDING),
                () -> assertEquals(5.0 / 12, Auction.expectedRevenue(0.5), ROUNDING),
                () -> assertEquals(5.0 / 12, best, 1e-6));
    }

    @Test
    void aQualityOfZeroIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Contest(List.of(1.0, 0.0)));
    }
}
