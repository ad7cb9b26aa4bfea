package coach.plugin.ml.math;

/// An activation applied to each number.
///
/// @param activation which
public record Elementwise(Activation activation) implements Layer {

    @Override
    public int size() {
        return 0;
    }

    @Override
    public Pass forward(double[] parameters, int from, double[][] inputs) {
        double[][] outputs = new double[inputs.length][inputs[0].length];
        for (int i = 0; i < inputs.length; i++) {
            for (int k = 0; k < inputs[i].length; k++) {
                outputs[i][k] = activation.of(inputs[i][k]);
            }
        }
        return new Pass() {
            @Override
            public double[][] outputs() {
                return outputs;
            }

            @Override
            public double[][] backward(double[][] gradient, double[] into) {
                double[][] byInput = new double[inputs.length][inputs[0].length];
                for (int i = 0; i < inputs.length; i++) {
                    for (int k = 0; k < inputs[i].length; k++) {
                        byInput[i][k] = gradient[i][k] * activation.slope(inputs[i][k]);
                    }
                }
                return byInput;
            }
        };
    }
}
