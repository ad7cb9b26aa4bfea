package coach.plugin.ml.math;

import coach.api.Data;
import coach.core.data.Json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Networks and what PyTorch 2.13 in double precision makes of them; the files say how they were
/// made.
final class Oracle {
    private Oracle() {}

    static Data read(String file) {
        try (InputStream in = Oracle.class.getResourceAsStream(file)) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] numbers(Data list) {
        return list.items().stream().mapToDouble(Data::number).toArray();
    }

    static double[][] matrix(Data list) {
        return list.items().stream().map(Oracle::numbers).toArray(double[][]::new);
    }

    /// One network of `backprop.json`.
    record Case(Data data) {

        static List<Case> all() {
            return read("backprop.json").get("cases").items().stream().map(Case::new).toList();
        }

        Stack network() {
            List<Integer> widths =
                    data.get("layers").items().stream().map(width -> (int) width.number()).toList();
            List<Layer> layers = new ArrayList<>();
            for (int l = 0; l + 1 < widths.size(); l++) {
                Layer layer =
                        layer(widths.get(l), widths.get(l + 1), activation(l), at("batch_norm", l));
                layers.add(at("residual", l) ? new Residual(layer) : layer);
            }
            return new Stack(layers);
        }

        /// Flags of hidden layers; the output layer has none.
        private boolean at(String flags, int l) {
            List<Data> given = data.get(flags).items();
            return l < given.size() && given.get(l).equals(new Data.Flag(true));
        }

        private Activation activation(int l) {
            String name = data.get("activations").items().get(l).text();
            return Activation.valueOf(name.toUpperCase(Locale.ROOT));
        }

        Loss loss() {
            return switch (data.get("loss").text()) {
                case "mse" -> Loss.MEAN_SQUARED_ERROR;
                case "bce_with_logits" -> Loss.BINARY_CROSS_ENTROPY;
                default -> Loss.SOFTMAX_CROSS_ENTROPY;
            };
        }

        double[][] x() {
            return matrix(data.get("x"));
        }

        double[][] y() {
            if (loss() != Loss.SOFTMAX_CROSS_ENTROPY) {
                return matrix(data.get("y"));
            }
            int classes = (int) data.get("layers").items().getLast().number();
            return data.get("y").items().stream()
                    .map(label -> oneHot((int) label.number(), classes))
                    .toArray(double[][]::new);
        }

        private static double[] oneHot(int label, int classes) {
            return IntStream.range(0, classes).mapToDouble(k -> k == label ? 1 : 0).toArray();
        }

        /// Parameters, or gradients by them, in the order of the layers.
        double[] flat(Data named) {
            List<double[]> parts = new ArrayList<>();
            for (int l = 1; l < data.get("layers").items().size(); l++) {
                parts.addAll(List.of(matrix(named.get("W" + l))));
                for (String vector : List.of("gamma" + l, "beta" + l, "b" + l)) {
                    named.find(vector).map(Oracle::numbers).ifPresent(parts::add);
                }
            }
            return parts.stream().flatMapToDouble(Arrays::stream).toArray();
        }

        double[] parameters() {
            return flat(data.get("params"));
        }
    }

    static Layer layer(int inputs, int outputs, Activation activation, boolean normalised) {
        Layer bend = new Elementwise(activation);
        return normalised
                ? Stack.of(
                        new Affine(inputs, outputs, false),
                        new Normalisation(outputs, Normalisation.Across.EXAMPLES),
                        bend)
                : Stack.of(new Affine(inputs, outputs, true), bend);
    }
}
