package coach.core;

import coach.core.notes.Skipped;

import java.util.List;

/// What came of taking notes in.
///
/// @param files how many files the index holds now
/// @param changed how many of them were read again, or left the index
/// @param passages how many passages
/// @param questions how many questions with what was answered were found in the files read now
/// @param skipped files that were left out, with reasons
/// @param embedded how many passages can be searched by meaning
/// @param pending how many passages cannot yet
public record IndexReport(
        int files,
        int changed,
        int passages,
        int questions,
        List<Skipped> skipped,
        int embedded,
        int pending) {
    public IndexReport {
        skipped = List.copyOf(skipped);
    }
}
