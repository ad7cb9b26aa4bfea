package coach.plugin.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.math.LogSpace;
import coach.plugin.ml.math.Activation;
import coach.plugin.ml.math.Affine;
import coach.plugin.ml.math.Dual;
import coach.plugin.ml.math.Elementwise;
import coach.plugin.ml.math.FiniteDifference;
import coach.plugin.ml.math.Initialisation;
import coach.plugin.ml.math.Layer;
import coach.plugin.ml.math.Loss;
import coach.plugin.ml.math.Normalisation;
import coach.plugin.ml.math.Optimiser;
import coach.plugin.ml.math.Residual;
import coach.plugin.ml.math.Stack;
import coach.plugin.ml.math.Tape;
import coach.testkit.WorkedNumbers;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The numbers of the cards about networks and their gradients.
class NetworkNumbersTest {
    private static final Activation SIGMOID = Activation.SIGMOID;

    @Test
    void backpropagation() {
        double[] g = Numbers.gradient(Numbers.TWO_TWO_ONE);
        Stack.StackPass pass = Numbers.pass(Numbers.TWO_TWO_ONE);
        double[] hidden = pass.outputs(1)[0];
        double output = pass.outputs()[0][0];
        double[] after = new Optimiser.Sgd(0.5).from(Numbers.TWO_TWO_ONE).step(g).at();
        int parameters =
                Stack.dense(List.of(784, 128, 10), List.of(Activation.RELU, Activation.LINEAR))
                        .size();
        Numbers.of("backpropagation")
                .given("1", "0.5", "2", "0.4", "0.2", "0.3", "0.6", "0.1", "1e-6", "1e-7")
                .given("784", "128", "10")
                .computed("0.5987", hidden[0])
                .computed("0.6225", hidden[1])
                .computed("0.2504", output)
                .computed("0.2810", Numbers.loss(Numbers.TWO_TWO_ONE))
                .computed("0.7496", output - 1)
                .computed("0.4488", g[6])
                .computed("0.4666", g[7])
                .computed("0.3748", (output - 1) * 0.5)
                .computed("0.2999", (output - 1) * -0.4)
                .computed("0.2403", SIGMOID.slope(0.4))
                .computed("0.2350", SIGMOID.slope(0.5))
                .computed("0.0901", g[0])
                .computed("0.0450", g[1])
                .computed("0.0705", g[2])
                .computed("0.0352", g[3])
                .computed("0.0028", Numbers.loss(after))
                .computed("101770", parameters)
                .check();
        assertEquals(g[0], difference(1e-6), 1e-9);
    }

    /// By the first weight of the small network.
    private static double difference(double h) {
        return FiniteDifference.gradient(Numbers::loss, Numbers.TWO_TWO_ONE, h)[0];
    }

    @Test
    void matrixBackpropagation() {
        Stack net =
                Stack.of(
                        new Affine(2, 2, false),
                        new Elementwise(Activation.RELU),
                        new Affine(2, 1, false));
        // the card writes W with a row for each input, the layer with one for each output
        double[] parameters = {1, 0.5, -1, 1, 1, 2};
        double[][] x = {{1, 2}, {3, -1}};
        double[][] y = {{3}, {2}};
        Stack.StackPass pass = net.forward(parameters, 0, x);
        double[] g = new double[6];
        List<double[][]> slopes = pass.slopes(Loss.HALF_SQUARED_ERROR.slope(pass.outputs(), y), g);
        long forward = 64L * (784 * 128 + 128 * 10);
        long backward = 2 * forward - 64 * 784 * 128;
        int size =
                Stack.dense(List.of(784, 128, 10), List.of(Activation.RELU, Activation.LINEAR))
                        .size();
        Numbers.of("matrix-backpropagation")
                .given("0", "1", "2", "3", "0.5", "784", "128", "10", "64", "512")
                .computed("2.5", pass.outputs(0)[1][0])
                .computed("4", pass.outputs(0)[1][1])
                .computed("4", pass.outputs()[0][0])
                .computed("2.5", pass.outputs()[1][0])
                .computed("0.3125", Loss.HALF_SQUARED_ERROR.of(pass.outputs(), y))
                .computed("0.5", slopes.get(3)[0][0])
                .computed("0.25", slopes.get(3)[1][0])
                .computed("1.625", g[4])
                .computed("0.5", g[5])
                .computed("0.5", slopes.get(1)[0][0])
                .computed("1", slopes.get(1)[0][1])
                .computed("0.25", slopes.get(1)[1][0])
                .computed("0", slopes.get(1)[1][1])
                .computed("1.25", g[0])
                .computed("0.75", g[1])
                .computed("1", g[2])
                .computed("2", g[3])
                .computed("101632", 784 * 128 + 128 * 10)
                .computed("6504448", forward)
                .computed("1280", 128 * 10)
                .computed("81920", 64 * 128 * 10)
                .computed("6586368", backward)
                .computed("1.01", (double) backward / forward)
                .computed("1.9", (2 * 10 - 1) / 10.0)
                .computed("101770", size)
                .computed("203540", 2 * size)
                .computed("407080", 4 * size)
                .computed("922", 784 + 128 + 10)
                .computed("59008", 64 * 922)
                .computed("472064", 512 * 922)
                .check();
    }

