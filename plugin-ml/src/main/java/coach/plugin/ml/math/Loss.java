package coach.plugin.ml.math;

import coach.math.LogSpace;

/// How wrong the outputs of a batch are. Values are means over the batch.
///
/// @see "Goodfellow, Bengio and Courville, Deep Learning (2016), section 6.2"
public enum Loss {
    /// The mean over all outputs of the squared difference.
    MEAN_SQUARED_ERROR {
        @Override
        double value(double[] output, double[] target) {
            return 2 * HALF_SQUARED_ERROR.value(output, target) / output.length;
        }

        @Override
        double[] gradient(double[] output, double[] target) {
            double[] gradient = HALF_SQUARED_ERROR.gradient(output, target);
            for (int k = 0; k < gradient.length; k++) {
                gradient[k] *= 2.0 / gradient.length;
            }
            return gradient;
        }
    },
    /// Half the sum over an example's outputs of the squared difference.
    HALF_SQUARED_ERROR {
        @Override
        double value(double[] output, double[] target) {
            double sum = 0;
            for (int k = 0; k < output.length; k++) {
                sum += (output[k] - target[k]) * (output[k] - target[k]);
            }
            return sum / 2;
        }

        @Override
        double[] gradient(double[] output, double[] target) {
            double[] gradient = new double[output.length];
            for (int k = 0; k < output.length; k++) {
                gradient[k] = output[k] - target[k];
            }
            return gradient;
        }
    },
    /// Cross-entropy of independent yes-or-no targets with `sigmoid(outputs)`, the mean over all
    /// outputs. It is taken of the logits, so that none is infinite.
    BINARY_CROSS_ENTROPY {
        @Override
        double value(double[] output, double[] target) {
            double sum = 0;
            for (int k = 0; k < output.length; k++) {
                double z = output[k];
                sum += Math.max(z, 0) - z * target[k] + Math.log1p(Math.exp(-Math.abs(z)));
            }
            return sum / output.length;
        }

        @Override
        double[] gradient(double[] output, double[] target) {
            double[] gradient = new double[output.length];
            for (int k = 0; k < output.length; k++) {
                gradient[k] = (Activation.SIGMOID.of(output[k]) - target[k]) / output.length;
            }
            return gradient;
        }
    },
    /// Cross-entropy of a distribution over classes, one-hot or soft, with `softmax(outputs)`.
    SOFTMAX_CROSS_ENTROPY {
        @Override
        double value(double[] output, double[] target) {
            double total = LogSpace.logSumExp(output);
            double sum = 0;
            for (int k = 0; k < output.length; k++) {
                sum += target[k] * (total - output[k]);
            }
            return sum;
        }

        @Override
        double[] gradient(double[] output, double[] target) {
            double[] gradient = LogSpace.softmax(output);
            for (int k = 0; k < gradient.length; k++) {
                gradient[k] -= target[k];
            }
            return gradient;
        }
    };

    /// The loss of one example.
    abstract double value(double[] output, double[] target);

    /// The gradient of one example's loss by its outputs.
    abstract double[] gradient(double[] output, double[] target);

    /// The mean loss of a batch.
    ///
    /// @param outputs shape `[batch][outputs]`, both at least 1; logits for the cross-entropies
    /// @param targets of the same shape; for the softmax each row adds up to 1
    public double of(double[][] outputs, double[][] targets) {
        double sum = 0;
        for (int i = 0; i < outputs.length; i++) {
            sum += value(outputs[i], targets[i]);
        }
        return sum / outputs.length;
    }

    /// The gradient of the mean loss by the outputs.
    ///
    /// @return shape `[batch][outputs]`
    public double[][] slope(double[][] outputs, double[][] targets) {
        double[][] slope = new double[outputs.length][];
        for (int i = 0; i < outputs.length; i++) {
            slope[i] = gradient(outputs[i], targets[i]);
            for (int k = 0; k < slope[i].length; k++) {
                slope[i][k] /= outputs.length;
            }
        }
        return slope;
    }
}
