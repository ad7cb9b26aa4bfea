package coach.core.notes;

/// What came of reading a file: a note, or the reason why there is none.
public sealed interface Reading permits Note, Skipped {

    /// The file's path with forward slashes.
    String file();
}
