package coach.plugin.ml;

import coach.api.CardSource;
import coach.plugin.ml.math.Activation;
import coach.plugin.ml.math.Loss;
import coach.plugin.ml.math.Stack;
import coach.testkit.WorkedNumbers;

import java.util.List;

/// What several tests of the cards' numbers share.
final class Numbers {
    /// Hidden weights row by row with their biases, output weights with theirs.
    static final double[] TWO_TWO_ONE = {0.4, -0.2, 0.3, 0.6, 0.1, -0.1, 0.5, -0.4, 0.2};

    /// Sigmoid hidden units, linear output.
    static final Stack SMALL =
            Stack.dense(List.of(2, 2, 1), List.of(Activation.SIGMOID, Activation.LINEAR));

    private static final double[][] INPUT = {{1, 0.5}};
    private static final double[][] TARGET = {{1}};

    private Numbers() {}

    static WorkedNumbers of(String card) {
        return WorkedNumbers.in(CardSource.one(MlPlugin.class, "ml", card + ".md"));
    }

    static Stack.StackPass pass(double... parameters) {
        return SMALL.forward(parameters, 0, INPUT);
    }

    static double loss(double... parameters) {
        return Loss.HALF_SQUARED_ERROR.of(pass(parameters).outputs(), TARGET);
    }

    static double[] gradient(double... parameters) {
        return SMALL.gradient(parameters, INPUT, TARGET, Loss.HALF_SQUARED_ERROR).byParameter();
    }
}
