package coach.plugin.bayes;

import static org.junit.jupiter.api.Assertions.fail;

import coach.api.CardSource;
import coach.math.LogSpace;
import coach.plugin.bayes.math.Bayes;
import coach.plugin.bayes.math.BayesNet;
import coach.plugin.bayes.math.BayesNet.Node;
import coach.plugin.bayes.math.Beta;
import coach.plugin.bayes.math.Binomial;
import coach.plugin.bayes.math.Chain;
import coach.plugin.bayes.math.ConfidenceInterval;
import coach.plugin.bayes.math.DiagnosticTest;
import coach.plugin.bayes.math.Distribution;
import coach.plugin.bayes.math.Gamma;
import coach.plugin.bayes.math.Grid;
import coach.plugin.bayes.math.Interval;
import coach.plugin.bayes.math.Metropolis;
import coach.plugin.bayes.math.NaiveBayes;
import coach.plugin.bayes.math.Networks;
import coach.plugin.bayes.math.Normal;
import coach.plugin.bayes.math.PartialPooling;
import coach.plugin.bayes.math.PlayTennis;
import coach.plugin.bayes.math.Poisson;
import coach.plugin.bayes.math.Ridge;
import coach.plugin.bayes.math.Variational;
import coach.testkit.WorkedNumbers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Recomputes every number of every card. A fraction written `\frac29` counts as 29.
class NumbersTest {
    private static final double ODDS_EVEN = 0.5;

