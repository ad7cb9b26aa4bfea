package coach.plugin.ml.math;

/// `y = x + F(x)`: a layer whose input is added to its output.
///
/// @param inner `F`, as wide at its end as at its start
/// @see "He et al., arXiv:1512.03385"
public record Residual(Layer inner) implements Layer {

    @Override
    public int size() {
        return inner.size();
    }

    @Override
    public Pass forward(double[] parameters, int from, double[][] inputs) {
        Pass branch = inner.forward(parameters, from, inputs);
        double[][] outputs = sum(inputs, branch.outputs());
        return new Pass() {
            @Override
            public double[][] outputs() {
                return outputs;
            }

            @Override
            public double[][] backward(double[][] gradient, double[] into) {
                return sum(gradient, branch.backward(gradient, into));
            }
        };
    }

    private static double[][] sum(double[][] one, double[][] other) {
        double[][] sum = new double[one.length][one[0].length];
        for (int i = 0; i < one.length; i++) {
            for (int k = 0; k < one[i].length; k++) {
                sum[i][k] = one[i][k] + other[i][k];
            }
        }
        return sum;
    }
}
