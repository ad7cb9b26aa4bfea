package coach.api;

import java.util.List;

/// Looks at one answer for one thing.
///
/// It is used from several threads at once and holds no mutable state.
public interface AnswerCheck {

    /// Name of the check, such as `bayes/direction-of-conditioning`.
    String id();

    /// Look at the answer. Return nothing rather than guess.
    List<Finding> check(AnswerView answer);
}
