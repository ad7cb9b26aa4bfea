package coach.plugin.gametheory;

import coach.api.CardSource;
import coach.testkit.WorkedNumbers;

/// The cards whose numbers are tested.
final class Cards {
    private static final double ROUNDING = 1e-9;

    private Cards() {}

    static WorkedNumbers numbersOf(String card) {
        return WorkedNumbers.in(CardSource.one(GameTheoryPlugin.class, "gametheory", card + ".md"));
    }

    /// A fraction of two numbers of few digits, as its digits are read from `\frac73`.
    ///
    /// @return these digits if the value is this fraction, else the value
    static double fraction(int numerator, int denominator, double value) {
        boolean equal = Math.abs(value - (double) numerator / denominator) < ROUNDING;
        return equal ? Double.parseDouble("" + numerator + denominator) : value;
    }
}
