package coach.plugin.gametheory.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which strategies are dominated, and what is left when they have gone.
public final class Dominance {
    private static final double STRICTLY = 1e-9;

    private Dominance() {}

    /// What survives of a game.
    public record Survivors(List<Integer> rows, List<Integer> columns) {}

    /// By how much the best mixture of rows beats a row in the column that suits it least. Never
    /// negative, and positive exactly if the row is strictly dominated.
    ///
    /// @see "Shoham and Leyton-Brown, Multiagent Systems (2009), section 4.5.2"
    public static double margin(Bimatrix game, int row) {
        int n = game.rows();
        double[] objective = new double[n + 1];
        objective[n] = 1;
        double[] sum = new double[n + 1];
        Arrays.fill(sum, 0, n, 1);
        LinearProgram program = new LinearProgram(objective).equal(sum, 1);
        for (int j = 0; j < game.columns(); j++) {
            int column = j;
            double[] lead =
                    IntStream.rangeClosed(0, n)
                            .mapToDouble(i -> i == n ? -1 : game.row(i, column))
                            .toArray();
            program.atLeast(lead, game.row(row, j));
        }
        return program.maximise().orElseThrow().value();
    }

    /// Whether one row is never worse than another and somewhere better.
    public static boolean weakly(Bimatrix game, int better, int worse) {
        return columns(game).allMatch(j -> game.row(better, j) >= game.row(worse, j))
                && columns(game).anyMatch(j -> game.row(better, j) > game.row(worse, j));
    }

    private static IntStream columns(Bimatrix game) {
        return IntStream.range(0, game.columns());
    }

    /// Deletes strictly dominated rows and columns until none is left.
    ///
    /// @see "Osborne and Rubinstein, A Course in Game Theory (1994), section 4.2"
    public static Survivors iterated(Bimatrix game) {
        List<Integer> rows = new ArrayList<>(IntStream.range(0, game.rows()).boxed().toList());
        List<Integer> columns =
                new ArrayList<>(IntStream.range(0, game.columns()).boxed().toList());
        boolean again = true;
        while (again) {
            Bimatrix left = game.restricted(rows, columns);
            again = dropOne(left, rows) || dropOne(left.transposed(), columns);
        }
        return new Survivors(List.copyOf(rows), List.copyOf(columns));
    }

    private static boolean dropOne(Bimatrix left, List<Integer> names) {
        for (int i = 0; names.size() > 1 && i < names.size(); i++) {
            if (margin(left, i) > STRICTLY) {
                names.remove(i);
                return true;
            }
        }
        return false;
    }
}
