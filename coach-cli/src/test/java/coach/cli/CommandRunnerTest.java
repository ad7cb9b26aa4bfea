package coach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Data;
import coach.cli.Console.Said;
import coach.core.data.Json;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class CommandRunnerTest {
    private final Console console = Console.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    arguments          | message
                    bench --notes x    | There is no option '--notes' — see coach bench --help
                    version --jsno     | There is no option '--jsno'; did you mean '--json'? — see coach version --help
                    versoin            | There is no command 'versoin'; did you mean 'version'? — see coach --help
                    --verson           | There is no option '--verson'; did you mean '--version'? — see coach --help
                    bench              | This is missing: NAME — see coach bench --help
                    version --home     | This is missing: --home DIR — see coach version --help
                    version --home a --home b | --home is given twice — see coach version --help
                    bench mark         | There is no measurement 'mark' — see coach bench --help
                    bench start now    | 'now' is one argument too many — see coach bench --help
                    version --lang fr  | 'fr' does not fit --lang — see coach version --help
                    version --json=yes | 'yes' does not fit --json — see coach version --help
                    help frob          | There is no command 'frob' — see coach --help
                    --lang zh help 丙  | 没有命令“丙”——用法见 coach --help
                    """)
    void aWrongCallIsOneLineOnStderrAndCode2(String arguments, String message) {
        assertEquals(
                new Said(ExitCode.USAGE, "", message + System.lineSeparator()),
                console.run(arguments.split(" ")));
    }

    @Test
    void withoutACommandUsageIsExplainedOnStderr() {
        Said said = console.run();
        assertEquals(ExitCode.USAGE, said.code());
        assertEquals("", said.out());
        assertTrue(said.err().startsWith("Usage: coach "), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--home DIR --json version", "version --json --home DIR"})
    void commonOptionsStandBeforeOrAfterTheCommand(String arguments) {
        Said said = console.run(arguments.split(" "));
        Data document = Json.read(said.out(), "stdout");
        assertEquals(Data.of("DIR"), document.find("home").orElseThrow());
        assertEquals(new Said(ExitCode.DONE, said.out(), ""), said);
    }

    @Nested
    class Speaks {
        @Test
        void theSystemsLanguage() {
            assertHelpBegins("用法", new Console(Map.of("LANG", "zh_CN.UTF-8")), "help");
        }

        @Test
        void theLanguageAskedFor() {
            assertHelpBegins("用法", console, "help", "--lang", "zh");
            assertHelpBegins("用法", console, "--lang=zh", "bench", "--help");
        }

        @Test
        void theSystemsLanguageIfAutoIsAskedFor() {
            assertHelpBegins("Usage", console, "--help", "--lang", "auto");
        }

        private void assertHelpBegins(String word, Console console, String... arguments) {
            Said said = console.run(arguments);
            assertEquals(ExitCode.DONE, said.code(), said.err());
            assertTrue(said.out().startsWith(word), said.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "bench", "help"})
    void everyCommandHasHelp(String command) {
        String usage = console.run(command, "--help").out();
        assertTrue(usage.startsWith("Usage: coach " + command + " "), usage);
        assertEquals(usage, console.run("help", command).out());
    }
}
