package coach.plugin.llm.math;

import coach.math.LogSpace;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The contrastive loss between images and texts: in a batch of pairs each image should pick out
/// its own text, and each text its image.
///
/// @see "van den Oord, Li and Vinyals, Representation Learning with Contrastive Predictive Coding,
///   2018, arXiv:1807.03748, section 2.3"
/// @see "Radford et al., Learning Transferable Visual Models From Natural Language Supervision,
///   ICML 2021, arXiv:2103.00020, section 2.3"
public final class Contrast {
    private Contrast() {}

    /// The probability with which each row picks its own column.
    ///
    /// @param similarities shape `[n][n]`, pairs on the diagonal
    /// @param temperature positive
    /// @return shape `[n]`
    public static double[] matched(double[][] similarities, double temperature) {
        return IntStream.range(0, similarities.length)
                .mapToDouble(i -> chosen(similarities[i], temperature)[i])
                .toArray();
    }

    /// The mean of both directions' cross-entropies, in nats.
    ///
    /// @param similarities shape `[n][n]`, pairs on the diagonal
    /// @param temperature positive
    public static double loss(double[][] similarities, double temperature) {
        return (Likelihood.crossEntropy(matched(similarities, temperature))
                        + Likelihood.crossEntropy(matched(turned(similarities), temperature)))
                / 2;
    }

    /// Rows as columns.
    public static double[][] turned(double[][] matrix) {
        return IntStream.range(0, matrix[0].length)
                .mapToObj(j -> Arrays.stream(matrix).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
    }

    private static double[] chosen(double[] similarities, double temperature) {
        return LogSpace.softmax(
                Arrays.stream(similarities).map(each -> each / temperature).toArray());
    }
}
