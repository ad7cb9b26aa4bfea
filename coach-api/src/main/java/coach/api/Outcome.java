package coach.api;

/// What came of grading: a grade, or an honest reason why there is none.
public sealed interface Outcome {

    /// The answer was judged.
    record Graded(Grade grade) implements Outcome {}

    /// The answer could not be judged.
    ///
    /// @param reason why, for a person
    record Ungraded(String reason) implements Outcome {}
}
