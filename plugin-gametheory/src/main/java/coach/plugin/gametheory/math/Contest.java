package coach.plugin.gametheory.math;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A prize that is shared in proportion to what each player puts in, at a constant cost a unit.
///
/// @param costs of a unit for each player; positive, at least two of them
/// @see "Szidarovszky and Okuguchi, On the existence and uniqueness of pure Nash equilibrium in
///   rent-seeking games, Games and Economic Behavior 18(1), 1997"
public record Contest(List<Double> costs) {

    public Contest {
        costs = List.copyOf(costs);
        if (costs.size() < 2 || costs.stream().anyMatch(cost -> !(cost > 0))) {
            throw new IllegalArgumentException("two or more costs above 0 are needed: " + costs);
        }
    }

    /// Who takes part in equilibrium, cheapest first: the two cheapest, and then each as long as
    /// its cost is below what the prize brings at the margin.
    public List<Integer> active() {
        List<Integer> byCost =
                IntStream.range(0, costs.size())
                        .boxed()
                        .sorted(Comparator.comparing(costs::get))
                        .toList();
        int k = 2;
        while (k < byCost.size() && costs.get(byCost.get(k)) * k < sum(byCost.subList(0, k + 1))) {
            k++;
        }
        return byCost.subList(0, k);
    }

    private double sum(List<Integer> players) {
        return players.stream().mapToDouble(costs::get).sum();
    }

    /// How much is put in altogether for a unit of prize.
    public double intensity() {
        List<Integer> active = active();
        return (active.size() - 1) / sum(active);
    }

    /// What each puts in, in Nash equilibrium.
    ///
    /// @param prize not negative
    public List<Double> efforts(double prize) {
        double kappa = intensity();
        return costs.stream().map(c -> kappa * prize * Math.max(0, 1 - c * kappa)).toList();
    }

    /// What each keeps, in Nash equilibrium.
    ///
    /// @param prize not negative
    public List<Double> gains(double prize) {
        double kappa = intensity();
        return costs.stream().map(c -> prize * Math.pow(Math.max(0, 1 - c * kappa), 2)).toList();
    }
}
