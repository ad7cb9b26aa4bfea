package coach.cli;

import coach.api.Data;
import coach.api.Language;
import coach.core.data.Json;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// What every command is run with.
///
/// @param home the folder of the person's data; it may not exist yet
/// @param chosen the language asked for; without it, answers speak the language of what they answer
/// @param json whether results are one JSON document
/// @param texts what the command line says, in the language chosen or the system's
/// @param streams where to read and write
record Session(Path home, Optional<Language> chosen, boolean json, Texts texts, Streams streams) {

    /// Writes a result: the JSON document if that was asked for, else the text.
    void report(Supplier<Data> document, Supplier<String> text) {
        streams.out().println(json ? Json.pretty(document.get()) : text.get());
    }

    /// Writes a remark, such as progress, beside the result.
    void remark(String text) {
        streams.err().println(text);
        streams.err().flush();
    }
}
