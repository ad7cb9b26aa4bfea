package coach.plugin.ml.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Data;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class StackTest {
    /// What the oracle promises, relative to `1 + |value|`.
    private static final double ORACLE = 1e-10;

    /// A central difference of step 1e-5 is good to about this much on these networks.
    private static final double DIFFERENCE = 1e-8;

    static void assertClose(double[] wanted, double[] got, double tolerance) {
        assertEquals(wanted.length, got.length);
        for (int i = 0; i < got.length; i++) {
            assertEquals(wanted[i], got[i], tolerance * (1 + Math.abs(wanted[i])));
        }
    }

    private static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    @TestFactory
    Stream<DynamicTest> computesWhatPyTorchComputes() {
        return Oracle.Case.all().stream()
                .map(
                        net ->
                                DynamicTest.dynamicTest(
                                        "network " + (int) net.data().get("id").number(),
                                        () -> assertAsPyTorch(net)));
    }

    private static void assertAsPyTorch(Oracle.Case net) {
        Stack stack = net.network();
        double[] parameters = net.parameters();
        assertEquals(parameters.length, stack.size());
        double[][] outputs = stack.forward(parameters, 0, net.x()).outputs();
        assertClose(flat(Oracle.matrix(net.data().get("output"))), flat(outputs), ORACLE);

        Stack.Gradient gradient = stack.gradient(parameters, net.x(), net.y(), net.loss());
        assertEquals(net.data().get("loss_value").number(), gradient.loss(), ORACLE);
        assertClose(net.flat(net.data().get("grads")), gradient.byParameter(), ORACLE);
        assertClose(
                flat(Oracle.matrix(net.data().get("grad_x"))), flat(gradient.byInput()), ORACLE);
    }

    @TestFactory
    Stream<DynamicTest> agreesWithFiniteDifferences() {
        return Oracle.Case.all().stream()
                .map(
                        net ->
                                DynamicTest.dynamicTest(
                                        "network " + (int) net.data().get("id").number(),
                                        () -> assertAsDifferences(net)));
    }

    private static void assertAsDifferences(Oracle.Case net) {
        Stack stack = net.network();
        double[] differences =
                FiniteDifference.gradient(
                        at -> net.loss().of(stack.forward(at, 0, net.x()).outputs(), net.y()),
                        net.parameters(),
                        1e-5);
        double[] gradient =
                stack.gradient(net.parameters(), net.x(), net.y(), net.loss()).byParameter();
        assertClose(differences, gradient, DIFFERENCE);
    }

    @Nested
    class OfMazur {
        private final Data published = Oracle.read("mazur.json");
        private final Stack network =
                Stack.dense(List.of(2, 2, 2), List.of(Activation.SIGMOID, Activation.SIGMOID));
        private final double[] parameters = {
            0.15, 0.2, 0.25, 0.3, 0.35, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.6
        };
        private final Stack.Gradient gradient =
                network.gradient(
                        parameters,
                        new double[][] {{0.05, 0.1}},
                        new double[][] {{0.01, 0.99}},
                        Loss.HALF_SQUARED_ERROR);

        @Test
        void hasThePublishedLossAndGradients() {
            Data digits = published.get("published");
            assertEquals(Double.parseDouble(digits.get("e_total").text()), gradient.loss(), 5e-10);
            double[] g = gradient.byParameter();
            assertEquals(Double.parseDouble(digits.get("dE_dw5").text()), g[6], 5e-10);
            assertEquals(Double.parseDouble(digits.get("dE_dw1").text()), g[0], 5e-10);
        }

        @Test
        void hasThePublishedWeightsAfterOneStep() {
            double[] after =
                    new Optimiser.Sgd(0.5).from(parameters).step(gradient.byParameter()).at();
            Data digits = published.get("published");
            assertEquals(Double.parseDouble(digits.get("w5").text()), after[6], 5e-9);
            assertEquals(Double.parseDouble(digits.get("w1").text()), after[0], 5e-9);
        }
    }

    @TestFactory
    Stream<DynamicTest> sendsGradientsThroughTenLayersAsPyTorchDoes() {
        Data flow = Oracle.read("gradient-flow.json");
        return flow.get("nets").items().stream()
                .map(
                        net ->
                                DynamicTest.dynamicTest(
                                        net.get("name").text(), () -> assertFlow(flow, net)));
    }

    private static void assertFlow(Data flow, Data net) {
        double scale = net.get("weight_scale").number();
        List<Layer> layers = new ArrayList<>();
        List<double[]> parameters = new ArrayList<>();
        int[] starts = new int[flow.get("base").items().size() + 1];
        for (Data base : flow.get("base").items()) {
            double[][] weights = Oracle.matrix(base);
            Layer layer = hidden(net, weights.length);
            starts[layers.size() + 1] = starts[layers.size()] + layer.size();
            layers.add(layer);
            parameters.add(Arrays.stream(flat(weights)).map(w -> w * scale).toArray());
            parameters.add(rest(layer, weights.length));
        }
        double[] out = flat(Oracle.matrix(flow.get("out_w")));
        layers.add(new Affine(out.length, 1, false));
        parameters.add(out);
        var stack = new Stack(layers);
        double[] all = parameters.stream().flatMapToDouble(Arrays::stream).toArray();
        double[][] x = Oracle.matrix(flow.get("x"));
        double[][] y = Oracle.matrix(flow.get("y"));

        Stack.StackPass pass = stack.forward(all, 0, x);
        assertEquals(
                net.get("loss").number(),
                Loss.MEAN_SQUARED_ERROR.of(pass.outputs(), y),
                ORACLE * (1 + net.get("loss").number()));
        double[] gradient = new double[all.length];
        pass.slopes(Loss.MEAN_SQUARED_ERROR.slope(pass.outputs(), y), gradient);
        double[] norms = Oracle.numbers(net.get("weight_grad_norm"));
        for (int l = 0; l < norms.length; l++) {
            int width = x[0].length;
            double[] own = Arrays.copyOfRange(gradient, starts[l], starts[l] + width * width);
            double norm = Math.sqrt(Arrays.stream(own).map(g -> g * g).sum());
            assertEquals(norms[l], norm, 1e-9 * (1 + norms[l]));
        }
    }

    private static Layer hidden(Data net, int width) {
        var activation = Activation.valueOf(net.get("activation").text().toUpperCase(Locale.ROOT));
        List<Layer> layers = new ArrayList<>(List.of(new Affine(width, width, false)));
        if (net.get("batch_norm").equals(new Data.Flag(true))) {
            layers.add(new Normalisation(width, Normalisation.Across.EXAMPLES));
        }
        layers.add(new Elementwise(activation));
        return net.get("residual").equals(new Data.Flag(true))
                ? new Residual(new Stack(layers))
                : new Stack(layers);
    }

    /// Scale 1 and shift 0 for a normalisation, nothing otherwise.
    private static double[] rest(Layer layer, int width) {
        double[] rest = new double[layer.size() - width * width];
        Arrays.fill(rest, 0, rest.length / 2, 1);
        return rest;
    }

    @Test
    void withoutAnActivationTwoLayersAreOne() {
        Stack two = Stack.dense(List.of(2, 3, 2), List.of(Activation.LINEAR, Activation.LINEAR));
        double[] parameters = {1, 2, 0, -1, 3, 1, 1, 0, -2, 2, 1, 0, -1, 0, 1, 4, 5};
        Stack one = Stack.dense(List.of(2, 2), List.of(Activation.LINEAR));
        // W2 W1 and W2 b1 + b2, multiplied out by hand
        double[] product = {2, 3, 2, -1, 6, 2};
        double[][] x = {{0.3, -0.7}, {2, 5}};
        assertArrayEquals(
                flat(one.forward(product, 0, x).outputs()),
                flat(two.forward(parameters, 0, x).outputs()),
                1e-12);
    }

    @Test
    void layerNormalisationForgetsTheScaleOfAnExample() {
        Layer norm = new Normalisation(3, Normalisation.Across.FEATURES);
        double[] plain = {1, 1, 1, 0, 0, 0};
        double[] once = norm.forward(plain, 0, new double[][] {{10, 20, 60}}).outputs()[0];
        double[] tenTimes = norm.forward(plain, 0, new double[][] {{100, 200, 600}}).outputs()[0];
        assertArrayEquals(once, tenTimes, 1e-7);
        assertTrue(Math.abs(Normalisation.mean(once)) < 1e-15);
    }

    @Test
    void refusesWidthsThatDoNotFit() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Stack.dense(List.of(2), List.of(Activation.RELU)));
    }
}
