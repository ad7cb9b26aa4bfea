package coach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Starts the `coach` command.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        Streams streams =
                new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        Distribution.find().ifPresent(Distribution::announce);
        int code = new CommandRunner(streams, System.getenv()).run(List.of(args));
        streams.flush();
        if (code != ExitCode.DONE) {
            System.exit(code); // looks for a logger in every jar (25 ms): not after a good run
        }
    }

    /// UTF-8 whatever the locale says, and buffered: long reports are written in one go.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 8192),
                false,
                StandardCharsets.UTF_8);
    }
}
