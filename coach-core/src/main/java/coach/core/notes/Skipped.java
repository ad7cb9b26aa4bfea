package coach.core.notes;

import coach.api.Bilingual;

/// A file that was not read.
///
/// @param file its path with forward slashes
/// @param reason why, in words for the user
public record Skipped(String file, Bilingual reason) implements Reading {

    /// The reason why a file cannot be read: the system refuses it.
    static Bilingual unreadable(Exception refusal) {
        String kind = refusal.getClass().getSimpleName();
        return new Bilingual("无法读取（" + kind + "）", "it cannot be read (" + kind + ")");
    }
}
