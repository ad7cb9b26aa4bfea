package coach.plugin.gametheory.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A finite game of two players: one chooses a row, the other a column. In a game of commitment the
/// row player leads.
public final class Bimatrix {
    private final double[][] row;
    private final double[][] column;

    /// A cell of the table, counted from 0.
    public record Cell(int row, int column) {}

    /// Mixed strategies of both players.
    public record Profile(List<Double> row, List<Double> column) {}

    private Bimatrix(double[][] row, double[][] column) {
        this.row = row;
        this.column = column;
    }

    /// @param row shape `[m][n]`, both at least 1; the row player's payoffs, finite
    /// @param column shape `[m][n]`; the column player's payoffs, finite
    /// @throws IllegalArgumentException if the shapes disagree or a payoff is not finite
    public static Bimatrix of(double[][] row, double[][] column) {
        if (row.length == 0 || row[0].length == 0 || row.length != column.length) {
            throw new IllegalArgumentException(
                    "two tables of the same shape are needed: %d and %d rows"
                            .formatted(row.length, column.length));
        }
        return new Bimatrix(copy(row, row[0].length), copy(column, row[0].length));
    }

    /// A game in which the column player loses what the row player wins.
    public static Bimatrix zeroSum(double[][] row) {
        double[][] column =
                Arrays.stream(row)
                        .map(line -> Arrays.stream(line).map(payoff -> -payoff).toArray())
                        .toArray(double[][]::new);
        return of(row, column);
    }

    private static double[][] copy(double[][] table, int width) {
        for (double[] line : table) {
            if (line.length != width || !Arrays.stream(line).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException(
                        "a row needs %d finite payoffs: %s"
                                .formatted(width, Arrays.toString(line)));
            }
        }
        return Arrays.stream(table).map(double[]::clone).toArray(double[][]::new);
    }

    /// How many rows there are.
    public int rows() {
        return row.length;
    }

    /// How many columns there are.
    public int columns() {
        return row[0].length;
    }

    /// What the row player gets in a cell.
    public double row(int i, int j) {
        return row[i][j];
    }

    /// What the column player gets in a cell.
    public double column(int i, int j) {
        return column[i][j];
    }

    /// The game with the players' parts exchanged.
    public Bimatrix transposed() {
        double[][] first = new double[columns()][rows()];
        double[][] second = new double[columns()][rows()];
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                first[j][i] = column[i][j];
                second[j][i] = row[i][j];
            }
        }
        return new Bimatrix(first, second);
    }

    /// The game with only these rows and columns left.
    public Bimatrix restricted(List<Integer> rows, List<Integer> columns) {
        return new Bimatrix(part(row, rows, columns), part(column, rows, columns));
    }

    private static double[][] part(double[][] table, List<Integer> rows, List<Integer> columns) {
        return rows.stream()
                .map(i -> columns.stream().mapToDouble(j -> table[i][j]).toArray())
                .toArray(double[][]::new);
    }

    /// What the row player expects of a row against a mixture of columns.
    public double rowAgainst(int i, List<Double> mix) {
        double sum = 0;
        for (int j = 0; j < columns(); j++) {
            sum += mix.get(j) * row[i][j];
        }
        return sum;
    }

    /// What the column player expects of a column against a mixture of rows.
    public double columnAgainst(List<Double> mix, int j) {
        double sum = 0;
        for (int i = 0; i < rows(); i++) {
            sum += mix.get(i) * column[i][j];
        }
        return sum;
    }

    /// What the row player expects.
    public double rowValue(Profile profile) {
        double sum = 0;
        for (int i = 0; i < rows(); i++) {
            sum += profile.row().get(i) * rowAgainst(i, profile.column());
        }
        return sum;
    }

    /// What the column player expects.
    public double columnValue(Profile profile) {
        double sum = 0;
        for (int j = 0; j < columns(); j++) {
            sum += profile.column().get(j) * columnAgainst(profile.row(), j);
        }
        return sum;
    }

    /// The cells that neither player wants to leave alone, row by row.
    ///
    /// @see "Osborne and Rubinstein, A Course in Game Theory (1994), section 2.2"
    public List<Cell> pureEquilibria() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                if (bestInColumn(i, j) && bestInRow(i, j)) {
                    cells.add(new Cell(i, j));
                }
            }
        }
        return cells;
    }

    private boolean bestInColumn(int i, int j) {
        return Arrays.stream(row).allMatch(line -> line[j] <= row[i][j]);
    }

    private boolean bestInRow(int i, int j) {
        return Arrays.stream(column[i]).allMatch(payoff -> payoff <= column[i][j]);
    }
}
