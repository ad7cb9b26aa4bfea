package coach.bench;

/// Times pieces of work.
final class Stopwatch {
    private static final double SECOND = 1e9;

    private Stopwatch() {}

    /// @return seconds
    static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / SECOND;
    }
}
