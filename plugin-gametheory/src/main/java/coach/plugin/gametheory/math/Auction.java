package coach.plugin.gametheory.math;

import java.util.Comparator;
import java.util.List;

/// Sealed-bid auctions.
public final class Auction {
    private Auction() {}

    /// What each winner of a uniform-price auction pays: the highest bid that loses, or 0 if none
    /// does. With one unit this is the second-price auction.
    ///
    /// @param units how many equal objects there are; at least 1
    /// @param bids for one object each
    /// @see "Nisan et al. (eds.), Algorithmic Game Theory (2007), section 9.3"
    public static double highestLosingBid(int units, List<Double> bids) {
        return bids.stream().sorted(Comparator.reverseOrder()).skip(units).findFirst().orElse(0.0);
    }

    /// What one of several bidders gains in a second-price auction.
    ///
    /// @param value what the object is worth to the bidder
    /// @param bid of the bidder
    /// @param others the bids of the others; ties go to them
    public static double gain(double value, double bid, List<Double> others) {
        double price = highestLosingBid(0, others);
        return bid > price ? value - price : 0;
    }

    /// What a second-price auction among two bidders, whose values are uniform on `[0, 1]`, is
    /// expected to earn.
    ///
    /// @param reserve below which the object is not sold, in `[0, 1]`
    /// @see "Myerson, Optimal auction design, Mathematics of Operations Research 6(1), 1981"
    public static double expectedRevenue(double reserve) {
        double onlyOne = 2 * reserve * (1 - reserve);
        double both = (1 - reserve) * (1 - reserve);
        return onlyOne * reserve + both * (reserve + (1 - reserve) / 3);
    }
}
