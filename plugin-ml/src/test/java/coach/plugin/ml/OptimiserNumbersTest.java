package coach.plugin.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.plugin.ml.math.Activation;
import coach.plugin.ml.math.Affine;
import coach.plugin.ml.math.FederatedAveraging;
import coach.plugin.ml.math.Loss;
import coach.plugin.ml.math.Normalisation;
import coach.plugin.ml.math.Optimiser;
import coach.plugin.ml.math.Quadratic;
import coach.plugin.ml.math.Schedule;
import coach.plugin.ml.math.Stack;
import coach.plugin.ml.math.Walk;
import coach.testkit.WorkedNumbers;

import org.junit.jupiter.api.Test;

import java.util.function.DoubleUnaryOperator;

/// The numbers of the cards about optimisers.
class OptimiserNumbersTest {

    @Test
    void learningRate() {
        var hundred = new Quadratic(100, 1);
        Schedule cosine = Schedule.cosine(0.1, 0, 0, 4);
        Numbers.of("learning-rate")
                .given("0", "1", "5", "10", "100", "0.01", "0.05", "0.1", "0.15", "0.19", "0.2")
                .given("0.21", "1e-4", "1e-3", "1e-2", "1e-1", "99", "101", "11")
                .computed("0.9", 1 - 0.01 * 10)
                .computed("0.5", 1 - 0.05 * 10)
                .computed("1.1", 1 - 0.21 * 10)
                .computed("0.349", afterTen(0.01))
                .computed("0.349", afterTen(0.19))
                .computed("0.00098", afterTen(0.05))
                .computed("0.00098", afterTen(0.15))
                .computed("2.59", afterTen(0.21))
                .computed("0.98", hundred.contraction())
                .computed("0.980", hundred.contraction())
                .computed("346", stepsToAThousandth(hundred.contraction()))
                .computed("0.818", hundred.contractionWithMomentum())
                .computed("35", stepsToAThousandth(hundred.contractionWithMomentum()))
                .computed("0.0854", cosine.at(1))
                .computed("0.05", cosine.at(2))
                .computed("0.0146", cosine.at(3))
                .check();
    }

    private static double afterTen(double rate) {
        Walk walk = new Optimiser.Sgd(rate).from(1);
        for (int step = 0; step < 10; step++) {
            walk.step(10 * walk.at()[0]);
        }
        return walk.at()[0];
    }

    private static double stepsToAThousandth(double factor) {
        return Math.ceil(Math.log(1e-3) / Math.log(factor));
    }

    @Test
    void learningRateSchedules() {
        Schedule cosine = Schedule.warmUp(0.4, 500, Schedule.cosine(0.4, 0.04, 500, 10_000));
        Schedule stairs = Schedule.stairs(0.1, 0.1, 30);
        Schedule transformer = Schedule.inverseRoot(512, 4_000);
        Walk mean = new Optimiser.Sgd(1).from(0);
        WorkedNumbers numbers = Numbers.of("learning-rate-schedules");
        double[] samples = {4, 8, 3, 5};
        double[] means = {4, 6, 5, 5};
        for (int i = 0; i < samples.length; i++) {
            mean.stepAt(Schedule.harmonic().at(i + 1), mean.at()[0] - samples[i]);
            assertEquals(means[i], mean.at()[0], 1e-12);
        }
        numbers.given("1", "2", "3", "0.1", "500", "10000", "250", "2875", "5250", "7625")
                .given("30", "29", "60", "512", "4000", "1000", "16000")
                .computed("0.2", cosine.at(250))
                .computed("0.4", cosine.at(500))
                .computed("0.3473", cosine.at(2_875))
                .computed("0.22", cosine.at(5_250))
                .computed("0.0927", cosine.at(7_625))
                .computed("0.04", cosine.at(10_000))
                .computed("0.1", stairs.at(29))
                .computed("0.01", stairs.at(30))
                .computed("0.001", stairs.at(60))
                .computed("1.75e-4", transformer.at(1_000))
                .computed("6.99e-4", transformer.at(4_000))
                .computed("3.49e-4", transformer.at(16_000))
                .computed("1.9", 2 - 0.1)
                .computed("1.99", 2 - 0.01)
                .computed("0.053", Quadratic.restlessness(1, 0.1, 1))
                .computed("0.0526", Quadratic.restlessness(1, 0.1, 1))
                .computed("0.005", Quadratic.restlessness(1, 0.01, 1))
                .computed("0.0050", Quadratic.restlessness(1, 0.01, 1))
                .check();
    }

