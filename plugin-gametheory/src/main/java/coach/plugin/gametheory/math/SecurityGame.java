package coach.plugin.gametheory.math;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Guards spread over targets, of which an attacker, knowing how often each is covered, picks one.
///
/// @param targets what is at stake; at least one
/// @param resources how many targets can be covered at a time; not negative
/// @see "Kiekintveld et al., Computing optimal randomized resource allocations for massive security
///   games, AAMAS 2009"
public record SecurityGame(List<Target> targets, double resources) {

    /// @param defenderCovered what the defender gets if the target is attacked while covered
    /// @param defenderUncovered and while not; not more
    /// @param attackerCovered what the attacker gets for a covered target
    /// @param attackerUncovered and for an uncovered one; not less
    public record Target(
            double defenderCovered,
            double defenderUncovered,
            double attackerCovered,
            double attackerUncovered) {

        /// What the defender expects if this target is attacked.
        public double defender(double coverage) {
            return coverage * defenderCovered + (1 - coverage) * defenderUncovered;
        }

        /// What an attack on this target is worth.
        public double attacker(double coverage) {
            return coverage * attackerCovered + (1 - coverage) * attackerUncovered;
        }
    }

    /// @param value what the defender expects
    /// @param attacked the target that is attacked
    /// @param coverage the probability with which each target is covered
    public record Plan(double value, int attacked, List<Double> coverage) {}

    public SecurityGame {
        targets = List.copyOf(targets);
        if (targets.isEmpty() || !(resources >= 0)) {
            throw new IllegalArgumentException(
                    "targets, and resources not below 0, are needed: " + resources);
        }
    }

    /// The best plan, ties going to the defender: one linear program per target.
    public Plan best() {
        return IntStream.range(0, targets.size())
                .mapToObj(this::against)
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Plan::value))
                .orElseThrow();
    }

    /// The best plan under which this target is worth attacking most, if there is any.
    public Optional<Plan> against(int target) {
        Target attacked = targets.get(target);
        LinearProgram program =
                new LinearProgram(
                        at(target, attacked.defenderCovered() - attacked.defenderUncovered()));
        program.atMost(IntStream.range(0, targets.size()).mapToDouble(t -> 1).toArray(), resources);
        for (int t = 0; t < targets.size(); t++) {
            program.atMost(at(t, 1), 1);
            if (t != target) {
                Target other = targets.get(t);
                double[] gap = at(target, slope(attacked));
                gap[t] = -slope(other);
                program.atLeast(gap, other.attackerUncovered() - attacked.attackerUncovered());
            }
        }
        return program.maximise()
                .map(
                        found ->
                                new Plan(
                                        found.value() + attacked.defenderUncovered(),
                                        target,
                                        found.point()));
    }

    private static double slope(Target target) {
        return target.attackerCovered() - target.attackerUncovered();
    }

    private double[] at(int target, double weight) {
        double[] weights = new double[targets.size()];
        weights[target] = weight;
        return weights;
    }
}
