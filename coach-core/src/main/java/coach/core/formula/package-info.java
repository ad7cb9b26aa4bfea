/// LaTeX formulas as plain text.
package coach.core.formula;
