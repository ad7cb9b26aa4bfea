package coach.plugin.gametheory.math;

import coach.plugin.gametheory.math.Bimatrix.Profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// All Nash equilibria of a small non-degenerate game, support by support. In such a game both
/// players use equally many strategies; of a degenerate game some equilibria may be missed.
public final class SupportEnumeration {
    private static final double ROUNDING = 1e-9;

    private final Bimatrix game;

    private SupportEnumeration(Bimatrix game) {
        this.game = game;
    }

    /// The Nash equilibria, pure ones first.
    ///
    /// @param game small, as the time is exponential in its size
    /// @see "Nisan et al. (eds.), Algorithmic Game Theory (2007), section 3.2, algorithm 3.4"
    public static List<Profile> equilibria(Bimatrix game) {
        SupportEnumeration search = new SupportEnumeration(game);
        List<Profile> found = new ArrayList<>();
        for (int size = 1; size <= Math.min(game.rows(), game.columns()); size++) {
            for (List<Integer> rows : subsets(game.rows(), size)) {
                for (List<Integer> columns : subsets(game.columns(), size)) {
                    search.on(rows, columns).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Profile> on(List<Integer> rows, List<Integer> columns) {
        Bimatrix part = game.restricted(rows, columns);
        Optional<double[]> y = indifferent(part);
        Optional<double[]> x = indifferent(part.transposed());
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        Profile profile =
                new Profile(
                        spread(x.get(), rows, game.rows()),
                        spread(y.get(), columns, game.columns()));
        return Optional.of(profile).filter(this::isEquilibrium);
    }

    /// The mixture of columns that makes all rows equally good, followed by what they are worth.
    private static Optional<double[]> indifferent(Bimatrix game) {
        int n = game.columns();
        double[][] matrix = new double[n + 1][n + 1];
        double[] right = new double[n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = game.row(i, j);
            }
            matrix[i][n] = -1;
            matrix[n][i] = 1;
        }
        right[n] = 1;
        return LinearSystem.solve(matrix, right);
    }

    private static List<Double> spread(double[] weights, List<Integer> support, int size) {
        List<Double> mix = new ArrayList<>(Collections.nCopies(size, 0.0));
        for (int k = 0; k < support.size(); k++) {
            mix.set(support.get(k), weights[k]);
        }
        return List.copyOf(mix);
    }

    private boolean isEquilibrium(Profile profile) {
        return used(profile.row())
                && used(profile.column())
                && IntStream.range(0, game.rows())
                        .allMatch(
                                i ->
                                        game.rowAgainst(i, profile.column())
                                                <= game.rowValue(profile) + ROUNDING)
                && IntStream.range(0, game.columns())
                        .allMatch(
                                j ->
                                        game.columnAgainst(profile.row(), j)
                                                <= game.columnValue(profile) + ROUNDING);
    }

    /// No weight is negative.
    private static boolean used(List<Double> mix) {
        return mix.stream().allMatch(weight -> weight >= -ROUNDING);
    }

    private static List<List<Integer>> subsets(int n, int size) {
        return IntStream.range(0, 1 << n)
                .filter(set -> Integer.bitCount(set) == size)
                .mapToObj(
                        set ->
                                IntStream.range(0, n)
                                        .filter(i -> (set >> i & 1) == 1)
                                        .boxed()
                                        .toList())
                .toList();
    }
}
