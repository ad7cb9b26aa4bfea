package coach.plugin.gametheory.math;

/// A large firm that sets the price of a good, beside a fringe that takes it and supplies as much
/// as the price says, since its costs are half the square of its output.
///
/// @param a demand at a price of 0
/// @param b by how much demand falls with the price; positive
/// @param c the large firm's cost of a unit; below the price at which the fringe supplies all
/// @see "Varian, Intermediate Microeconomics (8th ed., 2010), chapter 27"
public record DominantFirm(double a, double b, double c) {

    public DominantFirm {
        if (!(b > 0 && c >= 0 && c < a / (b + 1))) {
            throw new IllegalArgumentException(
                    "b > 0 and a cost below %s: %s".formatted(a / (b + 1), c));
        }
    }

    /// The price that is best for the large firm, on what demand the fringe leaves.
    public double price() {
        return (a / (b + 1) + c) / 2;
    }

    /// What the large firm sells.
    public double sales() {
        return a - (b + 1) * price();
    }

    /// What the large firm earns.
    public double profit() {
        return (price() - c) * sales();
    }

    /// What the fringe sells.
    public double fringeSales() {
        return price();
    }

    /// What the fringe earns.
    public double fringeProfit() {
        return price() * fringeSales() - fringeSales() * fringeSales() / 2;
    }
}
