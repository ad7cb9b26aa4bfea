package coach.plugin.gametheory.math;

import java.util.List;

/// A server that pays clients by the unit. It values a total contribution `Q` at `α ln(1 + Q)`;
/// client `i` bears `c_i q² / 2` for a contribution of `q`.
///
/// @param alpha what the first unit is worth to the server, about; positive
/// @param costs of each client; positive
/// @see "Sarikaya and Ercetin, Motivating Workers in Federated Learning: A Stackelberg Game
///   Perspective, arXiv:1908.03092"
public record RewardPricing(double alpha, List<Double> costs) {

    public RewardPricing {
        costs = List.copyOf(costs);
        if (!(alpha > 0) || costs.isEmpty() || costs.stream().anyMatch(cost -> !(cost > 0))) {
            throw new IllegalArgumentException(
                    "a value and costs above 0 are needed: %s %s".formatted(alpha, costs));
        }
    }

    /// How much a unit of reward brings in all.
    public double responsiveness() {
        return costs.stream().mapToDouble(cost -> 1 / cost).sum();
    }

    /// What each client contributes for a reward per unit.
    public List<Double> contributions(double reward) {
        return costs.stream().map(cost -> reward / cost).toList();
    }

    /// What each client keeps.
    public List<Double> clients(double reward) {
        return costs.stream().map(cost -> reward * reward / (2 * cost)).toList();
    }

    /// What the server keeps.
    public double server(double reward) {
        double k = responsiveness();
        return alpha * Math.log1p(reward * k) - reward * reward * k;
    }

    /// The reward that is best for the server: the positive root of `2 K r² + 2 r = α`.
    public double bestReward() {
        double k = responsiveness();
        return (Math.sqrt(1 + 2 * alpha * k) - 1) / (2 * k);
    }

    /// The total contribution that is best for server and clients together: the positive root of
    /// `Q² + Q = α K`.
    public double efficientTotal() {
        return (Math.sqrt(1 + 4 * alpha * responsiveness()) - 1) / 2;
    }

    /// What server and clients have together.
    ///
    /// @param total the contribution, spread over the clients at least cost
    public double welfare(double total) {
        return alpha * Math.log1p(total) - total * total / (2 * responsiveness());
    }
}
