package coach.plugin.gametheory.math;

/// Two firms that sell one good at the price `a − b (q1 + q2)` and choose quantities.
///
/// @param a the price at which nothing is sold; above both costs
/// @param b by how much one unit lowers the price; positive
/// @param c1 the cost of a unit of firm 1, which leads where one leads
/// @param c2 the cost of a unit of firm 2
/// @see "Gibbons, Game Theory for Applied Economists (1992), sections 1.2.A and 2.1.B"
public record QuantityDuopoly(double a, double b, double c1, double c2) {

    /// What comes out.
    public record Market(
            double q1,
            double q2,
            double price,
            double profit1,
            double profit2,
            double consumerSurplus) {

        /// Profits and consumer surplus together.
        public double welfare() {
            return profit1 + profit2 + consumerSurplus;
        }
    }

    public QuantityDuopoly {
        if (!(b > 0 && c1 >= 0 && c2 >= 0 && a > Math.max(c1, c2))) {
            throw new IllegalArgumentException(
                    "b > 0 and a above costs that are not negative: a=%s b=%s c1=%s c2=%s"
                            .formatted(a, b, c1, c2));
        }
    }

    /// The market with these quantities.
    public Market at(double q1, double q2) {
        double price = a - b * (q1 + q2);
        return new Market(
                q1, q2, price, (price - c1) * q1, (price - c2) * q2, b * (q1 + q2) * (q1 + q2) / 2);
    }

    /// The follower's best quantity.
    public double reply(double q1) {
        return Math.max(0, (a - c2 - b * q1) / (2 * b));
    }

    /// Both at once. A firm whose costs are too high stays out.
    public Market cournot() {
        double q1 = (a - 2 * c1 + c2) / (3 * b);
        double q2 = (a - 2 * c2 + c1) / (3 * b);
        if (q1 <= 0) {
            return at(0, (a - c2) / (2 * b));
        }
        return q2 <= 0 ? at((a - c1) / (2 * b), 0) : at(q1, q2);
    }

    /// Firm 1 first. The leader's profit is one parabola where the follower produces and another
    /// where it does not; the better of their tops counts, or the quantity that just deters.
    public Market stackelberg() {
        double deterring = (a - c2) / b;
        double shared = Math.clamp((a - 2 * c1 + c2) / (2 * b), 0, deterring);
        double alone = Math.max((a - c1) / (2 * b), deterring);
        Market both = at(shared, reply(shared));
        Market one = at(alone, reply(alone));
        return one.profit1() > both.profit1() ? one : both;
    }

    /// Both as one, at the lower of the two costs.
    public Market cartel() {
        double total = (a - Math.min(c1, c2)) / (2 * b);
        return c1 <= c2 ? at(total, 0) : at(0, total);
    }

    /// What a firm earns that secretly leaves a cartel in which each makes half.
    public double cheatingProfit() {
        double half = cartel().q1() / 2 + cartel().q2() / 2;
        return at(half, reply(half)).profit2();
    }
}
