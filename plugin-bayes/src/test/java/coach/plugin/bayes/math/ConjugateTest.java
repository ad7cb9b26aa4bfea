package coach.plugin.bayes.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// The conjugate families against oracle vectors, their laws, and a grid that knows nothing of
/// them.
class ConjugateTest {
    private static final double ROUNDING = 1e-12;
    private static final double CENTRAL = 1e-8;
    private static final double SHORTEST = 1e-6;
    private static final double CELLS = 1e-6; // of a grid of 100,000

    @ParameterizedTest
    @CsvFileSource(resources = "beta-binomial.csv", numLinesToSkip = 1)
    void betaAgreesWithTheOracle(ArgumentsAccessor line) {
        List<Integer> data = counts(line.getString(3));
        Beta posterior =
                new Beta(line.getDouble(1), line.getDouble(2)).update(data.get(0), data.get(1));

        assertEquals(new Beta(line.getDouble(4), line.getDouble(5)), posterior);
        agrees(line, 6, posterior, posterior.a() < 1 && posterior.b() < 1 ? 0 : posterior.mode());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "gamma-poisson.csv", numLinesToSkip = 1)
    void gammaAgreesWithTheOracle(ArgumentsAccessor line) {
        Gamma posterior =
                new Gamma(line.getDouble(1), line.getDouble(2)).update(counts(line.getString(3)));

        assertEquals(new Gamma(line.getDouble(4), line.getDouble(5)), posterior);
        agrees(line, 6, posterior, posterior.mode());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "normal-normal.csv", numLinesToSkip = 1)
    void normalAgreesWithTheOracle(ArgumentsAccessor line) {
        Normal posterior =
                new Normal(line.getDouble(1), line.getDouble(2))
                        .update(numbers(line.getString(3)), line.getDouble(4));

        agrees(line, 7, posterior, posterior.mean());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "dirichlet.csv", numLinesToSkip = 1)
    void dirichletAgreesWithTheOracle(
            String id, String alpha, String counts, String means, String lows, String highs) {
        Dirichlet posterior = new Dirichlet(numbers(alpha)).update(counts(counts));

        for (int i = 0; i < posterior.alpha().size(); i++) {
            Interval central = posterior.marginal(i).central(0.95);
            assertEquals(numbers(means).get(i), posterior.mean().get(i), ROUNDING);
            assertEquals(numbers(lows).get(i), central.low(), CENTRAL);
            assertEquals(numbers(highs).get(i), central.high(), CENTRAL);
        }
    }

    /// Mean, variance, mode, central and shortest interval, from a column on.
    private static void agrees(
            ArgumentsAccessor line, int from, Distribution posterior, double mode) {
        Interval central = posterior.central(0.95);
        near(line.getDouble(from), posterior.mean(), ROUNDING);
        near(line.getDouble(from + 1), posterior.variance(), ROUNDING);
        near(line.getDouble(from + 3), central.low(), CENTRAL);
        near(line.getDouble(from + 4), central.high(), CENTRAL);
        if (line.get(from + 2) != null) {
            near(line.getDouble(from + 2), mode, ROUNDING);
        }
        if (line.get(from + 5) != null) {
            Interval shortest = posterior.highestDensity(0.95);
            near(line.getDouble(from + 5), shortest.low(), SHORTEST);
            near(line.getDouble(from + 6), shortest.high(), SHORTEST);
        }
    }

    private static void near(double expected, double actual, double tolerance) {
        assertEquals(expected, actual, tolerance * (1 + Math.abs(expected)));
    }

    @Test
    void inTwoStepsEqualsOne() {
        assertEquals(Beta.UNIFORM.update(7, 3), Beta.UNIFORM.update(3, 1).update(4, 2));
        assertEquals(
                new Gamma(2, 1).update(List.of(3, 4, 2, 5)),
                new Gamma(2, 1).update(List.of(3, 4)).update(List.of(2, 5)));
    }

    @Test
    void agreeWithAGridThatKnowsOnlyLikelihoodAndPrior() {
        Interval unit = new Interval(0, 1);
        Beta prior = new Beta(2, 2);
        DoubleUnaryOperator joint =
                p -> 7 * Math.log(p) + 3 * Math.log(1 - p) + prior.logDensity(p);
        Grid grid = Grid.over(unit, 100_000, joint);
        Beta posterior = prior.update(7, 3);

        assertEquals(grid.mean(), posterior.mean(), CELLS);
        assertEquals(grid.sd(), posterior.sd(), CELLS);
        assertEquals(grid.mode(), posterior.mode(), 1e-5);
        assertEquals(grid.logIntegral(), prior.logEvidence(7, 3), CELLS);
        assertEquals(grid.expectation(p -> p < 0.5 ? 1 : 0), posterior.cdf(0.5), CELLS);
        assertEquals(grid.expectation(p -> p * p), posterior.moment(2), CELLS);
    }

    @Test
    void densityOfLogOddsPeaksElsewhere() {
        Beta posterior = new Beta(11, 3);
        Grid logOdds =
                Grid.over(
                        new Interval(-5, 8),
                        100_000,
                        u -> {
                            double p = 1 / (1 + Math.exp(-u));
                            return posterior.logDensity(p) + Math.log(p * (1 - p));
                        });

        assertEquals(Bayes.probability(Math.exp(logOdds.mode())), posterior.modeInLogOdds(), 1e-4);
    }

    @Test
    void quantileUndoesTheCdf() {
        for (Distribution d : List.of(new Beta(0.5, 3), new Gamma(0.3, 2), new Normal(-4, 0.1))) {
            for (double p : new double[] {1e-6, 0.3, 0.999}) {
                assertEquals(p, d.cdf(d.quantile(p)), 1e-10, d + " at " + p);
            }
        }
    }

    @Test
    void predictionsAddUpToOneAndAverageTheLikelihood() {
        double[] next = new Beta(8, 4).predictive(10);
        Gamma rate = new Gamma(16, 5);
        Grid grid = Grid.over(new Interval(0, 20), 100_000, rate::logDensity);

        assertEquals(1, Arrays.stream(next).sum(), ROUNDING);
        assertEquals(
                10 * 8.0 / 12,
                IntStream.range(0, 11).mapToDouble(k -> k * next[k]).sum(),
                ROUNDING);
        assertEquals(
                grid.expectation(r -> new Poisson(r).probability(4)), rate.predictive(4), CELLS);
    }

    @Test
    void normalPredictionAddsBothVariances() {
        assertEquals(25, new Normal(1, 3).predictive(4).variance(), ROUNDING);
        assertEquals(0.05, Normal.STANDARD.outside(1.959963984540054), ROUNDING);
    }

    @Test
    void refusesWhatIsNoDistribution() {
        assertThrows(IllegalArgumentException.class, () -> new Beta(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Gamma(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Normal(0, -1));
        assertThrows(IllegalArgumentException.class, () -> Beta.UNIFORM.update(-1, 0));
        assertThrows(IllegalArgumentException.class, Beta.UNIFORM::mode);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Dirichlet(List.of(1.0, 1.0)).update(List.of(1)));
    }

    @Test
    void binomialTestCountsWhatIsNoMoreProbable() {
        Binomial fair = new Binomial(10, 0.5);
        double[] seven = {fair.asExtreme(7), fair.atLeast(7)};

        assertArrayEquals(new double[] {352.0 / 1024, 176.0 / 1024}, seven, ROUNDING);
    }

    private static List<Integer> counts(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static List<Double> numbers(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
    }
}
