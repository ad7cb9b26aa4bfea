package coach.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A command line whose start is rehearsed and measured; a line `name | limit | arguments` of
/// `starts.list`.
///
/// @param name what the report calls it
/// @param limit how many times a bare `java -version` it may take at most; none: only rehearsed
/// @param arguments the arguments, which hold no blanks
record Start(String name, OptionalDouble limit, List<String> arguments) {

    /// Reads a list. Empty lines and lines that begin with `#` are passed over.
    static List<Start> read(Path list) {
        try {
            return Files.readAllLines(list).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Start::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The arguments, with a home of its own: what is rehearsed or measured leaves no traces
    /// elsewhere.
    List<String> argumentsAt(Path home) {
        if (arguments.getFirst().startsWith("--")) {
            return arguments;
        }
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--home", home.toString()));
        return all;
    }

    private static Start parse(String line) {
        List<String> parts = List.of(line.split("\\|", -1));
        String limit = parts.get(1).strip();
        return new Start(
                parts.get(0).strip(),
                limit.equals("-")
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(limit)),
                List.of(parts.get(2).strip().split(" +")));
    }
}
