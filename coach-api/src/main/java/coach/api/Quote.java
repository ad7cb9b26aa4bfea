package coach.api;

/// Words of a note and where they stand.
///
/// @param text the words, without label, bullet and emphasis; lines are joined by `\n`
/// @param place where they stand
public record Quote(String text, Place place) {}
