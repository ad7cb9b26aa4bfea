/// Benchmarks.
@org.jspecify.annotations.NullMarked
module coach.bench {
    requires coach.core;
    requires static org.jspecify;
}