    @Test
    void momentum() {
        var valley = new Quadratic(25, 1);
        Optimiser plain = new Optimiser.Sgd(valley.bestRate());
        Optimiser heavy =
                new Optimiser.Sgd(valley.bestRateWithMomentum(), valley.bestMomentum(), false, 0);
        Numbers.of("momentum")
                .given("0.9", "25", "1", "2", "4", "6", "20", "12", "13", "36", "0.99")
                .computed("1.9", velocity(2, step -> 1))
                .computed("2.71", velocity(3, step -> 1))
                .computed("3.439", velocity(4, step -> 1))
                .computed("4.0951", velocity(5, step -> 1))
                .computed("10", velocity(500, step -> 1))
                .computed("0.526", velocity(500, step -> step % 2 == 0 ? 1 : -1))
                .computed("19", 10 * 1.9)
                .computed("26", 25 + 1)
                .computed("0.923", valley.contraction())
                .computed("0.444", valley.bestMomentum())
                .computed("0.667", valley.contractionWithMomentum())
                .computed("0.285", distance(valley, plain, 20))
                .computed("0.011", distance(valley, heavy, 20))
                .computed("0.0106", distance(valley, heavy, 20))
                .computed("87", steps(valley, plain))
                .computed("26", steps(valley, heavy))
                .computed("18", stepsToAThousandth(valley.contractionWithMomentum()))
                .check();
    }

    private static double velocity(int steps, DoubleUnaryOperator gradient) {
        Walk walk = new Optimiser.Sgd(1, 0.9, false, 0).from(0);
        for (int step = 0; step < steps; step++) {
            walk.step(gradient.applyAsDouble(step));
        }
        return walk.first()[0];
    }

    private static double distance(Quadratic valley, Optimiser optimiser, int steps) {
        Walk walk = optimiser.from(1, 1);
        for (int step = 0; step < steps; step++) {
            walk.step(valley.gradient(walk.at()));
        }
        return Math.hypot(walk.at()[0], walk.at()[1]);
    }

    /// Until a thousandth of the distance at the start is left for good.
    private static int steps(Quadratic valley, Optimiser optimiser) {
        int steps = 400;
        while (distance(valley, optimiser, steps - 1) <= 1e-3 * Math.sqrt(2)) {
            steps--;
        }
        return steps;
    }

    @Test
    void rmsProp() {
        Walk constant = new Optimiser.RmsProp(1, 0.9, 0).from(0);
        Walk ada = new Optimiser.AdaGrad(1, 0).from(0);
        Walk rms = new Optimiser.RmsProp(1, 0.9, 0).from(0);
        for (int step = 0; step < 10; step++) {
            ada.step(10);
            rms.step(10);
        }
        WorkedNumbers numbers =
                Numbers.of("rmsprop")
                        .given(
                                "0.9", "0.99", "0.999", "0.001", "0.1", "0.01", "1", "2", "3",
                                "0.2", "0.8")
                        .given("10", "100", "20", "50")
                        .computed("65.13", rms.second()[0])
                        .computed("1000", ada.second()[0])
                        .computed("31.6", Math.sqrt(ada.second()[0]));
        String[] lengths = {"3.162", "2.294", "1.921"};
        for (String length : lengths) {
            numbers.computed(length, moved(constant, 1));
        }
        numbers.computed("0.19", 0.9 * 0.1 + 0.1).computed("3.16", 1 / Math.sqrt(0.1));
        for (int step = 4; step < 10; step++) {
            constant.step(1);
        }
        numbers.computed("1.239", moved(constant, 1)).computed("0.651", constant.second()[0]);
        double twenty = last(rms, 20);
        numbers.computed("7.927", rms.second()[0]);
        double fifty = last(rms, 30);
        double hundred = last(rms, 50);
        double stalled = last(ada, 100);
        numbers.computed("0.0355", twenty)
                .computed("3.6", 100 * twenty)
                .computed("0.170", fifty)
                .computed("17", 100 * fifty)
                .computed("0.923", hundred)
                .computed("92", 100 * hundred)
                .computed("0.00316", stalled)
                .computed("0.3", 100 * stalled)
                .check();
    }

    private static double moved(Walk walk, double gradient) {
        double before = walk.at()[0];
        return before - walk.step(gradient).at()[0];
    }

    /// The length of the last of some steps with a gradient of 0.1.
    private static double last(Walk walk, int steps) {
        for (int step = 1; step < steps; step++) {
            walk.step(0.1);
        }
        return moved(walk, 0.1);
    }

