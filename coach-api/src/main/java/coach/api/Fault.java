package coach.api;

import java.util.Optional;

/// Something that the user can mend.
///
/// @param kind whether the call or an input is wrong
/// @param message what is wrong, in one sentence
/// @param remedy what to do about it, in one sentence; may be empty
/// @param place the file and line at fault, if there is one
public record Fault(Kind kind, String message, String remedy, Optional<Place> place) {

    /// What is wrong.
    public enum Kind {
        /// The coach was called wrongly.
        USAGE,
        /// An input cannot be read.
        INPUT
    }
}
