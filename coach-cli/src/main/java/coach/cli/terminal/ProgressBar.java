package coach.cli.terminal;

import coach.core.formula.CellWidth;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Shows how far a long task has come: one line drawn over itself on a terminal, a line now and
/// then elsewhere. It may be told from several threads.
public final class ProgressBar implements AutoCloseable {
    private static final Duration REDRAWN = Duration.ofMillis(100);
    private static final Duration TOLD = Duration.ofSeconds(10);
    private static final int CELLS = 24;
    private static final String ERASE = "\r\u001B[K";

    private final PrintStream out;
    private final Terminal terminal;
    private final InstantSource clock;
    private final Instant start;
    private Instant last;
    private boolean drawn;
    private boolean complete;

    /// @param out where it is shown, usually standard error
    /// @param terminal what `out` goes to
    /// @param clock tells when to draw again
    public ProgressBar(PrintStream out, Terminal terminal, InstantSource clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.instant();
        this.last = start.minus(TOLD);
    }

    /// Tells how far the task has come. Most calls draw nothing; the last one always does.
    ///
    /// @param label what is being done, in a few words
    /// @param done how much is done
    /// @param total how much there is; 0 if nobody knows
    public synchronized void show(String label, long done, long total) {
        var now = clock.instant();
        boolean ends = total > 0 && done >= total && !complete;
        if (!ends && now.isBefore(last.plus(terminal.live() ? REDRAWN : TOLD))) {
            return;
        }
        last = now;
        complete = total > 0 && done >= total;
        if (terminal.live()) {
            out.print(ERASE + bar(label, done, total, now));
            drawn = true;
        } else {
            out.println(label + " " + counted(done, total));
        }
        out.flush();
    }

    /// Leaves the line as it is and goes on below it.
    @Override
    public synchronized void close() {
        if (drawn) {
            out.println();
            out.flush();
            drawn = false;
        }
    }

    private String bar(String label, long done, long total, Instant now) {
        if (total <= 0) {
            return cut(label + "  " + counted(done, total));
        }
        var glyphs = Glyphs.of(terminal);
        int full = (int) (CELLS * Math.min(done, total) / total);
        String filled = terminal.painted(glyphs.filled().repeat(full), Style.of(Tone.BLUE));
        String rest = terminal.painted(glyphs.unfilled().repeat(CELLS - full), Style.of(Tone.GREY));
        String tail = "  " + counted(done, total) + left(done, total, now);
        return fitted(label, CELLS + 2 + tail.length()) + "  " + filled + rest + tail;
    }

    private static String counted(long done, long total) {
        return total <= 0
                ? Long.toString(done)
                : "%d%%  %d/%d".formatted(100 * Math.min(done, total) / total, done, total);
    }

    /// The time that is left if the rest goes as fast as what is done.
    private String left(long done, long total, Instant now) {
        long millis = Duration.between(start, now).toMillis();
        if (done <= 0 || done >= total || millis < 2000) {
            return "";
        }
        long seconds = Math.round(millis / 1000.0 * (total - done) / done);
        return "  %d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private String fitted(String label, int others) {
        return cut(label, terminal.width() - others - 1);
    }

    private String cut(String text) {
        return cut(text, terminal.width() - 1);
    }

    private static String cut(String text, int cells) {
        int end = text.length();
        while (end > 0 && CellWidth.of(text.substring(0, end)) > cells) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }
}
