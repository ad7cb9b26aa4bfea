package coach.plugin.gametheory.math;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The value of a zero-sum game, and the security level of any game.
public final class ZeroSum {
    private ZeroSum() {}

    /// A strategy and what it guarantees.
    public record Security(double level, List<Double> mix) {}

    /// The most that the row player can be sure of, whatever the column player does.
    ///
    /// @see "Shoham and Leyton-Brown, Multiagent Systems (2009), section 4.1"
    public static Security security(Bimatrix game) {
        int n = game.rows();
        double[] objective = new double[n + 1];
        objective[n] = 1;
        double[] sum = new double[n + 1];
        Arrays.fill(sum, 0, n, 1);
        LinearProgram program = new LinearProgram(objective).free(n).equal(sum, 1);
        for (int j = 0; j < game.columns(); j++) {
            int column = j;
            double[] surplus =
                    IntStream.rangeClosed(0, n)
                            .mapToDouble(i -> i == n ? -1 : game.row(i, column))
                            .toArray();
            program.atLeast(surplus, 0);
        }
        LinearProgram.Solution solution = program.maximise().orElseThrow();
        return new Security(solution.value(), solution.point().subList(0, n));
    }

    /// The most that the row player can be sure of with a single row.
    public static double pureSecurity(Bimatrix game) {
        return IntStream.range(0, game.rows())
                .mapToDouble(
                        i ->
                                IntStream.range(0, game.columns())
                                        .mapToDouble(j -> game.row(i, j))
                                        .min()
                                        .orElseThrow())
                .max()
                .orElseThrow();
    }
}
