package coach.plugin.bayes.math;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Groups that are alike but not the same: each group's effect is drawn from a normal distribution
/// whose mean and spread are unknown too, and each is observed with a known error.
///
/// @param observed one a group
/// @param errors standard deviations, positive, one a group
/// @param centre the prior of the mean of the effects
/// @see "Gelman et al., Bayesian Data Analysis, third edition (2013), sections 5.4 and 5.5"
public record PartialPooling(List<Double> observed, List<Double> errors, Normal centre) {
    private static final int CELLS = 20_000;

    public PartialPooling {
        if (observed.size() != errors.size()) {
            throw new IllegalArgumentException(observed + " with errors " + errors);
        }
        observed = List.copyOf(observed);
        errors = List.copyOf(errors);
    }

    /// The mean of the effects, if they spread by `spread`. Each group tells of it with its own
    /// error and the spread together.
    ///
    /// @param spread standard deviation between groups; 0 pools completely
    public Normal centre(double spread) {
        Normal belief = centre;
        for (int j = 0; j < observed.size(); j++) {
            belief = belief.update(observed.get(j), Math.hypot(errors.get(j), spread));
        }
        return belief;
    }

    /// The effect of a group, if the effects spread by `spread`.
    ///
    /// @param spread positive
    public Normal effect(int group, double spread) {
        Normal centre = centre(spread);
        double error = errors.get(group);
        double pull = shrinkage(error, spread);
        double mean = (1 - pull) * observed.get(group) + pull * centre.mean();
        double variance = (1 - pull) * error * error + pull * pull * centre.variance();
        return new Normal(mean, Math.sqrt(variance));
    }

    /// How far a group's estimate is pulled to the common centre: 0 not at all, 1 all the way.
    public static double shrinkage(double error, double spread) {
        return error * error / (error * error + spread * spread);
    }

    /// The expectation of a group's effect over the spread, whatever that may be.
    ///
    /// @param spreadQuantile the prior of the spread, by its quantiles
    public double effectMean(int group, DoubleUnaryOperator spreadQuantile) {
        return average(spreadQuantile, spread -> effect(group, spread).mean());
    }

    /// The standard deviation of a group's effect over the spread.
    ///
    /// @param spreadQuantile the prior of the spread, by its quantiles
    public double effectSd(int group, DoubleUnaryOperator spreadQuantile) {
        double mean = effectMean(group, spreadQuantile);
        return Math.sqrt(
                average(
                        spreadQuantile,
                        spread -> {
                            Normal effect = effect(group, spread);
                            double off = effect.mean() - mean;
                            return effect.variance() + off * off;
                        }));
    }

    /// The average of a function of the spread under its posterior. It is computed over the prior's
    /// quantiles, on which the prior itself is flat, by the midpoint rule.
    ///
    /// @param spreadQuantile the prior of the spread, by its quantiles
    public double average(DoubleUnaryOperator spreadQuantile, ToDoubleFunction<Double> ofSpread) {
        double largest = logLikelihood(0);
        double total = 0;
        double sum = 0;
        for (int i = 0; i < CELLS; i++) {
            double spread = spreadQuantile.applyAsDouble((i + 0.5) / CELLS);
            double weight = Math.exp(logLikelihood(spread) - largest);
            total += weight;
            sum += weight * ofSpread.applyAsDouble(spread);
        }
        return sum / total;
    }

    /// Each group in turn is predicted from those before it.
    private double logLikelihood(double spread) {
        Normal belief = centre;
        double log = 0;
        for (int j : IntStream.range(0, observed.size()).toArray()) {
            double error = Math.hypot(errors.get(j), spread);
            log += belief.predictive(error).logDensity(observed.get(j));
            belief = belief.update(observed.get(j), error);
        }
        return log;
    }
}
