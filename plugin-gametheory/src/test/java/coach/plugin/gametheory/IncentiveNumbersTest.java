package coach.plugin.gametheory;

import static coach.plugin.gametheory.Cards.fraction;
import static coach.plugin.gametheory.Cards.numbersOf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.plugin.gametheory.math.Auction;
import coach.plugin.gametheory.math.Coalitions;
import coach.plugin.gametheory.math.DecoupledLearning;
import coach.plugin.gametheory.math.RewardPricing;
import coach.plugin.gametheory.math.Screening;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The numbers of the cards on incentives and division.
class IncentiveNumbersTest {
    private static final double ROUNDING = 1e-9;

    @Test
    void federatedIncentives() {
        RewardPricing game = new RewardPricing(10, List.of(1.0, 2.0, 4.0));
        double reward = game.bestReward();
        double total = reward * game.responsiveness();
        double efficient = game.efficientTotal();

        numbersOf("federated-incentives")
                .given("1", "2", "4", "10", "5", "6", "12", "35", "36", "0.25", "0.5")
                .computed("1.75", game.responsiveness())
                .computed("1.4286", reward)
                .computed("1.43", reward)
                .computed("3.5", 2 * game.responsiveness())
                .computed("2.5", total)
                .computed("0.7143", game.contributions(reward).get(1))
                .computed("0.3571", game.contributions(reward).get(2))
                .computed("3.5714", reward * total)
                .computed("8.956", game.server(reward))
                .computed("8.96", game.server(reward))
                .computed("1.020", game.clients(reward).get(0))
                .computed("0.510", game.clients(reward).get(1))
                .computed("0.255", game.clients(reward).get(2))
                .computed("8.366", game.server(1))
                .computed("8.041", game.server(2))
                .computed("3.713", efficient)
                .computed("3.71", efficient)
                .computed("11.564", game.welfare(efficient))
                .computed("10.742", game.welfare(total))
                .check();
    }

    private static DecoupledLearning withThird(double quality) {
        return new DecoupledLearning(10, 1, List.of(1.0, 0.8, quality), List.of(1.0, 1.5));
    }

    @Test
    void threePartyGame() {
        DecoupledLearning game = withThird(0.5);
        double kappa = game.owners().intensity();
        DecoupledLearning poor = withThird(0.4);
        DecoupledLearning cheap = new DecoupledLearning(2, 1, game.qualities(), game.centreCosts());

        assertEquals(0, cheap.payment());
        assertEquals(List.of(0, 1), poor.owners().active());
        numbersOf("three-party-game")
                .given("1", "2", "8", "10", "17", "49", "0.4", "0.5", "0.8", "1.5")
                .computed("0.4706", kappa)
                .computed("8", 17 * kappa)
                .computed("4.25", 2 / kappa)
                .computed("2.125", 1 / kappa)
                .computed("1.25", game.owners().costs().get(1))
                .computed("7.875", game.payment())
                .computed("3.706", kappa * game.payment())
                .computed("1.962", game.effective().get(0))
                .computed("1.526", game.effective().get(1))
                .computed("0.218", game.effective().get(2))
                .computed("1.962", game.data().get(0))
                .computed("1.907", game.data().get(1))
                .computed("0.436", game.data().get(2))
                .computed("4.305", game.fees())
                .computed("7.613", game.modelOwner(game.payment()))
                .computed("2.207", game.dataOwners().get(0))
                .computed("1.335", game.dataOwners().get(1))
                .computed("0.027", game.dataOwners().get(2))
                .computed("1.033", game.compute().get(0))
                .computed("0.689", game.compute().get(1))
                .computed("1.722", game.compute().get(0) + game.compute().get(1))
                .computed("1.550", game.centres().get(0))
                .computed("0.689", game.centres().get(1))
                .computed("2.5", poor.owners().costs().get(2))
                .computed("4.75", poor.owners().costs().stream().mapToDouble(c -> c).sum())
                .computed("49", fraction(4, 9, poor.owners().intensity()))
                .computed("7.75", poor.payment())
                .computed("7.167", poor.modelOwner(poor.payment()))
                .computed("0.077", cheap.modelOwner(0.5))
                .check();
    }

    @Test
    void paperIdea() {
        DecoupledLearning game = new DecoupledLearning(6, 1, List.of(1.0, 0.5), List.of(1.0, 1.5));

        assertEquals(0, new DecoupledLearning(3, 1, game.qualities(), List.of(1.0, 1.5)).payment());
        numbersOf("paper-idea-rdfl")
                .given("0.5", "1", "2", "6")
                .computed("2", game.owners().costs().get(1))
                .computed("13", fraction(1, 3, game.owners().intensity()))
                .computed("3", game.payment())
                .computed("23", fraction(2, 3, game.effective().get(0)))
                .computed("13", fraction(1, 3, game.effective().get(1)))
                .computed("23", fraction(2, 3, game.data().get(0)))
                .computed("23", fraction(2, 3, game.data().get(1)))
                .computed("43", fraction(4, 3, game.dataOwners().get(0)))
                .computed("13", fraction(1, 3, game.dataOwners().get(1)))
                .computed("1.159", game.modelOwner(game.payment()))
                .check();
    }