    static List<CardSource> cards() {
        return new BayesPlugin().cards();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyNumberIsGivenOrComputed(CardSource card) {
        WorkedNumbers numbers = WorkedNumbers.in(card);
        switch (card.name()) {
            case "bayes/base-rate-neglect.md" -> baseRates(numbers);
            case "bayes/bayes-is-not-optimisation.md" -> notOptimisation(numbers);
            case "bayes/bayes-theorem.md" -> theorem(numbers);
            case "bayes/bayesian-deep-learning.md" -> deepLearning(numbers);
            case "bayes/bayesian-networks.md" -> networks(numbers);
            case "bayes/bayesian-versus-frequentist.md" -> schools(numbers);
            case "bayes/choosing-priors.md" -> priors(numbers);
            case "bayes/conjugate-priors.md" -> conjugates(numbers);
            case "bayes/credible-versus-confidence.md" -> intervals(numbers);
            case "bayes/d-separation.md" -> separation(numbers);
            case "bayes/decisions-from-posterior.md" -> decisions(numbers);
            case "bayes/evidence-and-bayes-factors.md" -> evidence(numbers);
            case "bayes/hierarchical-models.md" -> eightSchools(numbers);
            case "bayes/likelihood-versus-probability.md" -> likelihood(numbers);
            case "bayes/map-versus-mle.md" -> pointEstimates(numbers);
            case "bayes/mcmc.md" -> sampling(numbers);
            case "bayes/naive-bayes.md" -> classifier(numbers);
            case "bayes/posterior-predictive.md" -> predictions(numbers);
            case "bayes/prior-likelihood-posterior.md" -> threeWords(numbers);
            case "bayes/sequential-updating.md" -> sequence(numbers);
            case "bayes/variational-versus-mcmc.md" -> variational(numbers);
            case "bayes/weight-decay-as-prior.md" -> weightDecay(numbers);
            default -> fail("nothing recomputes the numbers of " + card.name());
        }
        numbers.check();
    }

    private static void baseRates(WorkedNumbers numbers) {
        DiagnosticTest good = new DiagnosticTest(0.99, 0.99);
        DiagnosticTest mammography = new DiagnosticTest(0.8, 1 - 0.096);
        numbers.given("1", "99", "0.01", "0.99", "50", "10", "1978", "95", "80", "9.6", "0.1")
                .given("1000", "0.001")
                .computed("100", 10_000 * 0.01)
                .computed("9900", 10_000 * 0.99)
                .computed("99", 9900 * 0.01)
                .computed("0.0099", 0.01 * 0.99)
                .computed("50", 100 * good.afterPositive(0.01))
                .computed("999", Bayes.odds(0.999))
                .computed("8", 10 * mammography.sensitivity())
                .computed("990", 1000 - 10)
                .computed("95", 990 * 0.096)
                .computed("7.8", 100 * mammography.afterPositive(0.01))
                .computed("9.0", 100 * good.afterPositive(0.001))
                .computed("91.7", 100 * good.afterPositive(0.1))
                .computed("99", 100 * good.afterPositive(0.5));
    }

    private static void notOptimisation(WorkedNumbers numbers) {
        Beta posterior = new Beta(2, 2).update(3, 0);
        Interval central = posterior.central(0.95);
        numbers.given("95", "57", "0.5", "1", "2", "4", "10", "100", "1000", "6", "7", "8")
                .computed("5", posterior.a())
                .computed("0.8", posterior.mode())
                .computed("0.714", posterior.mean())
                .computed("0.160", posterior.sd())
                .computed("0.109", posterior.cdf(0.5))
                .computed("0.36", central.low())
                .computed("0.96", central.high())
                .computed("0.64", Math.pow(posterior.mode(), 2))
                .computed("0.510", Math.pow(posterior.mean(), 2))
                .computed("0.536", posterior.moment(2))
                .computed("0.970", climbed(10))
                .computed("0.997", climbed(100))
                .computed("0.9997", climbed(1000));
    }

    /// The probability of heads after so many steps of gradient ascent in its log odds, towards
    /// three heads in three.
    private static double climbed(int steps) {
        double logOdds = 0;
        for (int i = 0; i < steps; i++) {
            logOdds += 3 * (1 - sigmoid(logOdds));
        }
        return sigmoid(logOdds);
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static void theorem(WorkedNumbers numbers) {
        double spam = Bayes.posterior(0.2, 0.4, 0.01);
        numbers.given("20", "40", "1", "1000", "0.4", "0.01")
                .computed("0.08", 0.2 * 0.4)
                .computed("0.008", 0.8 * 0.01)
                .computed("0.909", spam)
                .computed("91", 100 * spam)
                .computed("10", Bayes.odds(0.2) * 0.4 / 0.01)
                .computed("40", 0.4 / 0.01)
                .computed("200", 1000 * 0.2)
                .computed("800", 1000 * 0.8)
                .computed("80", 200 * 0.4)
                .computed("8", 800 * 0.01)
                .computed("88", 80 + 8)
                .computed("0.004", 0.01 * 0.4)
                .computed("0.0099", 0.99 * 0.01)
                .computed("0.288", Bayes.posterior(0.01, 0.4, 0.01));
    }

    private static void deepLearning(WorkedNumbers numbers) {
        double unsure = LogSpace.entropy(new double[] {0.5, 0.5});
        double sure = LogSpace.entropy(new double[] {0.9, 0.1});
        double tempered = 4 / Math.sqrt(1 + Math.PI * 9 / 8);
        numbers.given("99", "0.99", "0.5", "0.9", "0.1", "2", "0", "4", "3", "1", "9", "8")
                .computed("0.693", unsure)
                .computed("0.325", sure)
                .computed("0.368", unsure - sure)
                .computed("0.982", sigmoid(4))
                .computed("0.874", averagedSigmoid(new Normal(4, 3)))
                .computed("0.980", averagedSigmoid(new Normal(4, 0.5)))
                .computed("1.88", tempered)
                .computed("0.867", sigmoid(tempered));
    }

    private static double averagedSigmoid(Normal logit) {
        return Grid.over(new Interval(-50, 60), 100_000, logit::logDensity)
                .expectation(NumbersTest::sigmoid);
    }

    private static void networks(WorkedNumbers numbers) {
        BayesNet net = Networks.BURGLARY;
        Map<String, String> calls = Map.of("john", "yes", "mary", "yes");
        Map<String, String> quake = Map.of("john", "yes", "mary", "yes", "earthquake", "yes");
        Map<String, String> falseAlarm =
                Map.of(
                        "john",
                        "yes",
                        "mary",
                        "yes",
                        "alarm",
                        "yes",
                        "burglary",
                        "no",
                        "earthquake",
                        "no");
        double called = net.evidence(calls);
        double burgled = net.probability("burglary", "yes", calls);
        numbers.given("0.9", "0.7", "0.001", "0.002", "0.95", "0.94", "0.29", "0.05", "0.01")
                .computed("31", (1 << net.nodes().size()) - 1)
                .computed("10", net.parameters())
                .computed("0.999", 1 - 0.001)
                .computed("0.998", 1 - 0.002)
                .computed("0.00063", net.evidence(falseAlarm))
                .computed("0.284", burgled)
                .computed("0.016", net.probability("burglary", "yes", Map.of("john", "yes")))
                .computed("0.003", net.probability("burglary", "yes", quake))
                .computed("0.176", net.probability("earthquake", "yes", calls))
                .computed("0.000592", burgled * called)
                .computed("0.001492", (1 - burgled) * called)
                .computed("0.002084", called);
    }

    private static void schools(WorkedNumbers numbers) {
        Binomial fair = new Binomial(100, 0.5);
        Beta posterior = Beta.UNIFORM.update(60, 40);
        Interval central = posterior.central(0.95);
        double uniform = Beta.UNIFORM.predictive(100)[60];
        numbers.given("60", "70", "2", "95", "0.5", "1", "0.03", "40")
                .computed("50", 100 * fair.success())
                .computed("5", fair.sd())
                .computed("2", (60 - 50) / fair.sd())
                .computed("0.057", fair.asExtreme(60))
                .computed("0.0569", fair.asExtreme(60))
                .computed("61", posterior.a())
                .computed("41", posterior.b())
                .computed("0.977", 1 - posterior.cdf(0.5))
                .computed("0.502", central.low())
                .computed("0.691", central.high())
                .computed("0.0108", fair.probability(60))
                .computed("101", 1 / uniform)
                .computed("0.0099", uniform)
                .computed("1.095", fair.probability(60) / uniform)
                .computed("0.523", Bayes.posterior(ODDS_EVEN, fair.probability(60), uniform));
    }

    private static void priors(WorkedNumbers numbers) {
        Normal compromise = Normal.STANDARD.update(10, 1);
        Grid yielding =
                Grid.over(
                        new Interval(-40, 60),
                        200_000,
                        x -> -Math.log1p(x * x) + new Normal(10, 1).logDensity(x));
        Beta firm = new Beta(20, 20);
        numbers.given("10", "1.5", "0.01", "0.99", "0.5", "20", "12", "0", "1", "0.25")
                .computed("0.646", new Normal(0, 10).outside(Math.log(99)))
                .computed("0.002", new Normal(0, 1.5).outside(Math.log(99)))
                .computed("0.8", Beta.UNIFORM.update(3, 0).mean())
                .computed("0.875", Beta.JEFFREYS.update(3, 0).mean())
                .computed("0.535", firm.update(3, 0).mean())
                .computed("0.750", Beta.UNIFORM.update(3000, 1000).mean())
                .computed("0.750", Beta.JEFFREYS.update(3000, 1000).mean())
                .computed("0.748", firm.update(3000, 1000).mean())
                .computed("5", compromise.mean())
                .computed("0.707", compromise.sd())
                .computed("9.80", yielding.mean())
                .computed("1.01", yielding.sd())
                .computed("0.5", Beta.UNIFORM.cdf(Math.sqrt(0.25)));
    }

    private static void conjugates(WorkedNumbers numbers) {
        Gamma rate = new Gamma(2, 1).update(List.of(3, 4, 2, 5));
        Beta coin = Beta.UNIFORM.update(7, 3);
        Beta stubborn = new Beta(50, 50).update(7, 3);
        numbers.given("50", "95", "2", "1", "3", "4", "5")
                .computed("8", coin.a())
                .computed("4", coin.b())
                .computed("12", coin.a() + coin.b())
                .computed("0.667", coin.mean())
                .computed("0.39", coin.central(0.95).low())
                .computed("0.89", coin.central(0.95).high())
                .computed("57", stubborn.a())
                .computed("53", stubborn.b())
                .computed("0.518", stubborn.mean())
                .computed("14", 3 + 4 + 2 + 5)
                .computed("3.5", 14 / 4.0)
                .computed("16", rate.shape())
                .computed("5", rate.rate())
                .computed("25", rate.rate() * rate.rate())
                .computed("3.2", rate.mean())
                .computed("0.64", rate.variance())
                .computed("1.83", rate.central(0.95).low())
                .computed("4.95", rate.central(0.95).high());
    }

    private static void intervals(WorkedNumbers numbers) {
        Beta posterior = Beta.UNIFORM.update(7, 3);
        Interval central = posterior.central(0.95);
        Interval shortest = posterior.highestDensity(0.95);
        Interval certain = Beta.UNIFORM.update(3, 0).central(0.95);
        numbers.given("95", "0.95", "2.5", "0.1", "12", "14", "50", "0.01", "0.5")
                .given("4.1", "4.4", "4.8", "7", "3", "0.40", "0.89")
                .computed("8", posterior.a())
                .computed("4", posterior.b())
                .computed("0.887", 1 - posterior.cdf(0.5))
                .computed("1", ConfidenceInterval.WALD.from(3, 3, 0.95).low())
                .computed("65.0", 100 * ConfidenceInterval.WALD.coverage(0.1, 10, 0.95))
                .computed("0.500", central.width())
                .computed("0.495", shortest.width())
                .computed("0.3", 4.4 - 4.1)
                .computed("0.7", 4.8 - 4.1)
                .computed("0.7", 1 - 0.3)
                .computed("0.429", 0.3 / 0.7);
        ends(numbers, "0.390", "0.891", central);
        ends(numbers, "0.412", "0.907", shortest);
        ends(numbers, "0.398", "0.994", certain);
        ends(numbers, "0.416", "0.984", ConfidenceInterval.WALD.from(7, 10, 0.95));
        ends(numbers, "0.397", "0.892", ConfidenceInterval.WILSON.from(7, 10, 0.95));
        ends(numbers, "0.348", "0.933", ConfidenceInterval.EXACT.from(7, 10, 0.95));
    }

    private static void ends(WorkedNumbers numbers, String low, String high, Interval interval) {
        numbers.computed(low, interval.low()).computed(high, interval.high());
    }

    private static void separation(WorkedNumbers numbers) {
        BayesNet weather =
                new BayesNet(
                        List.of(
                                Node.ofTwo("hot", List.of(), 0.5),
                                Node.ofTwo("ice", List.of("hot"), 0.8, 0.2),
                                Node.ofTwo("drowned", List.of("hot"), 0.3, 0.1)));
        BayesNet car =
                new BayesNet(
                        List.of(
                                Node.ofTwo("flat", List.of(), 0.1),
                                Node.ofTwo("empty", List.of(), 0.05),
                                Node.ofTwo("stuck", List.of("flat", "empty"), 1, 1, 1, 0)));
        Map<String, String> stuck = Map.of("stuck", "yes");
        numbers.given("0.3", "0.05", "0.9", "0.95", "0.5")
                .computed("0.2", weather.probability("drowned", "yes", Map.of()))
                .computed("0.26", weather.probability("drowned", "yes", Map.of("ice", "yes")))
                .computed("0.3", drowned(weather, "yes"))
                .computed("0.3", drowned(weather, "no"))
                .computed("0.8", weather.probability("hot", "yes", Map.of("ice", "yes")))
                .computed("0.145", car.evidence(stuck))
                .computed("0.690", car.probability("flat", "yes", stuck))
                .computed("0.345", car.probability("empty", "yes", stuck))
                .computed("0.1", flat(car, "yes"))
                .computed("1", flat(car, "no"));
    }

    private static double drowned(BayesNet weather, String ice) {
        return weather.probability("drowned", "yes", Map.of("hot", "yes", "ice", ice));
    }

    private static double flat(BayesNet car, String empty) {
        return car.probability("flat", "yes", Map.of("stuck", "yes", "empty", empty));
    }

    private static void decisions(WorkedNumbers numbers) {
        Gamma rate = new Gamma(16, 5);
        double best = rate.quantile(0.8);
        numbers.given("16", "5", "4", "9", "20", "0.5", "0.15", "95", "10")
                .computed("15", rate.shape() - 1)
                .computed("3.0", rate.mode())
                .computed("3.13", rate.quantile(0.5))
                .computed("3.2", rate.mean())
                .computed("0.8", 4.0 / (4 + 1))
                .computed("3.85", best)
                .computed("1.19", lineLoss(rate, best))
                .computed("1.59", lineLoss(rate, rate.mean()))
                .computed("1.35", 0.15 * 9)
                .computed("0.85", 1 - 0.15)
                .computed("0.1", 1.0 / (1 + 9))
                .computed("21", 1 + 20)
                .computed("0.048", 1.0 / 21)
                .computed("0.0876", new DiagnosticTest(0.95, 0.9).afterPositive(0.01))
                .given("1");
    }

    /// The expected loss of planning for `plan`, at 4 a unit below and 1 a unit above.
    private static double lineLoss(Distribution belief, double plan) {
        return Grid.over(new Interval(0, 15), 100_000, belief::logDensity)
                .expectation(x -> x > plan ? 4 * (x - plan) : plan - x);
    }

    private static void evidence(WorkedNumbers numbers) {
        Binomial fair = new Binomial(10, 0.5);
        Binomial many = new Binomial(10_000, 0.5);
        double uniform = Beta.UNIFORM.predictive(10)[7];
        double uniformOfMany = 1.0 / 10_001;
        double fitted = new Binomial(10, 0.9).probability(9);
        double firm = new Beta(20, 20).predictive(10)[9];
        double simple = -2 * Math.log(fair.probability(9));
        double free = -2 * Math.log(fitted) + Math.log(10);
        numbers.given("5100", "10", "20", "150", "9", "1", "2", "10000", "1024", "110")
                .computed("11", 1 / uniform)
                .computed("0.0909", uniform)
                .computed("0.117", fair.probability(7))
                .computed("1.29", fair.probability(7) / uniform)
                .computed("0.267", new Binomial(10, 0.7).probability(7))
                .computed("0.00977", fair.probability(9))
                .computed("9.3", uniform / fair.probability(9))
                .computed("9.31", uniform / fair.probability(9))
                .computed("0.0168", firm)
                .computed("1.72", firm / fair.probability(9))
                .computed("0.387", fitted)
                .computed("9.26", simple)
                .computed("4.20", free)
                .computed("5.06", simple - free)
                .computed("12.5", Math.exp((simple - free) / 2))
                .computed("0.047", many.asExtreme(5100))
                .computed("0.00108", many.probability(5100))
                .computed("10001", 1 / uniformOfMany)
                .computed("10.8", many.probability(5100) / uniformOfMany)
                .computed("0.915", Bayes.posterior(0.5, many.probability(5100), uniformOfMany));
    }

    private static void eightSchools(WorkedNumbers numbers) {
        List<Double> effects = List.of(28.0, 8.0, -3.0, 7.0, -1.0, 1.0, 18.0, 12.0);
        List<Double> errors = List.of(15.0, 10.0, 16.0, 11.0, 9.0, 11.0, 10.0, 18.0);
        PartialPooling flat = new PartialPooling(effects, errors, new Normal(0, 1e6));
        PartialPooling full = new PartialPooling(effects, errors, new Normal(0, 5));
        DoubleUnaryOperator halfCauchy = p -> 5 * Math.tan(Math.PI / 2 * p);
        double pull = PartialPooling.shrinkage(9, 5);
        numbers.given("28", "15", "16", "10", "8", "3", "7", "1", "18", "12", "11", "9", "5")
                .computed("7.7", flat.centre(0).mean())
                .computed("4.1", flat.centre(0).sd())
                .computed("7.69", flat.centre(0).mean())
                .computed("4.07", flat.centre(0).sd())
                .computed("7.85", flat.centre(5).mean())
                .computed("225", 15 * 15)
                .computed("25", 5 * 5)
                .computed("81", 9 * 9)
                .computed("0.9", PartialPooling.shrinkage(15, 5))
                .computed("0.1", 1 - PartialPooling.shrinkage(15, 5))
                .computed("9.9", flat.effect(0, 5).mean())
                .computed("9.87", flat.effect(0, 5).mean())
                .computed("14.2", flat.effect(0, 10).mean())
                .computed("0.764", pull)
                .computed("0.236", 1 - pull)
                .computed("5.76", flat.effect(4, 5).mean())
                .computed("6.89", flat.effect(2, 5).mean())
                .computed("6.2", full.effectMean(0, halfCauchy))
                .computed("5.6", full.effectSd(0, halfCauchy));
    }

    private static void likelihood(WorkedNumbers numbers) {
        double half = new Binomial(10, 0.5).probability(7);
        double peak = new Binomial(10, 0.7).probability(7);
        double area = Math.exp(Beta.UNIFORM.logEvidence(7, 3)); // under one sequence's likelihood
        double beforeThirdTail =
                1
                        - IntStream.range(0, 7)
                                .mapToDouble(heads -> ways(heads + 2, 2) * Math.pow(0.5, heads + 3))
                                .sum();
        numbers.given("10", "0.5", "0.7", "7", "3", "0", "1", "0.1")
                .computed("0.117", half)
                .computed("0.1172", half)
                .computed("0.267", peak)
                .computed("0.2668", peak)
                .computed("26.7", 100 * peak)
                .computed("2.28", peak / half)
                .computed("2.277", peak / half)
                .computed("120", ways(10, 7))
                .computed("11", 1 / (ways(10, 7) * area))
                .computed("36", ways(9, 2))
                .computed("176", 1024 * new Binomial(10, 0.5).atLeast(7))
                .computed("1024", Math.pow(2, 10))
                .computed("0.172", new Binomial(10, 0.5).atLeast(7))
                .computed("0.090", beforeThirdTail)
                .computed("3.99", new Normal(0, 0.1).density(0));
    }

    /// The number of ways to choose `k` out of `n`.
    private static double ways(int n, int k) {
        return new Binomial(n, 0.5).probability(k) * Math.pow(2, n);
    }

    private static void pointEstimates(WorkedNumbers numbers) {
        Beta three = new Beta(2, 2).update(3, 0);
        Beta nine = new Beta(2, 2).update(9, 1);
        numbers.given("57", "0.95", "0.5", "1", "2", "3", "10")
                .computed("0.8", three.mode())
                .computed("0.714", three.mean())
                .computed("0.9", new Binomial(10, 0.9).success())
                .computed("0.833", nine.mode())
                .computed("11", nine.a())
                .computed("14", nine.a() + nine.b())
                .computed("12", nine.a() + nine.b() - 2)
                .computed("0.786", nine.modeInLogOdds())
                .computed("0.899", new Beta(2, 2).update(900, 100).mode())
                .computed("1.5", new Normal(0, 1).update(3, 1).mean());
    }

    private static void sampling(WorkedNumbers numbers) {
        Beta target = new Beta(8, 4);
        Chain small = walk(target, 0.02);
        Chain middle = walk(target, 0.5);
        Chain large = walk(target, 20);
        double down = Math.min(1, 0.2 / 0.5) / 2;
        numbers.given("0.02", "0.5", "20", "0.2", "0.3", "12", "13")
                .computed("0.97", small.acceptance())
                .computed("29", small.effectiveSize())
                .computed("0.701", small.mean())
                .computed("0.01", large.acceptance())
                .computed("28", large.effectiveSize())
                .computed("0.41", middle.acceptance())
                .computed("2738", middle.effectiveSize())
                .computed("0.669", middle.mean())
                .computed("0.667", target.mean())
                .computed("0.4", 0.2 / 0.5)
                .computed("0.2", down)
                .computed("0.1", 0.5 * down)
                .computed("0.1", 0.2 * 0.5)
                .computed("0.1", 0.3 * 0.5 * 0.2 / 0.3);
    }

    private static Chain walk(Beta target, double reach) {
        return new Metropolis(target::logDensity, reach).walk(0.5, 10_000, new SplittableRandom(2));
    }

    private static void classifier(WorkedNumbers numbers) {
        NaiveBayes plain = NaiveBayes.train(PlayTennis.EXAMPLES, 0);
        NaiveBayes smoothed = NaiveBayes.train(PlayTennis.EXAMPLES, 1);
        List<String> today = List.of("sunny", "cool", "high", "strong");
        double odds = Bayes.odds(0.2) * 40;
        numbers.given("1", "2", "40", "0.99", "99", "5", "9")
                .computed("14", PlayTennis.EXAMPLES.size())
                .given("29", "39", "35", "15", "45") // shares such as \frac29
                .computed("0.0053", Math.exp(plain.logJoint("yes", today)))
                .computed("0.0206", Math.exp(plain.logJoint("no", today)))
                .computed("0.795", plain.posterior(today).get("no"))
                .computed("0.720", smoothed.posterior(today).get("no"))
                .computed("0.125", smoothed.share("no", 0, "overcast"))
                .computed("0.909", Bayes.probability(odds))
                .computed("400", odds * 40)
                .computed("0.998", Bayes.probability(odds * 40));
    }

    private static void predictions(WorkedNumbers numbers) {
        Beta posterior = Beta.UNIFORM.update(7, 3);
        double[] next = posterior.predictive(10);
        double within = 10 * (posterior.mean() - posterior.moment(2));
        double between = 100 * posterior.variance();
        Gamma rate = new Gamma(16, 5);
        numbers.given("0.7", "0.9", "10", "100", "9", "13", "16", "5", "56")
                .computed("8", posterior.a())
                .computed("4", posterior.b())
                .computed("12", posterior.a() + posterior.b())
                .computed("0.667", posterior.mean())
                .computed("0.462", posterior.moment(2))
                .computed("0.444", Math.pow(posterior.mean(), 2))
                .computed("0.028", new Binomial(10, 0.7).probability(10))
                .computed("0.055", next[10])
                .computed("1.45", new Binomial(10, 0.7).sd())
                .computed("1.94", sd(next))
                .computed("6.67", 10 * posterior.mean())
                .computed("0.205", within / 10)
                .computed("2.05", within)
                .computed("0.0171", posterior.variance())
                .computed("1.71", between)
                .computed("3.76", within + between)
                .computed("0.8", Beta.UNIFORM.update(3, 0).mean())
                .computed("0.2", 1 - Beta.UNIFORM.update(3, 0).mean())
                .computed("3.2", rate.mean())
                .computed("0.041", new Poisson(rate.mean()).probability(0))
                .computed("0.054", rate.predictive(0));
    }

    /// The standard deviation of a number whose probabilities are given.
    private static double sd(double[] probabilities) {
        double mean = IntStream.range(0, 11).mapToDouble(k -> k * probabilities[k]).sum();
        return Math.sqrt(
                IntStream.range(0, 11)
                        .mapToDouble(k -> (k - mean) * (k - mean) * probabilities[k])
                        .sum());
    }

    private static void threeWords(WorkedNumbers numbers) {
        double[] coins = {0.3, 0.5, 0.7};
        double[] prior = {0.25, 0.5, 0.25};
        double[] likelihood =
                Arrays.stream(coins).map(p -> new Binomial(10, p).probability(7)).toArray();
        double[] posterior = Bayes.posterior(prior, likelihood);
        numbers.given("0.01", "95", "10", "0.95", "0.10", "0.3", "0.5", "0.7", "0.25", "7", "1")
                .computed("0.0095", 0.95 * 0.01)
                .computed("0.99", 1 - 0.01)
                .computed("0.099", 0.1 * 0.99)
                .computed("0.1085", new DiagnosticTest(0.95, 0.9).positives(0.01))
                .computed("0.0876", new DiagnosticTest(0.95, 0.9).afterPositive(0.01))
                .computed("1.05", 0.95 + 0.1)
                .computed("0.1", 1 - 0.9)
                .computed("120", ways(10, 7))
                .computed("0.0090", likelihood[0])
                .computed("0.1172", likelihood[1])
                .computed("0.2668", likelihood[2])
                .computed("0.0023", prior[0] * likelihood[0])
                .computed("0.0586", prior[1] * likelihood[1])
                .computed("0.0667", prior[2] * likelihood[2])
                .computed("0.1276", Bayes.evidence(prior, likelihood))
                .computed("0.018", posterior[0])
                .computed("0.459", posterior[1])
                .computed("0.523", posterior[2])
                .computed("11", 1 / (ways(10, 7) * Math.exp(Beta.UNIFORM.logEvidence(7, 3))));
    }

    private static void sequence(WorkedNumbers numbers) {
        DiagnosticTest test = new DiagnosticTest(0.9, 0.95);
        double ratio = test.positiveRatio();
        double start = Math.log(Bayes.odds(0.01));
        Normal once = new Normal(20, 3).update(23, 1.5);
        Normal twice = once.update(22, 1.5);
        Normal together = new Normal(20, 3).update(22.5, 1.5 / Math.sqrt(2));
        numbers.given("1", "90", "95", "0.9", "0.05", "0.95", "20", "3", "23", "1.5", "19", "9")
                .given("22", "2")
                .computed("99", 1 / Bayes.odds(0.01))
                .computed("18", ratio)
                .computed("324", ratio * ratio)
                .computed("15.4", 100 * test.after(0.01, List.of(true)))
                .computed("76.6", 100 * test.after(0.01, List.of(true, true)))
                .computed("1.9", 100 * test.after(0.01, List.of(true, false)))
                .computed("0.1", 1 - test.sensitivity())
                .computed("4.595", start)
                .computed("2.890", Math.log(ratio))
                .computed("1.705", start + Math.log(ratio))
                .computed("1.186", start + 2 * Math.log(ratio))
                .computed("2.25", 1.5 * 1.5)
                .computed("0.556", once.precision())
                .computed("1.8", once.variance())
                .computed("22.4", once.mean())
                .computed("1.0", twice.variance())
                .computed("22.22", twice.mean())
                .computed("22.5", (23 + 22) / 2.0)
                .computed("22.22", together.mean())
                .computed("1.0", together.variance());
    }

    private static void variational(WorkedNumbers numbers) {
        double[] joint = {0.06, 0.03, 0.01};
        double evidence = DoubleStream.of(joint).sum();
        double[] posterior = Arrays.stream(joint).map(p -> p / evidence).toArray();
        double[] q = {0.5, 0.4, 0.1};
        double variance = meanField(0.9);
        double reach = Normal.STANDARD.quantile(0.975) * Math.sqrt(variance);
        numbers.given("0.06", "0.03", "0.01", "0.5", "0.4", "0.9", "95", "1")
                .computed("0.1", evidence)
                .computed("0.6", posterior[0])
                .computed("0.3", posterior[1])
                .computed("2.303", Math.log(evidence))
                .computed("2.326", Variational.evidenceLowerBound(q, joint))
                .computed("0.024", Variational.divergence(q, posterior))
                .computed("0.19", variance)
                .computed("5.26", 1 / variance)
                .computed("0.436", Math.sqrt(variance))
                .computed("0.854", reach)
                .computed("0.607", 1 - Normal.STANDARD.outside(reach))
                .computed("61", 100 * (1 - Normal.STANDARD.outside(reach)))
                .computed("0.75", meanField(0.5));
    }

    private static double meanField(double correlation) {
        return Variational.meanFieldVariances(new double[][] {{1, correlation}, {correlation, 1}})[
                0];
    }

    private static void weightDecay(WorkedNumbers numbers) {
        double[][] x = {{1}, {2}, {3}};
        double[] y = {1.2, 1.9, 3.2};
        Ridge ridge = new Ridge(1, 0.5);
        double xy = 1 * 1.2 + 2 * 1.9 + 3 * 3.2;
        double xx = 1 + 4 + 9;
        numbers.given("1.2", "1.9", "3.2", "0.5", "1", "9", "100", "12", "0", "0.1", "0.01")
                .given("1000")
                .computed("3.8", 2 * 1.9)
                .computed("9.6", 3 * 3.2)
                .computed("14.6", xy)
                .computed("14", xx)
                .computed("1.043", new Ridge(1, 1e6).weights(x, y)[0])
                .computed("0.25", 0.5 * 0.5)
                .computed("4", ridge.penalty())
                .computed("16", new Ridge(1, 0.25).penalty())
                .computed("18", xx + ridge.penalty())
                .computed("0.811", ridge.weights(x, y)[0])
                .computed("0.236", ridge.sds(x)[0])
                .computed("1460", 100 * xy)
                .computed("1400", 100 * xx)
                .computed("1.040", 100 * xy / (100 * xx + ridge.penalty()))
                .computed("2", 1 / 0.5)
                .computed("0.9", (xy - 1 / 0.5) / xx)
                .computed("0.999", 1 - 0.1 * 0.01)
                .computed("0.368", Math.pow(0.999, 1000));
    }
}