    @Test
    void adam() {
        Walk walk = new Optimiser.Adam(0.001).from(1);
        double first = moved(walk, 0.1);
        double m1 = walk.first()[0];
        double v1 = walk.second()[0];
        walk.step(0.1);
        double third = moved(walk, -0.05);
        double m3 = walk.first()[0] / (1 - Math.pow(0.9, 3));
        double v3 = walk.second()[0] / (1 - Math.pow(0.999, 3));
        double fourth = moved(walk, 10);
        Numbers.of("adam")
                .given("0.9", "0.999", "0.1", "1", "0.05", "10", "100", "1e-8")
                .computed("0.001", first)
                .computed("3.16", 0.1 / Math.sqrt(0.001))
                .computed("0.01", m1)
                .computed("0.01", 0.001 * 10)
                .computed("1e-5", v1)
                .computed("0.0446", m3)
                .computed("0.0075", v3)
                .computed("0.000516", third)
                .computed("2.94", walk.first()[0] / (1 - Math.pow(0.9, 4)))
                .computed("25.04", walk.second()[0] / (1 - Math.pow(0.999, 4)))
                .computed("0.000587", fourth)
                .computed("80", 2 * 4 * 1e9 / 1e8)
                .check();
    }

    @Test
    void adamW() {
        var adam = new Optimiser.Adam(0.001);
        double shrunk = Math.pow(0.9999, 1_000);
        Numbers.of("adamw")
                .given("10", "0.1", "0.001", "1", "0.9", "0.999", "1000", "1e-4", "0.01")
                .computed("0.9999", 1 - 0.001 * 0.1)
                .computed("0.905", shrunk)
                .computed("0.002", shrunk - alternating(new Optimiser.AdamW(adam, 0.1), 10))
                .computed("0.998", alternating(adam, 10))
                .computed("0.998", alternating(adam, 0.1))
                .computed("0.988", alternating(adam.withPenalty(0.1), 10))
                .computed("0.904", alternating(adam.withPenalty(0.1), 1))
                .computed("0.461", alternating(adam.withPenalty(0.1), 0.1))
                .computed("0.903", alternating(new Optimiser.AdamW(adam, 0.1), 10))
                .computed("0.903", alternating(new Optimiser.AdamW(adam, 0.1), 1))
                .computed("0.903", alternating(new Optimiser.AdamW(adam, 0.1), 0.1))
                .check();
    }

    /// Where a thousand gradients, plus, minus and so on, lead from 1.
    private static double alternating(Optimiser optimiser, double size) {
        Walk walk = optimiser.from(1);
        for (int step = 0; step < 1_000; step++) {
            walk.step(step % 2 == 0 ? size : -size);
        }
        return walk.at()[0];
    }

    private static final double[][] X = {{1}, {2}, {3}, {4}};
    private static final double[][] Y = {{3}, {4}, {5}, {10}};
    private static final Stack LINE = Stack.of(new Affine(1, 1, false));

    private static double loss(double w) {
        double[][] outputs = LINE.forward(new double[] {w}, 0, X).outputs();
        return Loss.MEAN_SQUARED_ERROR.of(outputs, Y);
    }

    private static double gradient(double w, int... examples) {
        double sum = 0;
        for (int i : examples) {
            double[][] x = {X[i]};
            double[][] y = {Y[i]};
            sum += LINE.gradient(new double[] {w}, x, y, Loss.MEAN_SQUARED_ERROR).byParameter()[0];
        }
        return sum / examples.length;
    }

    @Test
    void miniBatches() {
        double[] single = {gradient(1, 0), gradient(1, 1), gradient(1, 2), gradient(1, 3)};
        double[] pairs = {
            gradient(1, 0, 1),
            gradient(1, 0, 2),
            gradient(1, 0, 3),
            gradient(1, 1, 2),
            gradient(1, 1, 3),
            gradient(1, 2, 3)
        };
        Optimiser sgd = new Optimiser.Sgd(0.01);
        double full = sgd.from(1).step(gradient(1, 0, 1, 2, 3)).at()[0];
        double half = sgd.from(1).step(gradient(1, 0, 1)).at()[0];
        double both = sgd.from(half).step(gradient(half, 2, 3)).at()[0];
        double best = (1 * 3 + 2 * 4 + 3 * 5 + 4 * 10) / 30.0;
        Numbers.of("sgd-mini-batches")
                .given("1", "2", "3", "4", "5", "10", "0.01", "32", "128")
                .computed("4", single[0])
                .computed("8", single[1])
                .computed("12", single[2])
                .computed("48", single[3])
                .computed("18", Normalisation.mean(single))
                .computed("17.55", Math.sqrt(Normalisation.variance(single)))
                .computed("6", pairs[0])
                .computed("8", pairs[1])
                .computed("26", pairs[2])
                .computed("10", pairs[3])
                .computed("28", pairs[4])
                .computed("30", pairs[5])
                .computed("18", Normalisation.mean(pairs))
                .computed("10.13", Math.sqrt(Normalisation.variance(pairs)))
                .computed("1.18", full)
                .computed("12", loss(1))
                .computed("9.00", loss(full))
                .computed("1.06", half)
                .computed("1.345", both)
                .computed("6.68", loss(both))
                .computed("1.8", (loss(1) - loss(both)) / (loss(1) - loss(full)))
                .computed("2.2", best)
                .computed("1.2", loss(best))
                .check();
    }

