package coach.api;

/// A part of a good answer.
///
/// @param id name of the stage, such as `background`
/// @param name its name for people
/// @param cues phrases that often begin it
/// @param examples sentences that belong to it
/// @param required whether an answer without it is incomplete
public record Stage(
        String id, Bilingual name, Wordings cues, Wordings examples, boolean required) {}
