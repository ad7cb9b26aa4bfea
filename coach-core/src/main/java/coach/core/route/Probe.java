package coach.core.route;

import coach.core.text.Derived;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// A linear classifier over embeddings: ridge regression onto the classes' indicators, solved in
/// closed form. It is fitted to what the topics say of themselves whenever that changes.
///
/// @see "Bishop, Pattern Recognition and Machine Learning (2006), sections 3.1.4 and 4.1.3"
final class Probe {
    /// The penalty that did best on the development questions, relative to the mean eigenvalue.
    private static final double PENALTY = 0.3;

    private final double[][] weights;
    private final double[] mean;

    private Probe(double[][] weights, double[] mean) {
        this.weights = weights;
        this.mean = mean;
    }

    /// Fits the classifier; each class counts alike, however many vectors it has.
    ///
    /// @param classes the vectors of each class, all of one length; a class may have none, not all
    static Probe fit(List<List<float[]>> classes) {
        int size = classes.stream().flatMap(List::stream).findFirst().orElseThrow().length;
        double[] mean = mean(classes, size);
        double[][] scatter = new double[size][size];
        double[][] targets = new double[classes.size()][size];
        for (int c = 0; c < classes.size(); c++) {
            double weight = 1.0 / classes.get(c).size();
            for (float[] vector : classes.get(c)) {
                accumulate(centred(vector, mean), weight, scatter, targets, c);
            }
        }
        double trace = 0;
        for (int i = 0; i < size; i++) {
            trace += scatter[i][i];
        }
        for (int i = 0; i < size; i++) {
            scatter[i][i] += PENALTY * trace / size;
        }
        Cholesky factor = new Cholesky(scatter);
        for (double[] target : targets) {
            factor.solve(target);
        }
        return new Probe(targets, mean);
    }

    private static double[] mean(List<List<float[]>> classes, int size) {
        double[] mean = new double[size];
        for (List<float[]> vectors : classes) {
            for (float[] vector : vectors) {
                for (int i = 0; i < size; i++) {
                    mean[i] += vector[i] / (vectors.size() * (double) classes.size());
                }
            }
        }
        return mean;
    }

    /// Adds to the lower triangle of the scatter matrix, and to the targets: 1 for the vector's own
    /// class, -1/(classes - 1) for the others.
    private static void accumulate(
            double[] vector, double weight, double[][] scatter, double[][] targets, int own) {
        for (int i = 0; i < vector.length; i++) {
            double scaled = weight * vector[i];
            double[] row = scatter[i];
            for (int j = 0; j <= i; j++) {
                row[j] += scaled * vector[j];
            }
        }
        for (int c = 0; c < targets.length; c++) {
            double target = c == own ? 1 : -1.0 / (targets.length - 1);
            for (int i = 0; i < vector.length; i++) {
                targets[c][i] += weight * target * vector[i];
            }
        }
    }

    private static double[] centred(float[] vector, double[] mean) {
        double[] centred = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            centred[i] = vector[i] - mean[i];
        }
        return centred;
    }

    /// How much a vector looks like each class; about 1 for its own.
    double[] scores(float[] vector) {
        double[] centred = centred(vector, mean);
        double[] scores = new double[weights.length];
        for (int c = 0; c < weights.length; c++) {
            for (int i = 0; i < centred.length; i++) {
                scores[c] += weights[c][i] * centred[i];
            }
        }
        return scores;
    }

    /// How a classifier is kept.
    static final Derived.Form<Probe> FORM =
            new Derived.Form<>() {
                @Override
                public void write(Probe probe, DataOutputStream out) throws IOException {
                    out.writeInt(probe.weights.length);
                    out.writeInt(probe.mean.length);
                    writeRow(probe.mean, out);
                    for (double[] row : probe.weights) {
                        writeRow(row, out);
                    }
                }

                @Override
                public Probe read(DataInputStream in) throws IOException {
                    double[][] weights = new double[in.readInt()][];
                    int size = in.readInt();
                    double[] mean = readRow(size, in);
                    for (int c = 0; c < weights.length; c++) {
                        weights[c] = readRow(size, in);
                    }
                    return new Probe(weights, mean);
                }
            };

    private static void writeRow(double[] row, DataOutputStream out) throws IOException {
        for (double value : row) {
            out.writeDouble(value);
        }
    }

    private static double[] readRow(int size, DataInputStream in) throws IOException {
        double[] row = new double[size];
        for (int i = 0; i < size; i++) {
            row[i] = in.readDouble();
        }
        return row;
    }
}
