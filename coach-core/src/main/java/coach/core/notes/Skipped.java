package coach.core.notes;

/// A file that was not read.
///
/// @param file its path with forward slashes
/// @param reason why, in words for the user
public record Skipped(String file, String reason) implements Reading {}
