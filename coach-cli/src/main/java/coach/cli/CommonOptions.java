package coach.cli;

import coach.api.Language;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The options of every command: `--home`, `--lang`, `--json`, `--help`.
final class CommonOptions {
    private static final List<String> WITH_VALUE = List.of("--home", "--lang");

    private final Argument<Optional<Path>> home;
    private final Argument<Optional<Optional<Language>>> language;
    private final Argument<Boolean> json;

    CommonOptions(Syntax syntax) {
        home = syntax.option("--home", "DIR", "common.home", Path::of);
        language = syntax.option("--lang", "zh|en|auto", "common.lang", CommonOptions::language);
        json = syntax.flag("--json", "common.json");
        syntax.flag("--help", "common.help");
    }

    Session session(Texts texts, Streams streams, Map<String, String> environment) {
        return new Session(
                home.get().orElseGet(() -> DataFolder.of(environment)),
                language.get().flatMap(chosen -> chosen),
                json.get(),
                texts,
                streams);
    }

    private static Optional<Language> language(String code) {
        return switch (code) {
            case "zh" -> Optional.of(Language.ZH);
            case "en" -> Optional.of(Language.EN);
            case "auto" -> Optional.empty();
            default -> throw new IllegalArgumentException(code);
        };
    }

    /// How many arguments stand before the command: options, and the values of those that have one.
    static int countLeading(List<String> arguments) {
        int count = 0;
        while (count < arguments.size() && arguments.get(count).startsWith("-")) {
            count += WITH_VALUE.contains(arguments.get(count)) ? 2 : 1;
        }
        return Math.min(count, arguments.size());
    }

    /// The language to speak, found before anything is parsed, so that failures speak it too.
    static Language spoken(List<String> arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--lang=")) {
                return spoken(argument.substring("--lang=".length()), environment);
            }
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                return spoken(arguments.get(i + 1), environment);
            }
        }
        return spoken("auto", environment);
    }

    private static Language spoken(String code, Map<String, String> environment) {
        return switch (code) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> systemLanguage(environment);
        };
    }

    /// As the shell says it; else as the system does, which knows no shell variables on Windows.
    private static Language systemLanguage(Map<String, String> environment) {
        String locale =
                List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElseGet(() -> System.getProperty("user.language", ""));
        return locale.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
    }
}
