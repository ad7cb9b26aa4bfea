package coach.api;

/// What a finding points at.
public sealed interface Evidence {

    /// Words of the answer.
    record InAnswer(Span span) implements Evidence {}

    /// Lines of a note.
    record InNote(Place place) implements Evidence {}

    /// Something that is not there.
    ///
    /// @param what what was looked for
    record Absence(String what) implements Evidence {}
}
