package coach.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where a person's data lie unless `--home` names another folder: the platform's data folder.
final class DataFolder {
    private static final String NAME = "interview-coach";

    private DataFolder() {}

    static Path of(Map<String, String> environment) {
        return of(
                environment,
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
    }

    static Path of(Map<String, String> environment, String system, Path person) {
        if (system.startsWith("Windows")) {
            return folder(environment, "LOCALAPPDATA", person.resolve("AppData/Local"));
        }
        if (system.startsWith("Mac")) {
            return person.resolve("Library/Application Support").resolve(NAME);
        }
        return folder(environment, "XDG_DATA_HOME", person.resolve(".local/share"));
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(otherwise)
                .resolve(NAME);
    }
}
