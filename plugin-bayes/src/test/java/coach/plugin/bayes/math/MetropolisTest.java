package coach.plugin.bayes.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

class MetropolisTest {
    private static final Beta TARGET = new Beta(8, 4);

    private static Chain walk(double reach, double start, int draws, long seed) {
        return new Metropolis(TARGET::logDensity, reach)
                .walk(start, draws, new SplittableRandom(seed));
    }

    @Test
    void drawsFromTheTarget() {
        Chain chain = walk(0.5, 0.5, 20_000, 1);
        double standardError = TARGET.sd() / Math.sqrt(chain.effectiveSize());

        assertEquals(TARGET.mean(), chain.mean(), 3 * standardError);
        assertEquals(TARGET.sd(), Math.sqrt(chain.variance()), 3 * standardError);
        assertEquals(TARGET.cdf(0.5), chain.shareBelow(0.5), 3 * 0.5 / 50);
    }

    @Test
    void sameSeedGivesTheSameChain() {
        assertEquals(walk(0.5, 0.5, 100, 7), walk(0.5, 0.5, 100, 7));
    }

    @Test
    void independentDrawsAreWorthThemselves() {
        SplittableRandom random = new SplittableRandom(3);
        Chain noise =
                new Chain(
                        DoubleStream.generate(random::nextDouble).limit(4000).boxed().toList(), 1);

        assertEquals(4000, noise.effectiveSize(), 500);
    }

    /// An autoregression of coefficient `r` has autocorrelation `r^lag`, so it is worth `(1 - r) /
    /// (1 + r)` of independent draws.
    @Test
    void autoregressionIsWorthWhatItsFormulaSays() {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = new double[20_000];
        for (int i = 1; i < x.length; i++) {
            x[i] = 0.8 * x[i - 1] + random.nextDouble() - 0.5;
        }
        Chain chain = new Chain(DoubleStream.of(x).boxed().toList(), 1);

        assertEquals(0.8, chain.autocorrelation(1), 0.02);
        assertEquals(20_000 * 0.2 / 1.8, chain.effectiveSize(), 300);
    }

    @Test
    void chainsThatDisagreeAreFoundOut() {
        List<Chain> agreed = List.of(walk(0.5, 0.1, 2000, 1), walk(0.5, 0.9, 2000, 2));
        List<Chain> stuck = List.of(walk(0.001, 0.1, 2000, 1), walk(0.001, 0.9, 2000, 2));

        assertTrue(Chain.splitR(agreed) < 1.05);
        assertTrue(Chain.splitR(stuck) > 1.5);
    }
}
