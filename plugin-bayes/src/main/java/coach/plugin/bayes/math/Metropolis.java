package coach.plugin.bayes.math;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/// A random walk that visits each place as often as a density demands. The proposal is symmetric,
/// so Hastings' correction is 1.
///
/// @param logDensity of the target, up to a constant; negative infinity outside its support
/// @param reach a step is uniform within so far on either side; positive
/// @see "Metropolis et al., Equation of State Calculations by Fast Computing Machines, Journal of
///   Chemical Physics 21, 1953, doi:10.1063/1.1699114"
public record Metropolis(DoubleUnaryOperator logDensity, double reach) {
    public Metropolis {
        Checks.positive("reach", reach);
    }

    /// A chain of draws, the start not among them. A refused step repeats the place.
    ///
    /// @param start in the support
    /// @param draws positive
    /// @param random seeded
    public Chain walk(double start, int draws, RandomGenerator random) {
        List<Double> chain = new ArrayList<>(draws);
        double here = start;
        double height = logDensity.applyAsDouble(here);
        int accepted = 0;
        for (int i = 0; i < draws; i++) {
            double there = here + reach * (2 * random.nextDouble() - 1);
            double other = logDensity.applyAsDouble(there);
            if (StrictMath.log(random.nextDouble()) < other - height) {
                here = there;
                height = other;
                accepted++;
            }
            chain.add(here);
        }
        return new Chain(chain, (double) accepted / draws);
    }
}
