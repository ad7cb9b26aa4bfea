package coach.api;

import java.util.Optional;

/// Something went wrong that the user can mend. It is shown as one sentence and a remedy, without a
/// stack trace, in the user's language: [Fault#in(Language)]. The exception's own message is the
/// English line.
public final class CoachException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    /// @param fault what is wrong
    public CoachException(Fault fault) {
        super(fault.in(Language.EN));
        this.fault = fault;
    }

    /// The coach was called wrongly.
    public static CoachException usage(Bilingual message, Bilingual remedy) {
        return new CoachException(new Fault(Fault.Kind.USAGE, message, remedy, Optional.empty()));
    }

    /// An input cannot be read.
    public static CoachException input(Bilingual message, Bilingual remedy) {
        return new CoachException(new Fault(Fault.Kind.INPUT, message, remedy, Optional.empty()));
    }

    /// A line of an input is wrong.
    public static CoachException input(Bilingual message, Bilingual remedy, Place place) {
        return new CoachException(new Fault(Fault.Kind.INPUT, message, remedy, Optional.of(place)));
    }

    /// What is wrong.
    public Fault fault() {
        return fault;
    }
}
