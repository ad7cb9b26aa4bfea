package coach.cli;

/// What the coach returns to the shell. Scripts depend on these numbers.
final class ExitCode {
    /// Done.
    static final int DONE = 0;

    /// Done, but some records failed or a threshold was missed.
    static final int PARTLY = 1;

    /// The coach was called wrongly.
    static final int USAGE = 2;

    /// An input cannot be read.
    static final int INPUT = 3;

    /// A bug of the coach.
    static final int BUG = 70;

    private ExitCode() {}
}
