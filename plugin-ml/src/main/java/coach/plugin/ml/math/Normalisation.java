package coach.plugin.ml.math;

/// Batch or layer normalisation, as in training. Its parameters are a scale for each feature, then
/// a shift for each.
///
/// @param width how many features
/// @param across over what mean and variance are taken
/// @see "Ioffe and Szegedy, arXiv:1502.03167; Ba, Kiros and Hinton, arXiv:1607.06450"
public record Normalisation(int width, Across across) implements Layer {

    /// Over what mean and variance are taken.
    public enum Across {
        /// Each feature over the examples: batch normalisation.
        EXAMPLES,
        /// Each example over its features: layer normalisation.
        FEATURES
    }

    /// Added to the variance, so that a constant set stays finite.
    private static final double EPSILON = 1e-5;

    @Override
    public int size() {
        return 2 * width;
    }

    @Override
    public Pass forward(double[] parameters, int from, double[][] inputs) {
        double[][] sets = sets(inputs);
        double[][] standard = new double[sets.length][];
        for (int s = 0; s < sets.length; s++) {
            standard[s] = standardised(sets[s], EPSILON);
        }
        double[][] normal = sets(standard);
        double[][] outputs = new double[inputs.length][width];
        for (int i = 0; i < inputs.length; i++) {
            for (int k = 0; k < width; k++) {
                outputs[i][k] = parameters[from + k] * normal[i][k] + parameters[from + width + k];
            }
        }
        return new Pass() {
            @Override
            public double[][] outputs() {
                return outputs;
            }

            @Override
            public double[][] backward(double[][] gradient, double[] into) {
                double[][] byNormal = new double[inputs.length][width];
                for (int i = 0; i < inputs.length; i++) {
                    for (int k = 0; k < width; k++) {
                        into[from + k] += gradient[i][k] * normal[i][k];
                        into[from + width + k] += gradient[i][k];
                        byNormal[i][k] = gradient[i][k] * parameters[from + k];
                    }
                }
                double[][] slopes = sets(byNormal);
                for (int s = 0; s < sets.length; s++) {
                    slopes[s] = back(sets[s], standard[s], slopes[s]);
                }
                return sets(slopes);
            }
        };
    }

    /// One row for each set that is normalised; turning twice gives back the same.
    private double[][] sets(double[][] rows) {
        if (across == Across.FEATURES || rows.length == 0) {
            return rows.clone();
        }
        double[][] turned = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < rows[i].length; k++) {
                turned[k][i] = rows[i][k];
            }
        }
        return turned;
    }

    /// A set of numbers brought to mean 0 and variance 1.
    ///
    /// @param values shape `[n]`, at least one
    /// @param epsilon what is added to the variance, not negative
    public static double[] standardised(double[] values, double epsilon) {
        double mean = mean(values);
        double deviation = Math.sqrt(variance(values) + epsilon);
        double[] standard = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            standard[i] = (values[i] - mean) / deviation;
        }
        return standard;
    }

    /// A set of numbers divided by their root mean square.
    ///
    /// @see "Zhang and Sennrich, arXiv:1910.07467"
    public static double[] overRootMeanSquare(double[] values) {
        double mean = mean(values);
        double root = Math.sqrt(variance(values) + mean * mean);
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] / root;
        }
        return scaled;
    }

    /// The mean of some numbers.
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /// Their variance, with the divisor `n`.
    public static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / values.length;
    }

    /// Mean and variance depend on each value too: what would shift or scale the whole set drops
    /// out of the gradient.
    private static double[] back(double[] values, double[] standard, double[] gradient) {
        double shift = mean(gradient);
        double scale = 0;
        for (int i = 0; i < values.length; i++) {
            scale += gradient[i] * standard[i] / values.length;
        }
        double deviation = Math.sqrt(variance(values) + EPSILON);
        double[] byValue = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            byValue[i] = (gradient[i] - shift - standard[i] * scale) / deviation;
        }
        return byValue;
    }
}
