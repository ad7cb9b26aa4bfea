package coach.core.notes;

import coach.api.Bilingual;

/// A file that was not read.
///
/// @param file its path with forward slashes
/// @param reason why, in words for the user
public record Skipped(String file, Bilingual reason) implements Reading {
    private static final Bilingual NO_NOTE =
            new Bilingual("笔记应是 .md、.txt 或 .html 文件", "notes are .md, .txt or .html files");

    /// A file of another type: a picture beside the notes, a licence.
    static Skipped noNote(String file) {
        return new Skipped(file, NO_NOTE);
    }

    /// Whether the file is a note that could not be read, and not something beside the notes.
    public boolean isFailure() {
        return !reason.equals(NO_NOTE);
    }

    /// The reason why a file cannot be read: the system refuses it.
    static Bilingual unreadable(Exception refusal) {
        String kind = refusal.getClass().getSimpleName();
        return new Bilingual("无法读取（" + kind + "）", "it cannot be read (" + kind + ")");
    }
}
