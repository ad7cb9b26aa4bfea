package coach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Language;
import coach.api.Place;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;

class FailuresTest {
    private static final CoachException NO_CARD =
            CoachException.usage(
                    new Bilingual("没有这张卡片", "no card"), new Bilingual("请说出一张", "name one"));

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Failures failures =
            new Failures(new PrintStream(err, true, StandardCharsets.UTF_8), Texts.in(Language.EN));

    @Test
    void aWrongInputIsTheFileTheLineAndTheRemedy() {
        int code =
                failures.report(
                        CoachException.input(
                                new Bilingual("缺少权重", "a weight is missing"),
                                new Bilingual("请写一个", "write one"),
                                new Place("a.md", 7, 7)));
        assertEquals(ExitCode.INPUT, code);
        assertEquals("a.md:7: a weight is missing — write one", said());
    }

    @Test
    void aWrongCallIsItsMessageAndRemedy() {
        assertEquals(ExitCode.USAGE, failures.report(NO_CARD));
        assertEquals("no card — name one", said());
    }

    @Test
    void aFaultSpeaksTheLanguageChosen() {
        new Failures(new PrintStream(err, true, StandardCharsets.UTF_8), Texts.in(Language.ZH))
                .report(NO_CARD);
        assertEquals("没有这张卡片——请说出一张", said());
    }

    @Test
    void whatTheFileSystemRefusesIsNoBug() {
        int code = failures.report(new UncheckedIOException(new NoSuchFileException("a.md")));
        assertEquals(ExitCode.INPUT, code);
        assertEquals("a.md: cannot be read or written (NoSuchFileException)", said());
    }

    @Test
    void anythingElseIsABugWithItsStackTrace() {
        int code = failures.report(new IllegalStateException("why"));
        assertEquals(ExitCode.BUG, code);
        assertEquals("java.lang.IllegalStateException: why", said().lines().toList().get(1));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
