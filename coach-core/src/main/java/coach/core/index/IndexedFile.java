package coach.core.index;

import coach.api.Passage;

import java.util.List;

/// A file of notes as it goes into the index.
///
/// @param file its path as a person would name it; the passages' places name the same
/// @param contentHash changes whenever the content changes, such as its SHA-256
/// @param size in bytes
/// @param modified when it was last modified, in milliseconds since 1970
/// @param passages its passages in the order of their lines
public record IndexedFile(
        String file, String contentHash, long size, long modified, List<Passage> passages) {
    public IndexedFile {
        passages = List.copyOf(passages);
    }
}
