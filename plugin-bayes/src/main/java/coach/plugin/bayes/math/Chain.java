package coach.plugin.bayes.math;

import java.util.List;
import java.util.stream.Stream;

/// The draws of a sampler, and what they are worth.
///
/// @param draws in their order
/// @param acceptance the share of the proposals that were accepted
public record Chain(List<Double> draws, double acceptance) {
    public Chain {
        draws = List.copyOf(draws);
    }

    /// The average.
    public double mean() {
        return draws.stream().mapToDouble(x -> x).average().orElseThrow();
    }

    /// The variance, as an estimate from a sample.
    public double variance() {
        double mean = mean();
        return draws.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum() / (draws.size() - 1);
    }

    /// The share of the draws below `bound`.
    public double shareBelow(double bound) {
        return draws.stream().filter(x -> x < bound).count() / (double) draws.size();
    }

    /// How many independent draws would tell the mean as precisely: Geyer's sum of
    /// autocorrelations, in pairs for as long as these stay positive.
    ///
    /// @see "Geyer, Practical Markov Chain Monte Carlo, Statistical Science 7(4), 1992,
    ///   doi:10.1214/ss/1177011137"
    public double effectiveSize() {
        double sum = 0;
        for (int lag = 0; lag + 1 < draws.size(); lag += 2) {
            double pair = autocorrelation(lag) + autocorrelation(lag + 1);
            if (pair <= 0) {
                break;
            }
            sum += pair;
        }
        return draws.size() / Math.max(2 * sum - 1, 1.0 / draws.size());
    }

    /// The correlation of the draws with those `lag` steps later.
    public double autocorrelation(int lag) {
        double mean = mean();
        double[] x = draws.stream().mapToDouble(draw -> draw - mean).toArray();
        double together = 0;
        double alone = 0;
        for (int i = 0; i < x.length; i++) {
            alone += x[i] * x[i];
            together += i + lag < x.length ? x[i] * x[i + lag] : 0;
        }
        return together / alone;
    }

    /// By how much the spread could still shrink if the chains went on for ever; close to 1 once
    /// they agree. Each is split in two, so that a drifting one disagrees with itself.
    ///
    /// @param chains of one even length
    /// @see "Gelman et al., Bayesian Data Analysis, third edition (2013), section 11.4"
    public static double splitR(List<Chain> chains) {
        List<Chain> halves = chains.stream().flatMap(Chain::halves).toList();
        int n = halves.getFirst().draws().size();
        double within = halves.stream().mapToDouble(Chain::variance).average().orElseThrow();
        double between = new Chain(halves.stream().map(Chain::mean).toList(), 1).variance();
        return Math.sqrt(((n - 1.0) / n * within + between) / within);
    }

    private Stream<Chain> halves() {
        int half = draws.size() / 2;
        return Stream.of(
                new Chain(draws.subList(0, half), acceptance),
                new Chain(draws.subList(half, 2 * half), acceptance));
    }
}
