package coach.plugin.ml.math;

import java.util.ArrayList;
import java.util.List;

/// Layers one after another. Their parameters follow each other in the same order.
///
/// @param layers from the input to the output, at least one
public record Stack(List<Layer> layers) implements Layer {
    public Stack {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a stack needs a layer");
        }
    }

    /// A stack of these layers.
    public static Stack of(Layer... layers) {
        return new Stack(List.of(layers));
    }

    /// A fully connected network.
    ///
    /// @param widths from input to output, at least two
    /// @param activations one for each layer after the input
    /// @throws IllegalArgumentException if their numbers disagree
    public static Stack dense(List<Integer> widths, List<Activation> activations) {
        if (widths.size() != activations.size() + 1) {
            throw new IllegalArgumentException(
                    widths.size() + " widths need an activation less: " + activations.size());
        }
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < activations.size(); l++) {
            layers.add(new Affine(widths.get(l), widths.get(l + 1), true));
            layers.add(new Elementwise(activations.get(l)));
        }
        return new Stack(layers);
    }

    @Override
    public int size() {
        return layers.stream().mapToInt(Layer::size).sum();
    }

    @Override
    public StackPass forward(double[] parameters, int from, double[][] inputs) {
        List<Pass> passes = new ArrayList<>();
        double[][] current = inputs;
        int place = from;
        for (Layer layer : layers) {
            Pass pass = layer.forward(parameters, place, current);
            passes.add(pass);
            current = pass.outputs();
            place += layer.size();
        }
        return new StackPass(passes);
    }

    /// The mean loss of a batch and its gradient by the parameters.
    ///
    /// @param parameters of this stack, shape `[size]`
    public Gradient gradient(double[] parameters, double[][] x, double[][] y, Loss loss) {
        Pass pass = forward(parameters, 0, x);
        double[] gradient = new double[parameters.length];
        double[][] byInput = pass.backward(loss.slope(pass.outputs(), y), gradient);
        return new Gradient(loss.of(pass.outputs(), y), gradient, byInput);
    }

    /// What the way back found.
    public static final class Gradient {
        private final double loss;
        private final double[] byParameter;
        private final double[][] byInput;

        private Gradient(double loss, double[] byParameter, double[][] byInput) {
            this.loss = loss;
            this.byParameter = byParameter;
            this.byInput = byInput;
        }

        /// The mean loss.
        public double loss() {
            return loss;
        }

        /// Its gradient by each parameter.
        public double[] byParameter() {
            return byParameter.clone();
        }

        /// Its gradient by each number of the batch.
        public double[][] byInput() {
            double[][] copy = new double[byInput.length][];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = byInput[i].clone();
            }
            return copy;
        }
    }

    /// An application of the whole stack that can be looked into.
    public static final class StackPass implements Pass {
        private final List<Pass> passes;

        private StackPass(List<Pass> passes) {
            this.passes = List.copyOf(passes);
        }

        /// What came out of the layer with this number, from 0.
        public double[][] outputs(int layer) {
            return passes.get(layer).outputs();
        }

        @Override
        public double[][] outputs() {
            return passes.getLast().outputs();
        }

        @Override
        public double[][] backward(double[][] gradient, double[] into) {
            return slopes(gradient, into).getFirst();
        }

        /// The gradients of the loss by what went into each layer, and last that by the outputs.
        public List<double[][]> slopes(double[][] gradient, double[] into) {
            List<double[][]> slopes = new ArrayList<>();
            slopes.add(gradient);
            for (Pass pass : passes.reversed()) {
                slopes.addFirst(pass.backward(slopes.getFirst(), into));
            }
            return slopes;
        }
    }
}
