package coach.plugin.gametheory;

import static coach.plugin.gametheory.Cards.fraction;
import static coach.plugin.gametheory.Cards.numbersOf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.plugin.gametheory.math.DominantFirm;
import coach.plugin.gametheory.math.PriceDuopoly;
import coach.plugin.gametheory.math.QuantityDuopoly;

import org.junit.jupiter.api.Test;

/// The numbers of the cards on markets.
class MarketNumbersTest {
    private static final double ROUNDING = 1e-9;

    @Test
    void stackelbergGame() {
        PriceDuopoly shops = new PriceDuopoly(10, 2, 1, 1);
        PriceDuopoly.Market led = shops.stackelberg();

        numbersOf("stackelberg-game")
                .given("0", "1", "2", "3", "10", "12", "13", "74", "1934", "1995")
                .computed("59", 14 * led.p1())
                .computed("14", 59 / led.p1())
                .computed("4.214", led.p1())
                .computed("4.21", led.p1())
                .computed("227", 56 * led.p2())
                .computed("56", 227 / led.p2())
                .computed("4.054", led.p2())
                .computed("4.05", led.p2())
                .computed("18.08", led.profit1())
                .computed("18.65", led.profit2())
                .computed("4", shops.nash().p1())
                .computed("18", shops.nash().profit1())
                .computed("3", shops.reply(0))
                .check();
    }

    @Test
    void quantityLeadership() {
        QuantityDuopoly equal = new QuantityDuopoly(100, 1, 10, 10);
        QuantityDuopoly.Market led = equal.stackelberg();
        QuantityDuopoly.Market cournot = equal.cournot();
        QuantityDuopoly weak = new QuantityDuopoly(100, 1, 10, 50);
        double regret = equal.reply(led.q2());

        assertEquals(45, new QuantityDuopoly(100, 1, 10, 55).stackelberg().q1(), ROUNDING);
        assertEquals(45.1, new QuantityDuopoly(100, 1, 10, 54.9).stackelberg().q1(), ROUNDING);
        numbersOf("quantity-leadership")
                .given("1", "20", "55", "60", "100", "10")
                .computed("45", led.q1())
                .computed("22.5", led.q2())
                .computed("32.5", led.price())
                .computed("1012.5", led.profit1())
                .computed("506.25", led.profit2())
                .computed("2278.125", led.consumerSurplus())
                .computed("2278", led.consumerSurplus())
                .computed("3796.875", led.welfare())
                .computed("30", cournot.q1())
                .computed("40", cournot.price())
                .computed("900", cournot.profit1())
                .computed("1800", cournot.consumerSurplus())
                .computed("3600", cournot.welfare())
                .computed("32", fraction(3, 2, led.q1() / cournot.q1()))
                .computed("112.5", led.profit1() - cournot.profit1())
                .computed("393.75", cournot.profit2() - led.profit2())
                .computed("33.75", regret)
                .computed("90", 100 - 10)
                .computed("1139.06", equal.at(regret, led.q2()).profit1())
                .computed("700", equal.at(20, equal.reply(20)).profit1())
                .computed("900", equal.at(30, equal.reply(30)).profit1())
                .computed("900", equal.at(60, equal.reply(60)).profit1())
                .computed("50", weak.stackelberg().q1())
                .computed("50", weak.stackelberg().price())
                .computed("2000", weak.stackelberg().profit1())
                .computed("65", (100 - 2 * 10 + 50) / 2.0)
                .computed("7.5", (100 + 2 * 10 - 3 * 50) / 4.0)
                .computed("1625", weak.at(65, 0).profit1())
                .computed("10", equal.at(45, 45).price())
                .check();
    }

    @Test
    void priceLeadership() {
        PriceDuopoly shops = new PriceDuopoly(14, 1, 0.5, 0);
        PriceDuopoly.Market led = shops.stackelberg();
        PriceDuopoly.Market nash = shops.nash();
        DominantFirm firm = new DominantFirm(100, 1, 10);
        PriceDuopoly complements = new PriceDuopoly(14, 1, -0.5, 0);

        assertEquals(6, complements.stackelberg().p1(), ROUNDING);
        numbersOf("price-leadership")
                .computed("5.5", complements.stackelberg().p2())
                .computed("31.5", complements.stackelberg().profit1())
                .computed("30.25", complements.stackelberg().profit2())
                .computed("31.36", complements.nash().profit1())
                .given("0", "0.5", "1", "1.5", "2", "12", "14", "100")
                .computed("10", led.p1())
                .computed("9.5", led.p2())
                .computed("8.75", led.q1())
                .computed("9.5", led.q2())
                .computed("87.5", led.profit1())
                .computed("90.25", led.profit2())
                .computed("9.333", nash.p1())
                .computed("9.33", nash.p1())
                .computed("9.333", nash.q1())
                .computed("87.111", nash.profit1())
                .computed("87.11", nash.profit2())
                .computed("9", shops.at(10, 10).q2())
                .computed("90", shops.at(10, 10).profit1())
                .computed("30", firm.price())
                .computed("40", firm.sales())
                .computed("800", firm.profit())
                .computed("30", firm.fringeSales())
                .computed("450", firm.fringeProfit())
                .check();
    }

    @Test
    void oligopolyModels() {
        QuantityDuopoly duopoly = new QuantityDuopoly(130, 1, 10, 10);
        QuantityDuopoly.Market cartel = duopoly.cartel();
        QuantityDuopoly.Market cournot = duopoly.cournot();
        QuantityDuopoly.Market led = duopoly.stackelberg();
        QuantityDuopoly.Market bertrand = duopoly.at(60, 60);

        numbersOf("oligopoly-models")
                .given("0", "4", "130", "10")
                .computed("10", bertrand.price())
                .computed("120", bertrand.q1() + bertrand.q2())
                .computed("7200", bertrand.consumerSurplus())
                .computed("7200", bertrand.welfare())
                .computed("60", cartel.q1())
                .computed("70", cartel.price())
                .computed("3600", cartel.profit1())
                .computed("1800", cartel.consumerSurplus())
                .computed("1800", bertrand.welfare() - cartel.welfare())
                .computed("40", cournot.q1())
                .computed("80", cournot.q1() + cournot.q2())
                .computed("50", cournot.price())
                .computed("1600", cournot.profit1())
                .computed("3200", cournot.consumerSurplus())
                .computed("3200", cournot.profit1() + cournot.profit2())
                .computed("800", bertrand.welfare() - cournot.welfare())
                .computed("60", led.q1())
                .computed("30", led.q2())
                .computed("90", led.q1() + led.q2())
                .computed("40", led.price())
                .computed("1800", led.profit1())
                .computed("900", led.profit2())
                .computed("2700", led.profit1() + led.profit2())
                .computed("4050", led.consumerSurplus())
                .computed("450", bertrand.welfare() - led.welfare())
                .check();
    }
}