    @Test
    void chainRule() {
        double z = 0.8 * 1.5 - 0.2;
        double a = SIGMOID.of(z);
        double slope = (a - 1) * SIGMOID.slope(z) * 1.5;
        double raised = neuron(0.9) - neuron(0.8);
        Dual x = new Dual(2, 1);
        double product = x.times(x).times(x.times(new Dual(3, 0))).derivative();
        Numbers.of("chain-rule")
                .given("1", "2", "0.8", "1.5", "0.2", "0.1", "1e-6", "1000")
                .computed("24", 3 * 2 * 2 * 2)
                .computed("12", 2 * 2 * 3)
                .computed("36", product)
                .computed("4e6", 4 * 1e3 * 1e3)
                .computed("1e9", 1e3 * 1e3 * 1e3)
                .computed("3e9", 3 * 1e9 + 1e6)
                .computed("1.0", z)
                .computed("0.7311", a)
                .computed("0.0362", neuron(0.8))
                .computed("0.2689", a - 1)
                .computed("0.1966", SIGMOID.slope(z))
                .computed("0.0793", slope)
                .computed("0.00725", raised)
                .computed("0.00793", 0.1 * slope)
                .computed("0.07932", FiniteDifference.central(this::neuron, 0.8, 1e-6))
                .check();
    }

    private double neuron(double w) {
        double off = SIGMOID.of(w * 1.5 - 0.2) - 1;
        return off * off / 2;
    }

    @Test
    void computationalGraphs() {
        var tape = new Tape();
        Tape.Node x = tape.input(2);
        Tape.Node y = tape.input(1);
        Tape.Node u = x.times(y);
        Tape.Node s = u.plus(y);
        double[] adjoints = tape.adjoints(s.times(s));
        Numbers.of("computational-graphs")
                .given("1", "0", "100", "9")
                .computed("2", u.value())
                .computed("3", s.value())
                .computed("6", adjoints[0])
                .computed("12", 6 * 2)
                .computed("18", adjoints[1])
                .computed("20", 2 * Math.sqrt(100))
                .check();
        assertEquals(9, s.times(s).value());
        assertEquals(6, square(new Dual(2, 1), new Dual(1, 0)).derivative());
        assertEquals(18, square(new Dual(2, 0), new Dual(1, 1)).derivative());
    }

    private static Dual square(Dual x, Dual y) {
        Dual s = x.times(y).plus(y);
        return s.times(s);
    }

    @Test
    void activationFunctions() {
        Numbers.of("activation-functions")
                .given("0.01", "2", "6")
                .computed("0", Activation.TANH.of(0))
                .computed("1", Activation.TANH.slope(0))
                .computed("0.5", SIGMOID.of(0))
                .computed("0.25", SIGMOID.slope(0))
                .computed("0.1192", SIGMOID.of(-2))
                .computed("0.8808", SIGMOID.of(2))
                .computed("0.1050", SIGMOID.slope(2))
                .computed("0.9640", Activation.TANH.of(2))
                .computed("0.0707", Activation.TANH.slope(2))
                .computed("0.0455", Activation.GELU.of(-2))
                .computed("1.9545", Activation.GELU.of(2))
                .computed("0.0852", Activation.GELU.slope(-2))
                .computed("1.0852", Activation.GELU.slope(2))
                .computed("0.0025", SIGMOID.slope(6))
                .computed("0.000025", Activation.TANH.slope(6))
                .computed("0.75", lowest())
                .computed("0.17", Activation.GELU.of(lowest()))
                .computed("1.13", Activation.GELU.slope(Math.sqrt(2)))
                .check();
    }

