package coach.cli.terminal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// What the place that text goes to can show.
///
/// @param colour whether it understands colours
/// @param unicode whether it shows box lines and mathematical signs, or ASCII only
/// @param live whether a line can be drawn again over itself
/// @param width cells of a line, as far as they are good to read
public record Terminal(boolean colour, boolean unicode, boolean live, int width) {
    private static final int USUAL = 100;
    private static final int WIDEST = 110;
    private static final int NARROWEST = 40;

    public Terminal {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("no width for reading: " + width);
        }
    }

    /// A terminal as its surroundings describe it. `NO_COLOR` forbids colours, `CLICOLOR_FORCE`
    /// demands them, otherwise a terminal has them unless it says that it is dumb.
    ///
    /// @param environment the process's environment variables
    /// @param tty whether a terminal is there, and no file or pipe
    /// @param charset the encoding of what is printed
    public static Terminal of(Map<String, String> environment, boolean tty, Charset charset) {
        boolean live = tty && !"dumb".equals(environment.get("TERM"));
        return new Terminal(colour(environment, live), unicode(charset), live, width(environment));
    }

    /// What standard output goes to.
    public static Terminal ofOutput() {
        return of(System.getenv(), tty(1), System.out.charset());
    }

    /// What standard error goes to.
    public static Terminal ofErrors() {
        return of(System.getenv(), tty(2), System.err.charset());
    }

    /// The text as a heading.
    public String heading(String text) {
        return painted(text, Style.of(Tone.BLUE).inBold());
    }

    /// The text as something that stands back.
    public String quiet(String text) {
        return painted(text, Style.of(Tone.GREY));
    }

    /// The text in a style, if there are colours.
    String painted(String text, Style style) {
        String codes = style.codes();
        return !colour || codes.isEmpty() || text.isEmpty()
                ? text
                : "\u001B[" + codes + "m" + text + "\u001B[0m";
    }

    private static boolean colour(Map<String, String> environment, boolean live) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "");
        return live || !(force.isEmpty() || force.equals("0"));
    }

    private static boolean unicode(Charset charset) {
        return charset.name().startsWith("UTF") || charset.name().equals("GB18030");
    }

    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = columns.matches("[0-9]{1,6}") ? Integer.parseInt(columns) : USUAL;
        return Math.clamp(width, NARROWEST, WIDEST);
    }

    /// Linux tells it of each stream by itself; elsewhere Java knows only of both together.
    private static boolean tty(int stream) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException _) {
            var console = System.console();
            return console != null && console.isTerminal();
        }
    }
}