    @Test
    void mechanismDesign() {
        List<Double> bids = List.of(10.0, 7.0, 4.0);

        assertEquals(0, Auction.gain(10, 6, List.of(7.0, 4.0)), "bidding too little");
        numbersOf("mechanism-design")
                .given("0", "1", "2", "4", "5", "10", "11", "12", "43")
                .computed("7", Auction.highestLosingBid(1, bids))
                .computed("3", Auction.gain(10, 10, List.of(7.0, 4.0)))
                .computed("3", Auction.gain(7, 11, List.of(10.0, 4.0)))
                .computed("4", Auction.highestLosingBid(2, bids))
                .computed("13", fraction(1, 3, Auction.expectedRevenue(0)))
                .computed("5", 12 * Auction.expectedRevenue(0.5))
                .check();
    }

    @Test
    void contractTheory() {
        Screening game = new Screening(4, 1, 2, 0.5);
        Screening.Menu seen = game.firstBest();
        Screening.Menu best = game.secondBest();
        double posing = best.highPay() - Screening.cost(1, best.highWork());

        assertEquals(best.lowPay() - Screening.cost(1, best.lowWork()), posing, ROUNDING);
        numbersOf("contract-theory")
                .given("0", "0.4", "0.8", "1", "2", "12")
                .computed("4", seen.lowWork())
                .computed("2", seen.highWork())
                .computed("8", seen.lowPay())
                .computed("4", seen.highPay())
                .computed("6", game.profit(seen))
                .computed("2", game.rent(seen.highWork()))
                .computed("4", game.value() * seen.highWork() - seen.highPay())
                .computed("1.333", best.highWork())
                .computed("43", fraction(4, 3, best.highWork()))
                .computed("8.889", best.lowPay())
                .computed("8.89", best.lowPay())
                .computed("80", 9 * best.lowPay())
                .computed("1.778", best.highPay())
                .computed("16", 9 * best.highPay())
                .computed("0.889", posing)
                .computed("89", fraction(8, 9, game.rent(best.highWork())))
                .computed("5.333", game.profit(best))
                .computed("5.33", game.profit(best))
                .computed("16", 3 * game.profit(best))
                .computed("10", game.honest(4, 2).lowPay())
                .computed("5", game.profit(game.honest(4, 2)))
                .computed("4", game.profit(game.honest(4, 0)))
                .computed("8.889", best.lowPay())
                .computed("16", Screening.cost(2, best.lowWork()))
                .computed("5", 2 / (0.8 - 0.4))
                .check();
    }

    private static final int A = 1;
    private static final int B = 2;
    private static final int C = 4;

    @Test
    void shapleyValue() {
        Coalitions game = Coalitions.of(0, 6, 4, 9, 0, 8, 6, 12);
        List<Double> shares = game.shapley();

        assertEquals(List.of(6.0, 6.0, 5.0, 6.0, 8.0, 6.0), game.marginals(0));
        assertEquals(List.of(6.0, 4.0, 3.0), game.leaveOneOut());
        assertEquals(false, game.inCore(shares));
        assertEquals(true, game.inCore(List.of(6.0, 4.0, 2.0)));
        assertEquals(
                List.of(-1.0, 2.0, 2.0, -1.0),
                List.of(
                        game.dividend(A + B),
                        game.dividend(A + C),
                        game.dividend(B + C),
                        game.dividend(A + B + C)));
        numbersOf("shapley-value")
                .given("0", "1", "2", "4", "6", "8", "9", "1953", "10")
                .computed("12", game.total())
                .computed("6.17", shares.get(0))
                .computed("37", 6 * shares.get(0))
                .computed("4.17", shares.get(1))
                .computed("25", 6 * shares.get(1))
                .computed("1.67", shares.get(2))
                .computed("10", 6 * shares.get(2))
                .computed("12", shares.stream().mapToDouble(share -> share).sum())
                .computed("7.83", shares.get(0) + shares.get(2))
                .computed("13", game.leaveOneOut().stream().mapToDouble(loss -> loss).sum())
                .check();
    }

    @Test
    void contributionEvaluation() {
        Coalitions game = Coalitions.of(0, 6, 6, 6, 4, 10, 10, 10);
        Coalitions twice = Coalitions.of(0, 6, 6, 6, 6, 6, 6, 6);

        assertEquals(List.of(0.0, 0.0, 4.0), game.leaveOneOut());
        numbersOf("contribution-evaluation")
                .given("0", "1", "2", "6", "10", "20", "50", "95", "100", "0.05", "400")
                .computed("3", game.shapley().get(0))
                .computed("3", game.shapley().get(1))
                .computed("4", game.shapley().get(2))
                .computed("10", game.total())
                .computed("4", game.total() * 100 / 250)
                .computed("2", game.total() * 50 / 250)
                .computed("4", twice.shapley().get(0) + twice.shapley().get(1))
                .computed("1024", Math.pow(2, 10))
                .computed("0.005", 2 * 0.05 * 0.05)
                .computed("400", 2 * 10 / 0.05)
                .computed("1198.3", Coalitions.ordersNeeded(10, 1, 0.05, 0.05))
                .computed("1199", Math.ceil(Coalitions.ordersNeeded(10, 1, 0.05, 0.05)))
                .check();
    }
}
