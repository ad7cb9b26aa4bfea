package coach.plugin.gametheory.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// What a leader, the row player, should commit to.
public final class Commitment {
    private static final double TIE = 1e-9;

    private Commitment() {}

    /// An optimal mixture.
    ///
    /// @param value what the leader expects
    /// @param mix the probability of each row
    /// @param response the follower's column
    /// @param valueOfResponse for each column what the leader can expect if it is to be the
    ///   response; empty where it is never a best one
    public record Mixed(
            double value, List<Double> mix, int response, List<OptionalDouble> valueOfResponse) {}

    /// The strong Stackelberg equilibrium in mixed strategies: one linear program per column, whose
    /// constraints say that the column is a best response. Ties go to the leader.
    ///
    /// @see "Conitzer and Sandholm, Computing the optimal strategy to commit to, EC 2006"
    public static Mixed mixed(Bimatrix game) {
        List<Optional<LinearProgram.Solution>> solutions =
                IntStream.range(0, game.columns()).mapToObj(j -> inducing(game, j)).toList();
        int best =
                IntStream.range(0, game.columns())
                        .filter(j -> solutions.get(j).isPresent())
                        .boxed()
                        .max(Comparator.comparingDouble(j -> solutions.get(j).get().value()))
                        .orElseThrow();
        LinearProgram.Solution solution = solutions.get(best).orElseThrow();
        return new Mixed(solution.value(), solution.point(), best, values(solutions));
    }

    private static List<OptionalDouble> values(List<Optional<LinearProgram.Solution>> solutions) {
        return solutions.stream()
                .map(
                        solution ->
                                solution.map(found -> OptionalDouble.of(found.value()))
                                        .orElse(OptionalDouble.empty()))
                .toList();
    }

    private static Optional<LinearProgram.Solution> inducing(Bimatrix game, int j) {
        double[] objective = rows(game, i -> game.row(i, j));
        double[] ones = new double[game.rows()];
        Arrays.fill(ones, 1);
        LinearProgram program = new LinearProgram(objective).equal(ones, 1);
        IntStream.range(0, game.columns())
                .filter(k -> k != j)
                .forEach(
                        k ->
                                program.atLeast(
                                        rows(game, i -> game.column(i, j) - game.column(i, k)), 0));
        return program.maximise();
    }

    private static double[] rows(Bimatrix game, IntToDoubleFunction weight) {
        return IntStream.range(0, game.rows()).mapToDouble(weight).toArray();
    }

    /// What the leader expects of a mixture if the follower breaks ties in its favour.
    public static double strong(Bimatrix game, List<Double> mix) {
        return bestResponses(game, mix).stream()
                .mapToDouble(j -> expected(game, mix, j))
                .max()
                .orElseThrow();
    }

    /// What the leader expects of a mixture if the follower breaks ties against it.
    public static double weak(Bimatrix game, List<Double> mix) {
        return bestResponses(game, mix).stream()
                .mapToDouble(j -> expected(game, mix, j))
                .min()
                .orElseThrow();
    }

    /// The best that the leader can do with a single row, ties in its favour.
    public static double pureStrong(Bimatrix game) {
        return IntStream.range(0, game.rows())
                .mapToDouble(i -> strong(game, only(i, game.rows())))
                .max()
                .orElseThrow();
    }

    /// The best that the leader can do with a single row, ties against it.
    public static double pureWeak(Bimatrix game) {
        return IntStream.range(0, game.rows())
                .mapToDouble(i -> weak(game, only(i, game.rows())))
                .max()
                .orElseThrow();
    }

    private static List<Double> only(int row, int rows) {
        return IntStream.range(0, rows).mapToObj(i -> i == row ? 1.0 : 0.0).toList();
    }

    private static List<Integer> bestResponses(Bimatrix game, List<Double> mix) {
        double best =
                IntStream.range(0, game.columns())
                        .mapToDouble(j -> game.columnAgainst(mix, j))
                        .max()
                        .orElseThrow();
        List<Integer> responses = new ArrayList<>();
        for (int j = 0; j < game.columns(); j++) {
            if (game.columnAgainst(mix, j) >= best - TIE) {
                responses.add(j);
            }
        }
        return responses;
    }

    private static double expected(Bimatrix game, List<Double> mix, int j) {
        double sum = 0;
        for (int i = 0; i < game.rows(); i++) {
            sum += mix.get(i) * game.row(i, j);
        }
        return sum;
    }
}
