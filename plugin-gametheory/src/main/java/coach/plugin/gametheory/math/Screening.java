package coach.plugin.gametheory.math;

/// A menu of contracts for an agent whose cost, `θ q² / 2`, is known to itself only.
///
/// @param value of a unit of work; positive
/// @param low the low cost; positive
/// @param high the high cost; above the low one
/// @param chanceOfLow in `(0, 1)`
/// @see "Laffont and Martimort, The Theory of Incentives (2002), chapter 2"
public record Screening(double value, double low, double high, double chanceOfLow) {

    /// Work and pay for either type.
    public record Menu(double lowWork, double lowPay, double highWork, double highPay) {}

    public Screening {
        if (!(value > 0 && low > 0 && high > low && chanceOfLow > 0 && chanceOfLow < 1)) {
            throw new IllegalArgumentException(
                    "0 < low < high and a chance between 0 and 1: %s %s %s"
                            .formatted(low, high, chanceOfLow));
        }
    }

    /// What an agent of this cost bears.
    public static double cost(double theta, double work) {
        return theta * work * work / 2;
    }

    /// What the low type can gain by posing as high.
    public double rent(double highWork) {
        return cost(high, highWork) - cost(low, highWork);
    }

    /// The best menu if types are seen.
    public Menu firstBest() {
        double lowWork = value / low;
        double highWork = value / high;
        return new Menu(lowWork, cost(low, lowWork), highWork, cost(high, highWork));
    }

    /// The menu with these amounts of work that pays just enough for both types to take part and
    /// choose what is meant for them.
    public Menu honest(double lowWork, double highWork) {
        return new Menu(
                lowWork, cost(low, lowWork) + rent(highWork), highWork, cost(high, highWork));
    }

    /// The best menu if types are hidden.
    public Menu secondBest() {
        double odds = chanceOfLow / (1 - chanceOfLow);
        return honest(value / low, value / (high + odds * (high - low)));
    }

    /// What the principal expects if each type takes what is meant for it.
    public double profit(Menu menu) {
        return chanceOfLow * (value * menu.lowWork() - menu.lowPay())
                + (1 - chanceOfLow) * (value * menu.highWork() - menu.highPay());
    }
}
