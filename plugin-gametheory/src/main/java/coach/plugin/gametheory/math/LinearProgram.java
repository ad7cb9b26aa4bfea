package coach.plugin.gametheory.math;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A linear objective to be maximised over variables under linear constraints. The one class that
/// knows the solver.
final class LinearProgram {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final int variables;
    private int constraints;

    /// An optimum.
    record Solution(double value, List<Double> point) {}

    /// @param objective the weight of each variable; the variables are not negative
    LinearProgram(double[] objective) {
        this.variables = objective.length;
        for (int i = 0; i < variables; i++) {
            model.newVariable("x" + i).lower(0).weight(objective[i]);
        }
    }

    /// Let one variable take any sign.
    LinearProgram free(int variable) {
        model.getVariable(variable).lower(null);
        return this;
    }

    /// `weights · x ≥ least`.
    LinearProgram atLeast(double[] weights, double least) {
        expression(weights).lower(least);
        return this;
    }

    /// `weights · x ≤ most`.
    LinearProgram atMost(double[] weights, double most) {
        expression(weights).upper(most);
        return this;
    }

    /// `weights · x = level`.
    LinearProgram equal(double[] weights, double level) {
        expression(weights).level(level);
        return this;
    }

    /// An optimum, or none if no point satisfies the constraints.
    ///
    /// @throws ArithmeticException if the objective is unbounded
    Optional<Solution> maximise() {
        Optimisation.Result result = model.maximise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            throw new ArithmeticException("the linear program is unbounded");
        }
        return result.getState().isOptimal() ? Optional.of(solution(result)) : Optional.empty();
    }

    private Solution solution(Optimisation.Result result) {
        return new Solution(
                result.getValue(),
                IntStream.range(0, variables).mapToObj(result::doubleValue).toList());
    }

    private Expression expression(double[] weights) {
        Expression expression = model.newExpression("c" + constraints++);
        for (int i = 0; i < weights.length; i++) {
            expression.set(i, weights[i]);
        }
        return expression;
    }
}
