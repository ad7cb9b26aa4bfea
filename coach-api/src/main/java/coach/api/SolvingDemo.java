package coach.api;

/// A demo that also solves a person's own problem.
public interface SolvingDemo extends Demo {

    /// Solve one problem.
    ///
    /// @param problem the problem, as it was read from a file
    /// @return the result
    /// @throws CoachException if the problem is wrong in itself; the message names field and value
    Data solve(Data problem, DemoContext context);
}
