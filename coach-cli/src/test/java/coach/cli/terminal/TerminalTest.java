package coach.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

class TerminalTest {

    private static Map<String, String> environment(String variables) {
        return Arrays.stream(variables.split(" "))
                .filter(variable -> !variable.isEmpty())
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    environment, tty, colour, live
                    TERM=xterm, true, true, true
                    '', true, true, true
                    TERM=xterm, false, false, false
                    TERM=dumb, true, false, false
                    TERM=xterm NO_COLOR=1, true, false, true
                    TERM=xterm NO_COLOR=, true, true, true
                    CLICOLOR_FORCE=1, false, true, false
                    CLICOLOR_FORCE=0, false, false, false
                    CLICOLOR_FORCE=1 NO_COLOR=1, true, false, true
                    """)
    void hasColoursWhereTheyAreWanted(
            String environment, boolean tty, boolean colour, boolean live) {
        assertEquals(
                new Terminal(colour, true, live, 100),
                Terminal.of(environment(environment), tty, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    columns, width
                    COLUMNS=80, 80
                    COLUMNS=300, 110
                    COLUMNS=5, 40
                    COLUMNS=wide, 100
                    '', 100
                    """)
    void isAsWideAsIsGoodToRead(String columns, int width) {
        assertEquals(
                width, Terminal.of(environment(columns), true, StandardCharsets.UTF_8).width());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, true", "GB18030, true", "US-ASCII, false", "ISO-8859-1, false"})
    void showsWhatItsEncodingHas(String charset, boolean unicode) {
        assertEquals(unicode, Terminal.of(Map.of(), true, Charset.forName(charset)).unicode());
    }

    @Test
    void isNeverTooNarrowToRead() {
        assertThrows(IllegalArgumentException.class, () -> new Terminal(true, true, true, 10));
    }
}