    @Test
    void federatedAveraging() {
        double[] curvatures = {1, 9};
        double[] optima = {0, 1};
        Numbers.of("federated-averaging")
                .given("0", "1", "2", "4", "9", "10", "5", "20", "100", "300", "600")
                .given("0.1", "0.3", "0.6")
                .computed("3.1", average(100, 300, 600))
                .computed("2.33", average(1, 1, 1))
                .computed("0.9", FederatedAveraging.fixedPoint(curvatures, optima, 0.1, 1))
                .computed("0.900", FederatedAveraging.fixedPoint(curvatures, optima, 0.1, 1))
                .computed("0.839", FederatedAveraging.fixedPoint(curvatures, optima, 0.1, 2))
                .computed("0.709", FederatedAveraging.fixedPoint(curvatures, optima, 0.1, 5))
                .computed("0.532", FederatedAveraging.fixedPoint(curvatures, optima, 0.1, 20))
                .computed("0.500", FederatedAveraging.fixedPoint(curvatures, optima, 0.1, 100))
                .computed("0.5", Normalisation.mean(optima))
                .computed("0.225", mean(0.9))
                .computed("0.316", mean(0.709))
                .computed("0.625", mean(0.5))
                .computed("300", 600.0 / 10 * 5)
                .computed("4", 1e6 * 4 / 1e6)
                .check();
    }

    private static double average(int... examples) {
        return FederatedAveraging.average(new double[][] {{1}, {2}, {4}}, examples)[0];
    }

    /// The mean of `½ w²` and `½ 9 (w - 1)²`.
    private static double mean(double w) {
        return (w * w + 9 * (w - 1) * (w - 1)) / 4;
    }

    @Test
    void gradientDescentVersusBayes() {
        Walk walk = new Optimiser.Sgd(0.1).from(0);
        WorkedNumbers numbers =
                Numbers.of("gradient-descent-versus-bayes")
                        .given("0", "1", "2", "3", "5", "8", "9", "10", "12", "14", "0.1", "0.5")
                        .given("95", "72", "32")
                        .computed("1.502", 10 * Activation.SIGMOID.of(0.2) - 7);
        walk.step(10 * 0.5 - 7);
        numbers.computed("0.2", walk.at()[0]);
        for (String p : new String[] {"0.550", "0.587", "0.614", "0.634", "0.649"}) {
            numbers.computed(p, Activation.SIGMOID.of(walk.at()[0]));
            walk.step(10 * Activation.SIGMOID.of(walk.at()[0]) - 7);
        }
        numbers.computed("0.7", end(-3, 10, 7))
                .computed("0.7", end(3, 10, 7))
                .computed("0.667", end(0, 12, 8))
                .computed("0.643", 9.0 / 14)
                .computed("0.124", Math.sqrt(9 * 5 / (14.0 * 14 * 15)))
                .computed("0.867", 1 - atMost(0.5, 9, 5))
                .computed("0.386", quantile(0.025, 9, 5))
                .computed("0.861", quantile(0.975, 9, 5))
                .computed("0.692", 72.0 / 104)
                .computed("0.601", quantile(0.025, 72, 32))
                .computed("0.777", quantile(0.975, 72, 32))
                .check();
    }

    /// Where descent on a coin's negative log-posterior ends.
    private static double end(double start, double tosses, double heads) {
        Walk walk = new Optimiser.Sgd(0.1).from(start);
        for (int step = 0; step < 1_000; step++) {
            walk.step(tosses * Activation.SIGMOID.of(walk.at()[0]) - heads);
        }
        return Activation.SIGMOID.of(walk.at()[0]);
    }

    /// The Beta distribution function, as a sum of binomial probabilities.
    private static double atMost(double p, int a, int b) {
        int n = a + b - 1;
        double term = Math.pow(1 - p, n);
        double below = 0;
        for (int k = 0; k < a; k++) {
            below += term;
            term *= (n - k) / (k + 1.0) * p / (1 - p);
        }
        return 1 - below;
    }

    private static double quantile(double share, int a, int b) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (atMost(middle, a, b) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
