package coach.plugin.llm.math;

/// A trained change of a frozen matrix, written as a product of two thin ones.
///
/// @param rows outputs of the frozen matrix
/// @param columns its inputs
/// @param rank of the change
/// @see "Hu et al., LoRA: Low-Rank Adaptation of Large Language Models, 2021, arXiv:2106.09685,
///   section 4.1"
public record LowRank(int rows, int columns, int rank) {

    /// Parameters of the frozen matrix.
    public long frozen() {
        return (long) rows * columns;
    }

    /// Parameters that are trained: those of both thin matrices.
    public long trained() {
        return (long) rank * (rows + columns);
    }

    /// The share of parameters that are trained, as against tuning the matrix itself.
    public double share() {
        return (double) trained() / frozen();
    }

    /// The matrix that serves in place of the frozen one: `weights + alpha / rank · up · down`.
    ///
    /// @param weights shape `[rows][columns]`
    /// @param up shape `[rows][rank]`
    /// @param down shape `[rank][columns]`
    /// @param alpha the scale; the same alpha keeps the size of a change alike for any rank
    /// @return shape `[rows][columns]`
    public double[][] merged(double[][] weights, double[][] up, double[][] down, double alpha) {
        double[][] merged = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double change = 0;
                for (int r = 0; r < rank; r++) {
                    change += up[i][r] * down[r][j];
                }
                merged[i][j] = weights[i][j] + alpha / rank * change;
            }
        }
        return merged;
    }
}
