package coach.api.event;

import coach.api.Bilingual;
import coach.api.CardId;
import coach.api.Score;

import java.time.Instant;

/// Something that has happened: named in the past tense, never asked for a reply, never changed.
///
/// With no listener at all every result is the same. The family may grow, so a `switch` outside
/// this project needs a `default`.
public sealed interface CoachEvent {

    /// When it happened.
    Instant at();

    /// A file of notes was read.
    ///
    /// @param done how many files are read by now
    /// @param total how many there are
    record NoteRead(Instant at, String file, int done, int total) implements CoachEvent {}

    /// A file was left out.
    ///
    /// @param reason why, for a person
    record NoteSkipped(Instant at, String file, Bilingual reason) implements CoachEvent {}

    /// The notes can be searched by their words.
    record NotesIndexed(Instant at, int files, int passages) implements CoachEvent {}

    /// Passages can be searched by their meaning.
    ///
    /// @param done how many are embedded by now
    /// @param total how many there are
    record PassagesEmbedded(Instant at, int done, int total) implements CoachEvent {}

    /// A question found its topic.
    ///
    /// @param topic the topic's id; empty when none fits
    /// @param confidence how sure that is, in `[0, 1]`
    record QuestionRouted(Instant at, String question, String topic, double confidence)
            implements CoachEvent {}

    /// A step of a demo was shown.
    record DemoFrameShown(Instant at, String demo, int step) implements CoachEvent {}

    /// An answer was graded.
    record AnswerGraded(Instant at, CardId card, Score score) implements CoachEvent {}

    /// A card is due again.
    record ReviewScheduled(Instant at, CardId card, Instant due) implements CoachEvent {}

    /// A plugin is ready.
    record PluginLoaded(Instant at, String id) implements CoachEvent {}

    /// A plugin failed and was set aside, or one call of it was.
    ///
    /// @param reason what happened, for a person
    record PluginFailed(Instant at, String id, Bilingual reason) implements CoachEvent {}
}
