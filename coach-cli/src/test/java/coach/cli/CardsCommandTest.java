package coach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.cli.Console.Said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CardsCommandTest {
    private static final Path TOPICS = Path.of("../docs/guide/topics.md");

    private final Console console = Console.english();
    @TempDir Path temporary;

    private Said run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "cards";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--home";
        all[arguments.length + 2] = temporary.resolve("home").toString();
        return console.run(all);
    }

    @Test
    void aBookletHoldsBothLanguagesUnlessOneIsAskedFor() throws IOException {
        Path file = temporary.resolve("bayes.html");
        Said said = run("--topic", "bayes", "--html", file.toString());
        assertEquals(ExitCode.DONE, said.code(), said.err());
        assertTrue(said.out().matches("(?s).*bayes\\.html: \\d+ cards\\R"), said.out());
        String both = Files.readString(file);
        assertTrue(both.contains("三十秒回答 · In thirty seconds"));

        run("--topic", "bayes", "--html", file.toString(), "--lang", "en");
        assertTrue(Files.readString(file).contains("<h3>In thirty seconds</h3>"));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        String file = temporary.resolve("nowhere").resolve("cards.html").toString();
        assertEquals(
                new Said(
                        ExitCode.INPUT,
                        "",
                        file
                                + " cannot be written — check that its folder exists and may be"
                                + " written to"
                                + System.lineSeparator()),
                run("--html", file));
    }

    @Test
    void theGuideListsTheWholeBank() throws IOException {
        Path file = temporary.resolve("topics.md");
        run("--markdown", file.toString());
        assertTrue(
                Files.readString(file).equals(Files.readString(TOPICS)),
                "docs/guide/topics.md is stale; renew it: ./coach cards --markdown"
                        + " docs/guide/topics.md");
    }
}