    /// Where GELU is least, by halving the interval in which its slope changes sign.
    private static double lowest() {
        double left = -1;
        double right = -0.5;
        while (right - left > 1e-9) {
            double middle = (left + right) / 2;
            if (Activation.GELU.slope(middle) < 0) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return left;
    }

    @Test
    void twoReluMakeExclusiveOr() {
        Stack xor = Stack.dense(List.of(2, 2, 1), List.of(Activation.RELU, Activation.LINEAR));
        double[] parameters = {1, 1, 1, 1, 0, -1, 1, -2, 0};
        double[][] outputs =
                xor.forward(parameters, 0, new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}})
                        .outputs();
        assertEquals("[[0.0], [1.0], [1.0], [0.0]]", Arrays.deepToString(outputs));
    }

    @Test
    void initialisation() {
        double[] twins = {0.3, 0.3, 0.3, 0.3, 0, 0, 0.5, 0.5, 0};
        double[] g = Numbers.gradient(twins);
        Numbers.of("initialisation")
                .given("1", "2", "0.3", "0.5", "0", "512", "300", "100", "0.01", "0.1", "0.0001")
                .given("0.2")
                .computed("400", 300 + 100)
                .computed("0.005", Initialisation.xavier(300, 100))
                .computed("0.0707", Math.sqrt(Initialisation.xavier(300, 100)))
                .computed("0.1225", Initialisation.uniformBound(0.005))
                .computed("0.0039", Initialisation.he(512, 0))
                .computed("0.0625", Math.sqrt(Initialisation.he(512, 0)))
                .computed("0.0256", Initialisation.reluGain(512, 0.0001))
                .computed("0.16", Math.sqrt(Initialisation.reluGain(512, 0.0001)))
                .computed("1.1e-8", Math.pow(Initialisation.reluGain(512, 0.0001), 5))
                .computed("2.56", Initialisation.reluGain(512, 0.01))
                .computed("1.6", Math.sqrt(Initialisation.reluGain(512, 0.01)))
                .computed("110", Math.pow(Initialisation.reluGain(512, 0.01), 5))
                .computed("0.6106", Numbers.pass(twins).outputs()[0][0])
                .computed("0.0463", g[0])
                .computed("0.0231", g[1])
                .check();
        assertEquals(g[0], g[2]);
        assertEquals(g[1], g[3]);
    }

    @Test
    void batchVersusLayerNormalisation() {
        double[] feature = {2, 4, 6, 8};
        double[] example = {1, 2, 6};
        double[] batch = Normalisation.standardised(feature, 0);
        double[] layer = Normalisation.standardised(example, 0);
        double[] rms = Normalisation.overRootMeanSquare(example);
        double unbiased = Normalisation.variance(feature) * 4 / 3;
        Numbers.of("batch-versus-layer-normalisation")
                .given("1", "2", "4", "6", "8", "0", "0.1", "10")
                .computed("5", Normalisation.mean(feature))
                .computed("5", Normalisation.variance(feature))
                .computed("1.342", batch[3])
                .computed("0.447", batch[2])
                .computed("0.5", 0.1 * Normalisation.mean(feature))
                .computed("6.667", unbiased)
                .computed("1.567", 0.9 * 1 + 0.1 * unbiased)
                .computed("3", Normalisation.mean(example))
                .computed("4.667", Normalisation.variance(example))
                .computed("0.926", layer[0])
                .computed("0.463", layer[1])
                .computed("1.389", layer[2])
                .computed("3.697", example[0] / rms[0])
                .computed("0.271", rms[0])
                .computed("0.541", rms[1])
                .computed("1.623", rms[2])
                .check();
    }

    @Test
    void residualConnections() {
        double[] residual = slopes(true);
        double[] plain = slopes(false);
        WorkedNumbers numbers =
                Numbers.of("residual-connections")
                        .given("1", "2", "3", "0", "0.5", "0.05", "1.05", "1.5", "50", "20", "0.9")
                        .computed("11.5", Math.pow(1.05, 50))
                        .computed("1e6", 1e6 * Math.round(Math.pow(2, 20) / 1e6))
                        .computed("2.65", Math.pow(1 + 1.0 / 20, 20))
                        .computed("2.505", product(residual))
                        .computed("0.0229", product(plain))
                        .computed("2.5", product(residual))
                        .computed("8", Math.pow(2, 3));
        String[] shown = {
            "1.393", "1.305", "1.197", "1.102", "1.045", "0.393", "0.474", "0.494", "0.498",
            "0.4996"
        };
        for (int i = 0; i < shown.length; i++) {
            numbers.computed(shown[i], i < 5 ? residual[i] : plain[i - 5]);
        }
        numbers.check();
    }

    /// The slopes of five blocks `½ tanh`, each at where the blocks before it have led from ½.
    private static double[] slopes(boolean skip) {
        Layer inner = Stack.of(new Elementwise(Activation.TANH), new Affine(1, 1, false));
        Layer block = skip ? new Residual(inner) : inner;
        double[] slopes = new double[5];
        double[][] x = {{0.5}};
        for (int i = 0; i < slopes.length; i++) {
            Layer.Pass pass = block.forward(new double[] {0.5}, 0, x);
            slopes[i] = pass.backward(new double[][] {{1}}, new double[1])[0][0];
            x = pass.outputs();
        }
        return slopes;
    }

    private static double product(double[] factors) {
        return Arrays.stream(factors).reduce(1, (one, other) -> one * other);
    }

    @Test
    void vanishingExplodingGradients() {
        Stack.StackPass pass = chain(1);
        double[] running = running(1);
        WorkedNumbers numbers =
                Numbers.of("vanishing-exploding-gradients")
                        .given("0.9", "1.5", "0.1", "10", "1", "0", "30", "40", "5", "15")
                        .computed("0.25", SIGMOID.slope(0))
                        .computed("0.005", Math.pow(0.9, 50))
                        .computed("3e-5", Math.pow(2, -15))
                        .computed("1e-10", Math.pow(0.1, 10))
                        .computed("1.1", 1 + 0.1)
                        .computed("2.59", Math.pow(1.1, 10))
                        .computed("0.0431", running[1])
                        .computed("0.0096", running[2])
                        .computed("0.0022", running[3])
                        .computed("0.00049", running[4])
                        .computed("2.4e-6", running(4)[4])
                        .computed("50", Math.hypot(30, 40))
                        .computed("3", 30 * 5.0 / 50)
                        .computed("4", 40 * 5.0 / 50);
        String[] activations = {"0.7311", "0.6750", "0.6626", "0.6599", "0.6592"};
        String[] slopes = {"0.1966", "0.2194", "0.2236", "0.2244", "0.2246"};
        for (int l = 0; l < 5; l++) {
            double a = pass.outputs(2 * l + 1)[0][0];
            numbers.computed(activations[l], a).computed(slopes[l], a * (1 - a));
        }
        numbers.check();
    }

    /// Five sigmoid units in a row, all with one weight, from 1.
    private static Stack.StackPass chain(double weight) {
        return fiveSigmoids().forward(weights(weight), 0, new double[][] {{1}});
    }

    private static Stack fiveSigmoids() {
        return Stack.dense(Collections.nCopies(6, 1), Collections.nCopies(5, Activation.SIGMOID));
    }

    private static double[] weights(double weight) {
        double[] weights = new double[10];
        for (int l = 0; l < 5; l++) {
            weights[2 * l] = weight;
        }
        return weights;
    }

    /// The derivatives of the layers' outputs by the input.
    private static double[] running(double weight) {
        double[] running = new double[5];
        double so = 1;
        for (int l = 0; l < 5; l++) {
            so *= weight * SIGMOID.slope(chain(weight).outputs(2 * l)[0][0]);
            running[l] = so;
        }
        return running;
    }

    @Test
    void meanSquaredErrorVersusCrossEntropy() {
        double wrong = SIGMOID.of(-4);
        double right = SIGMOID.of(2);
        Numbers.of("mse-versus-cross-entropy")
                .given("0", "1", "2", "3", "4", "90")
                .computed("0.018", wrong)
                .computed("0.0180", wrong)
                .computed("0.017", (wrong - 1) * SIGMOID.slope(-4))
                .computed("0.0173", (wrong - 1) * SIGMOID.slope(-4))
                .computed("0.982", crossEntropySlope(-4))
                .computed("0.482", (wrong - 1) * (wrong - 1) / 2)
                .computed("4.018", crossEntropy(-4))
                .computed("0.5", crossEntropySlope(0))
                .computed("0.125", (0.5 - 1) * SIGMOID.slope(0))
                .computed("0.693", crossEntropy(0))
                .computed("0.8808", right)
                .computed("0.0071", (right - 1) * (right - 1) / 2)
                .computed("0.0125", (right - 1) * SIGMOID.slope(2))
                .computed("0.127", crossEntropy(2))
                .computed("0.119", crossEntropySlope(2))
                .computed("56.6", 1 / SIGMOID.slope(-4))
                .computed("20", Normalisation.mean(new double[] {1, 2, 3, 4, 90}))
                .check();
    }

    private static double crossEntropy(double logit) {
        return Loss.BINARY_CROSS_ENTROPY.of(new double[][] {{logit}}, new double[][] {{1}});
    }

    private static double crossEntropySlope(double logit) {
        return Loss.BINARY_CROSS_ENTROPY
                .slope(new double[][] {{logit}}, new double[][] {{1}})[0][0];
    }

    @Test
    void softmaxCrossEntropyGradient() {
        double[][] z = {{2, 1, 0.1}};
        double[] p = LogSpace.softmax(z[0]);
        double[][] first = {{1, 0, 0}};
        double[][] third = {{0, 0, 1}};
        double[][] large = {{1002, 1001, 1000.1}};
        Numbers.of("softmax-cross-entropy-gradient")
                .given("0", "1", "2", "0.1", "1000", "1002", "1001", "1000.1")
                .computed("1.9", 1002 - 1000.1)
                .computed("0.659", p[0])
                .computed("0.242", p[1])
                .computed("0.099", p[2])
                .computed("0.417", Loss.SOFTMAX_CROSS_ENTROPY.of(z, first))
                .computed("0.417", Loss.SOFTMAX_CROSS_ENTROPY.of(large, first))
                .computed("1002.417", LogSpace.logSumExp(large[0]))
                .computed("0.341", Loss.SOFTMAX_CROSS_ENTROPY.slope(z, first)[0][0])
                .computed("0.2247", p[0] * (1 - p[0]))
                .computed("0.1598", p[0] * p[1])
                .computed("0.0650", p[0] * p[2])
                .computed("2.317", Loss.SOFTMAX_CROSS_ENTROPY.of(z, third))
                .computed("0.901", Loss.SOFTMAX_CROSS_ENTROPY.slope(z, third)[0][2])
                .computed("0.576", LogSpace.softmax(new double[] {1, 0, 0})[0])
                .check();
    }

    @Test
    void gradientChecking() {
        double[] g = Numbers.gradient(Numbers.TWO_TWO_ONE);
        double forgotten = (Numbers.pass(Numbers.TWO_TWO_ONE).outputs()[0][0] - 1) * 0.5;
        double precision = Math.ulp(1.0);
        Numbers.of("gradient-checking")
                .given("1", "2", "6", "12", "100", "0.1", "0.01", "0.5", "0.4", "0.2", "0.3")
                .given("0.6", "1e-5", "1e-7", "1e-2", "1e-8", "1e-16", "1e-12", "1e-15", "16")
                .given("0.00001", "1e-9", "1e-3")
                .computed("12.61", FiniteDifference.oneSided(w -> w * w * w, 2, 0.1))
                .computed("12.01", FiniteDifference.central(w -> w * w * w, 2, 0.1))
                .computed("12.0601", FiniteDifference.oneSided(w -> w * w * w, 2, 0.01))
                .computed("12.0001", FiniteDifference.central(w -> w * w * w, 2, 0.01))
                .computed("2.1e-10", FiniteDifference.central(w -> w * w * w, 2, 1e-5) - 12)
                .computed("1.1e-3", FiniteDifference.central(w -> w * w * w, 2, 1e-12) - 12)
                .computed("2.2e-16", precision)
                .computed("6e-6", Math.cbrt(precision))
                .computed("1.5e-8", Math.sqrt(precision))
                .computed("0.0901", g[0])
                .computed("0.0901", difference(1e-5))
                .computed("0.2403", SIGMOID.slope(0.4))
                .computed("0.3748", forgotten)
                .computed("0.76", FiniteDifference.relativeError(forgotten, difference(1e-5)))
                .check();
        assertEquals(0, FiniteDifference.relativeError(g[0], difference(1e-5)), 1e-9);
    }
}
