package coach.plugin.llm.math;

import coach.math.LogSpace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The steps from a model's logits to the token that is drawn. Each takes logits and returns new
/// ones of the same length; a token that it drops gets negative infinity. Their order matters: see
/// [SamplingChain] for the usual one.
///
/// @see "Holtzman et al., The Curious Case of Neural Text Degeneration, ICLR 2020, section 3"
public final class Sampling {
    private static final double DROPPED = Double.NEGATIVE_INFINITY;

    /// By how much a sum of probabilities may miss the threshold that it reaches in exact numbers.
    private static final double ROUNDING = 1e-12;

    private Sampling() {}

    /// Makes tokens that have occurred less likely: a positive logit is divided by the penalty, a
    /// negative one multiplied by it, once for each token however often it occurred.
    ///
    /// @param previous ids of the tokens that occurred
    /// @param penalty positive; above 1 it discourages, 1 changes nothing
    /// @see "Keskar et al., CTRL, 2019, arXiv:1909.05858, section 4.1"
    public static double[] penalise(double[] logits, Set<Integer> previous, double penalty) {
        positive("penalty", penalty);
        double[] penalised = logits.clone();
        for (int token : previous) {
            penalised[token] =
                    logits[token] < 0 ? logits[token] * penalty : logits[token] / penalty;
        }
        return penalised;
    }

    /// Divides by the temperature. Zero stands for the limit: the largest logit alone remains, of
    /// equals the first.
    ///
    /// @param temperature at least 0
    public static double[] temper(double[] logits, double temperature) {
        if (!(temperature >= 0)) {
            throw new IllegalArgumentException("temperature must be at least 0: " + temperature);
        }
        int best = best(logits);
        return temperature == 0
                ? kept(logits, token -> token == best)
                : each(logits, logit -> logit / temperature);
    }

    /// Keeps the most probable tokens, and all that equal the last of them.
    ///
    /// @param k how many, at least 1; more than there are keeps all
    /// @see "Fan, Lewis and Dauphin, Hierarchical Neural Story Generation, ACL 2018, section 5.3"
    public static double[] topK(double[] logits, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("top-k must be at least 1: " + k);
        }
        double least = logits[ranked(logits)[Math.min(k, logits.length) - 1]];
        return kept(logits, token -> logits[token] >= least);
    }

    /// Keeps the fewest most probable tokens whose probabilities add up to the threshold: one stays
    /// while the sum of those before it falls short. The one that crosses stays too.
    ///
    /// @param p in `(0, 1]`; 1 keeps all
    public static double[] topP(double[] logits, double p) {
        share("top-p", p);
        double[] probabilities = LogSpace.softmax(logits);
        double[] cut = new double[logits.length];
        Arrays.fill(cut, DROPPED);
        double before = 0;
        for (int token : ranked(logits)) {
            if (before < p - ROUNDING || p == 1) {
                cut[token] = logits[token];
            }
            before += probabilities[token];
        }
        return cut;
    }

    /// Keeps the tokens at least so probable as a share of the most probable one.
    ///
    /// @param share in `(0, 1]`
    /// @see "Nguyen et al., Turning Up the Heat: Min-p Sampling, 2024, arXiv:2407.01082"
    public static double[] minP(double[] logits, double share) {
        share("min-p", share);
        double[] probabilities = LogSpace.softmax(logits);
        double least = share * probabilities[best(logits)];
        return kept(logits, token -> probabilities[token] >= least);
    }

    /// How many tokens are left.
    public static int left(double[] logits) {
        return (int) Arrays.stream(logits).filter(logit -> logit != DROPPED).count();
    }

    /// Draws a token.
    ///
    /// @param logits at least one of them finite
    /// @param random where chance comes from
    /// @return its id
    public static int draw(double[] logits, RandomGenerator random) {
        double[] probabilities = LogSpace.softmax(logits);
        double rest = random.nextDouble();
        int drawn = best(logits); // what rounding leaves over goes to the most probable
        for (int token = 0; token < logits.length; token++) {
            rest -= probabilities[token];
            if (rest < 0) {
                return token;
            }
        }
        return drawn;
    }

    private static int best(double[] logits) {
        int best = 0;
        for (int token = 1; token < logits.length; token++) {
            best = logits[token] > logits[best] ? token : best;
        }
        return best;
    }

    /// Ids by falling logit, of equals the lower id first.
    private static int[] ranked(double[] logits) {
        return IntStream.range(0, logits.length)
                .boxed()
                .sorted(Comparator.comparingDouble(token -> -logits[token]))
                .mapToInt(token -> token)
                .toArray();
    }

    private static double[] kept(double[] logits, IntPredicate stays) {
        return IntStream.range(0, logits.length)
                .mapToDouble(token -> stays.test(token) ? logits[token] : DROPPED)
                .toArray();
    }

    private static double[] each(double[] logits, DoubleUnaryOperator change) {
        return Arrays.stream(logits).map(change).toArray();
    }

    private static void positive(String name, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }

    private static void share(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must lie in (0, 1]: " + value);
        }
    }
}
