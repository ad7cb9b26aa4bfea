package coach.cli;

import java.util.function.Supplier;

/// An option's or parameter's value, known once the command line has been parsed.
///
/// @param <T> what it is read as
@FunctionalInterface
interface Argument<T> extends Supplier<T> {

    /// The value as given, or what stands for its absence.
    ///
    /// @throws coach.api.CoachException if what was given cannot be read as `T`
    @Override
    T get();
}
