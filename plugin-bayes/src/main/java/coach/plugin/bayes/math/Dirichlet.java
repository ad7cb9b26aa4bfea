package coach.plugin.bayes.math;

import java.util.ArrayList;
import java.util.List;

/// The Dirichlet distribution, conjugate to the multinomial likelihood.
///
/// @param alpha positive; like counts of each category seen before
/// @see "Gelman et al., Bayesian Data Analysis, third edition (2013), section 3.4"
public record Dirichlet(List<Double> alpha) {
    public Dirichlet {
        alpha.forEach(a -> Checks.positive("alpha", a));
        alpha = List.copyOf(alpha);
    }

    /// The posterior after such counts, one for each category.
    public Dirichlet update(List<Integer> counts) {
        if (counts.size() != alpha.size()) {
            throw new IllegalArgumentException(
                    "%d categories, but %d counts".formatted(alpha.size(), counts.size()));
        }
        List<Double> updated = new ArrayList<>();
        for (int i = 0; i < alpha.size(); i++) {
            updated.add(alpha.get(i) + Checks.count("count", counts.get(i)));
        }
        return new Dirichlet(updated);
    }

    /// The expected probability of each category, which is that of the next observation too.
    public List<Double> mean() {
        double total = total();
        return alpha.stream().map(a -> a / total).toList();
    }

    /// The distribution of one category's probability, all others taken together.
    public Beta marginal(int category) {
        return new Beta(alpha.get(category), total() - alpha.get(category));
    }

    private double total() {
        return alpha.stream().mapToDouble(Double::doubleValue).sum();
    }
}
