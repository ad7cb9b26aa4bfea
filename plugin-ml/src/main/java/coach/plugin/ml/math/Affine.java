package coach.plugin.ml.math;

/// `z = W a + b`. Its parameters are `W`, row by row, then `b`.
///
/// @param inputs the width of `a`
/// @param outputs the width of `z`
/// @param biased whether there is a `b`
public record Affine(int inputs, int outputs, boolean biased) implements Layer {

    @Override
    public int size() {
        return outputs * inputs + (biased ? outputs : 0);
    }

    @Override
    public Pass forward(double[] parameters, int from, double[][] batch) {
        double[][] weighted = new double[batch.length][outputs];
        for (int i = 0; i < batch.length; i++) {
            for (int k = 0; k < outputs; k++) {
                double sum = biased ? parameters[from + outputs * inputs + k] : 0;
                for (int j = 0; j < inputs; j++) {
                    sum += parameters[from + k * inputs + j] * batch[i][j];
                }
                weighted[i][k] = sum;
            }
        }
        return new Pass() {
            @Override
            public double[][] outputs() {
                return weighted;
            }

            @Override
            public double[][] backward(double[][] gradient, double[] into) {
                return back(parameters, from, batch, gradient, into);
            }
        };
    }

    /// The weights' gradient is the error times what came in; the inputs' is the error through the
    /// transposed weights.
    private double[][] back(
            double[] parameters, int from, double[][] batch, double[][] error, double[] into) {
        double[][] byInput = new double[batch.length][inputs];
        for (int i = 0; i < batch.length; i++) {
            for (int k = 0; k < outputs; k++) {
                int row = from + k * inputs;
                for (int j = 0; j < inputs; j++) {
                    into[row + j] += error[i][k] * batch[i][j];
                    byInput[i][j] += error[i][k] * parameters[row + j];
                }
                if (biased) {
                    into[from + outputs * inputs + k] += error[i][k];
                }
            }
        }
        return byInput;
    }
}
