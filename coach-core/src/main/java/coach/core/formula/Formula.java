package coach.core.formula;

import java.util.List;
import java.util.Optional;

/// A formula that was read from LaTeX.
///
/// @param root its syntax tree
public record Formula(Node root) {

    /// Reads LaTeX mathematics, given without the dollar signs around it.
    ///
    /// @throws FormulaException if it is no LaTeX that a reader would understand
    public static Formula parse(String latex) {
        return new Formula(Parser.parse(latex));
    }

    /// The formula on one line.
    public String line() {
        return LineForm.of(root).strip();
    }

    /// The formula as rows of one width, with fractions and limits stacked.
    public List<String> block() {
        return BlockForm.of(root).rows();
    }

    /// The formula as rows of one width of at most `cells`. One that is too wide goes on below,
    /// from a relation or a sign; one without such a place comes to nothing.
    public Optional<List<String>> block(int cells) {
        return BlockForm.within(root, cells).map(Box::rows);
    }
}
