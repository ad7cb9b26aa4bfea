package coach.api;

/// Where something stands in a file.
///
/// @param file the file's path with forward slashes, as a person would name it
/// @param firstLine the first line, from 1
/// @param lastLine the last line, inclusive, at least `firstLine`
public record Place(String file, int firstLine, int lastLine) {
    public Place {
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("no lines: " + firstLine + " to " + lastLine);
        }
    }

    /// As it is cited: `file:first-last`.
    public String range() {
        return file + ":" + firstLine + "-" + lastLine;
    }

    /// As editors read it: `file:line`.
    @Override
    public String toString() {
        return file + ":" + firstLine;
    }
}
