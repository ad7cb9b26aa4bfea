package coach.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Runs command lines in this process and keeps what they write.
final class Console {
    private final Map<String, String> environment;

    Console(Map<String, String> environment) {
        this.environment = environment;
    }

    /// A console whose system speaks English.
    static Console english() {
        return new Console(Map.of("LANG", "en_GB.UTF-8"));
    }

    /// @param code the exit code
    /// @param out what went to stdout
    /// @param err what went to stderr
    record Said(int code, String out, String err) {}

    Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams =
                new Streams(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = new CommandRunner(streams, environment).run(List.of(arguments));
        return new Said(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
