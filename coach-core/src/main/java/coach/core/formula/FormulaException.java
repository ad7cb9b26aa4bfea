package coach.core.formula;

/// A formula is not LaTeX as a reader would write it. Whoever knows the file makes a
/// [coach.api.CoachException] of it.
public final class FormulaException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int position;
    private final String complaint;

    FormulaException(int position, String complaint) {
        super("character " + (position + 1) + ": " + complaint);
        this.position = position;
        this.complaint = complaint;
    }

    /// Where it is wrong, in UTF-16 units of the LaTeX source, from 0.
    public int position() {
        return position;
    }

    /// What is wrong, without the place.
    public String complaint() {
        return complaint;
    }
}
