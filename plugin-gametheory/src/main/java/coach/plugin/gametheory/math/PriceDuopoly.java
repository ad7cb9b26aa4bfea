package coach.plugin.gametheory.math;

/// Two firms with similar goods that choose prices; firm `i` sells `a − b p_i + d p_j`.
///
/// @param a demand at prices of 0
/// @param b how strongly one's own price acts; above `|d|`
/// @param d how strongly the other's price acts; positive for substitutes
/// @param c the cost of a unit, the same for both
/// @see "Gal-Or, First mover and second mover advantages, International Economic Review 26(3),
///   1985"
public record PriceDuopoly(double a, double b, double d, double c) {

    /// What comes out.
    public record Market(
            double p1, double p2, double q1, double q2, double profit1, double profit2) {}

    public PriceDuopoly {
        if (!(b > Math.abs(d) && a > (b - d) * c)) {
            throw new IllegalArgumentException(
                    "b above |d|, and something sold at cost: a=%s b=%s d=%s c=%s"
                            .formatted(a, b, d, c));
        }
    }

    /// The market at these prices.
    public Market at(double p1, double p2) {
        double q1 = a - b * p1 + d * p2;
        double q2 = a - b * p2 + d * p1;
        return new Market(p1, p2, q1, q2, (p1 - c) * q1, (p2 - c) * q2);
    }

    /// The best price against the other's.
    public double reply(double price) {
        return (a + b * c + d * price) / (2 * b);
    }

    /// Both at once.
    public Market nash() {
        double price = (a + b * c) / (2 * b - d);
        return at(price, price);
    }

    /// Firm 1 first.
    public Market stackelberg() {
        double slope = 2 * b * b - d * d;
        double p1 = c / 2 + (2 * a * b + d * (a + b * c)) / (2 * slope);
        return at(p1, reply(p1));
    }
}
