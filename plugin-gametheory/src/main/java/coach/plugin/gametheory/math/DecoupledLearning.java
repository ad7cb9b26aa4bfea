package coach.plugin.gametheory.math;

import java.util.List;
import java.util.stream.IntStream;

/// Resource-decoupled federated learning as a game of three parties: a model owner sets a payment,
/// data owners compete for shares of it, computing centres for shares of the training fees.
///
/// @param alpha what the first unit of effective data is worth to the model owner; positive
/// @param fee what training a unit of data costs; positive
/// @param qualities the share of each data owner's data that counts; positive, two or more
/// @param centreCosts what a unit of compute costs each centre; positive, two or more
/// @see "Zhao et al., Data Assetization via Resources-decoupled Federated Learning,
///   arXiv:2501.14588"
public record DecoupledLearning(
        double alpha, double fee, List<Double> qualities, List<Double> centreCosts) {

    public DecoupledLearning {
        qualities = List.copyOf(qualities);
        centreCosts = List.copyOf(centreCosts);
        if (!(alpha > 0 && fee > 0)) {
            throw new IllegalArgumentException(
                    "alpha and fee above 0 are needed: %s %s".formatted(alpha, fee));
        }
    }

    /// The contest among data owners, in effective data.
    public Contest owners() {
        return new Contest(qualities.stream().map(quality -> fee / quality).toList());
    }

    /// The model owner's best payment; 0 where it does not pay to trade.
    public double payment() {
        return Math.max(0, alpha - 1 / owners().intensity());
    }

    /// What the model owner keeps.
    public double modelOwner(double payment) {
        return alpha * Math.log1p(owners().intensity() * payment) - payment;
    }

    /// Effective data of each owner.
    public List<Double> effective() {
        return owners().efforts(payment());
    }

    /// Data that each owner puts in.
    public List<Double> data() {
        List<Double> effective = effective();
        return IntStream.range(0, qualities.size())
                .mapToObj(n -> effective.get(n) / qualities.get(n))
                .toList();
    }

    /// What each data owner keeps.
    public List<Double> dataOwners() {
        return owners().gains(payment());
    }

    /// All training fees together, for which the centres compete.
    public double fees() {
        return fee * data().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Compute of each centre.
    public List<Double> compute() {
        return new Contest(centreCosts).efforts(fees());
    }

    /// What each centre keeps.
    public List<Double> centres() {
        return new Contest(centreCosts).gains(fees());
    }
}
