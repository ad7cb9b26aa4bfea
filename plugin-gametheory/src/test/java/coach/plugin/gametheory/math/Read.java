package coach.plugin.gametheory.math;

import java.util.List;
import java.util.stream.Stream;

/// Numbers as the files beside the tests write them: `1 2 / 3 4` is a matrix of two rows. What the
/// files expect was found by other code, in exact fractions where that is possible and checked with
/// another solver (HiGHS).
final class Read {
    private Read() {}

    static List<Double> numbers(String text) {
        return Stream.of(text.strip().split(" ")).map(Double::valueOf).toList();
    }

    static double[][] matrix(String text) {
        return Stream.of(text.split("/"))
                .map(row -> numbers(row).stream().mapToDouble(x -> x).toArray())
                .toArray(double[][]::new);
    }
}
