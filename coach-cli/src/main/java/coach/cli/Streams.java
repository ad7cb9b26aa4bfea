package coach.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/// Where a command reads and writes: results go to `out`, all else to `err`.
///
/// @param in what is typed or piped in
/// @param out results, UTF-8
/// @param err remarks, progress and failures, UTF-8
record Streams(InputStream in, PrintStream out, PrintStream err) {

    /// Streams of a run that nobody reads.
    static Streams silent() {
        return new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
