package coach.core.index;

/// Which state of a file is in the index. Whoever finds the file unchanged need not read it again.
///
/// @param file its path as a person would name it
/// @param contentHash as it was given
/// @param size in bytes
/// @param modified when it was last modified, in milliseconds since 1970
public record FileState(String file, String contentHash, long size, long modified) {}
