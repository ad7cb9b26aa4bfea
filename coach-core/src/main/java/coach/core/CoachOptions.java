package coach.core;

import coach.core.text.Models;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// How a coach is opened.
///
/// @param home the folder of the person's data; it is created when something is kept in it
/// @param notes files and folders to look at instead of those the home keeps; empty for the home's
/// @param models the embedding models
/// @param clock the time
public record CoachOptions(Path home, List<Path> notes, Models models, Clock clock) {
    public CoachOptions {
        notes = List.copyOf(notes);
    }

    /// The home's own notes, the installed models, the system's time.
    public static CoachOptions at(Path home) {
        return new CoachOptions(home, List.of(), Models.installed(), Clock.systemUTC());
    }

    /// The same, but looking at exactly these notes.
    public CoachOptions with(List<Path> exactly) {
        return new CoachOptions(home, exactly, models, clock);
    }

    /// The same without models: by words alone.
    public CoachOptions withoutModels() {
        return new CoachOptions(home, notes, Models.none(), clock);
    }
}
