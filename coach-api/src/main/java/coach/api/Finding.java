package coach.api;

import java.util.List;

/// Something that a check has found, with what it points at.
///
/// @param check id of the check that found it
/// @param severity how much it matters
/// @param message what is said of it, in the answer's language
/// @param evidence what it points at, at least one
public record Finding(String check, Severity severity, String message, List<Evidence> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("finding needs evidence: " + message);
        }
    }

    /// A finding about words of the answer.
    public static Finding at(Span span, String check, Severity severity, String message) {
        return new Finding(check, severity, message, List.of(new Evidence.InAnswer(span)));
    }

    /// A finding about something that is absent.
    public static Finding absent(String what, String check, String message) {
        return new Finding(check, Severity.LACK, message, List.of(new Evidence.Absence(what)));
    }
}
