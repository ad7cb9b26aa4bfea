package coach.plugin.ml;

import coach.plugin.ml.math.Activation;
import coach.plugin.ml.math.Dropout;
import coach.plugin.ml.math.ExpectedError;
import coach.plugin.ml.math.Penalty;
import coach.testkit.WorkedNumbers;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The numbers of the cards about generalisation.
class GeneralisationNumbersTest {

    @Test
    void biasAndVariance() {
        WorkedNumbers numbers =
                Numbers.of("bias-variance")
                        .given("0", "1", "2", "3", "4", "5", "9", "0.5")
                        .computed("0.667", neighbours(3, 1).bias())
                        .computed("2", neighbours(5, 1).bias())
                        .computed("0.444", neighbours(3, 1).bias() * neighbours(3, 1).bias())
                        .computed("0.44", neighbours(3, 1).bias() * neighbours(3, 1).bias())
                        .computed("4", neighbours(5, 1).bias() * neighbours(5, 1).bias())
                        .computed("0.333", neighbours(3, 1).variance())
                        .computed("0.2", neighbours(5, 1).variance())
                        .computed("0.78", neighbours(3, 1).total())
                        .computed("0.778", neighbours(3, 1).total())
                        .computed("4.2", neighbours(5, 1).total())
                        .computed("2", 1 + neighbours(1, 1).total())
                        .computed("1.778", 1 + neighbours(3, 1).total())
                        .computed("5.2", 1 + neighbours(5, 1).total())
                        .computed("9", neighbours(1, 9).total())
                        .computed("3.44", neighbours(3, 9).total())
                        .computed("3.444", neighbours(3, 9).total())
                        .computed("5.8", neighbours(5, 9).total());
        ExpectedError half = ExpectedError.ofShrunkMean(1, 1, 0.5);
        ExpectedError tooFar = ExpectedError.ofShrunkMean(3, 1, 0.5);
        numbers.computed("1", ExpectedError.ofShrunkMean(1, 1, 1).total())
                .computed("0.25", half.variance())
                .computed("0.5", half.total())
                .computed("2.25", tooFar.bias() * tooFar.bias())
                .computed("2.5", tooFar.total())
                .computed("0.9", ExpectedError.bestShrinkage(3, 1))
                .computed("0.9", ExpectedError.ofShrunkMean(3, 1, 0.9).total())
                .check();
    }

    private static ExpectedError neighbours(int k, double noise) {
        return ExpectedError.ofNeighbours(x -> x * x, new double[] {-2, -1, 0, 1, 2}, 0, k, noise);
    }

    @Test
    void dropout() {
        double[] terms = {2 * 0.5, -1, 3, 4 * 0.25};
        var half = new Dropout(0.5);
        var fifth = new Dropout(0.2);
        Numbers.of("dropout")
                .given("0", "1", "2", "3", "4", "0.5", "0.1", "0.2", "9")
                .computed("4", half.expectation(x -> x, terms))
                .computed("4", fifth.expectation(x -> x, terms))
                .computed("8", half.sum(terms, true, false, true, false))
                .computed("0", half.sum(terms, false, true, false, true))
                .computed("12", half.variance(terms))
                .computed("3.46", Math.sqrt(half.variance(terms)))
                .computed("0.25", 0.2 / 0.8)
                .computed("3", fifth.variance(terms))
                .computed("1.73", Math.sqrt(fifth.variance(terms)))
                .computed("0.982", Activation.SIGMOID.of(4))
                .computed("0.826", half.expectation(Activation.SIGMOID::of, terms))
                .computed("0.931", fifth.expectation(Activation.SIGMOID::of, terms))
                .check();
    }

    @Test
    void overfittingAndRegularisation() {
        List<double[]> features = List.of(new double[] {1, 2, 2, 1}, new double[] {2, -1, 1, -2});
        double[] y = {5, 5, 6, 3};
        double strong = dot(features.get(0), y);
        double weak = dot(features.get(1), y);
        Numbers.of("overfitting-and-regularisation")
                .given("0", "1", "2", "3", "5", "6")
                .computed("10", dot(features.get(0), features.get(0)))
                .computed("10", dot(features.get(1), features.get(1)))
                .computed("0", dot(features.get(0), features.get(1)))
                .computed("30", strong)
                .computed("5", weak)
                .computed("3", Penalty.ridge(strong, 10, 0))
                .computed("0.5", Penalty.ridge(weak, 10, 0))
                .computed("2", Penalty.ridge(strong, 10, 5))
                .computed("0.333", Penalty.ridge(weak, 10, 5))
                .computed("1.5", Penalty.ridge(strong, 10, 10))
                .computed("0.25", Penalty.ridge(weak, 10, 10))
                .computed("2.5", Penalty.lasso(strong, 10, 5))
                .computed("0", Penalty.lasso(weak, 10, 5))
                .computed("2", Penalty.lasso(strong, 10, 10))
                .check();
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
