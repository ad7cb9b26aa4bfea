package coach.bench;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a measurement was called with.
///
/// @param json whether the result is one JSON document
/// @param quick whether to leave out what takes long
/// @param language in which to speak
/// @param notes a folder of notes instead of the samples
record Request(boolean json, boolean quick, Language language, Optional<Path> notes) {

    /// Reads `[--json] [--quick] [--lang=zh|--lang=en] [PATH]`.
    static Request parse(List<String> arguments) {
        Request request = new Request(false, false, Language.EN, Optional.empty());
        for (String argument : arguments) {
            request = request.with(argument);
        }
        return request;
    }

    private Request with(String argument) {
        return switch (argument) {
            case "--json" -> new Request(true, quick, language, notes);
            case "--quick" -> new Request(json, true, language, notes);
            case "--lang=zh" -> new Request(json, quick, Language.ZH, notes);
            case "--lang=en" -> new Request(json, quick, Language.EN, notes);
            default -> new Request(json, quick, language, Optional.of(path(argument)));
        };
    }

    private static Path path(String argument) {
        if (argument.startsWith("-")) {
            throw CoachException.usage(
                    new Bilingual("没有选项 " + argument, "there is no option " + argument),
                    new Bilingual("用法见 coach bench --help", "see coach bench --help"));
        }
        return Path.of(argument);
    }
}
