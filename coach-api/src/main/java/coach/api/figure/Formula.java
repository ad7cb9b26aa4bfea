package coach.api.figure;

/// A displayed formula.
///
/// @param title what it states
/// @param latex the formula in LaTeX's mathematical mode, without dollar signs
public record Formula(String title, String latex) implements Figure {}
