/// What two topics share of mathematics.
@org.jspecify.annotations.NullMarked
module coach.math {
    requires static org.jspecify;

    exports coach.math;
}
