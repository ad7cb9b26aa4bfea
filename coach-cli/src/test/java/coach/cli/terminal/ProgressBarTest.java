package coach.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

class ProgressBarTest {
    private static final Terminal LIVE = new Terminal(false, true, true, 60);
    private static final Terminal FILE = new Terminal(false, true, false, 60);

    private Instant now = Instant.EPOCH;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private void after(int millis) {
        now = now.plusMillis(millis);
    }

    private List<String> drawn() {
        String text = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        return List.of(text.split("\r\u001B\\[K", -1));
    }

    @Test
    void isDrawnOverItselfAtMostTenTimesASecond() {
        try (var bar = new ProgressBar(out, LIVE, () -> now)) {
            bar.show("评分", 0, 200);
            after(60);
            bar.show("评分", 40, 200);
            after(40);
            bar.show("评分", 100, 200);
            after(1);
            bar.show("评分", 200, 200);
            bar.show("评分", 200, 200);
        }
        assertEquals(
                List.of(
                        "",
                        "评分  ░░░░░░░░░░░░░░░░░░░░░░░░  0%  0/200",
                        "评分  ████████████░░░░░░░░░░░░  50%  100/200",
                        "评分  ████████████████████████  100%  200/200\n"),
                drawn());
    }

    @Test
    void saysHowLongItWillTake() {
        try (var bar = new ProgressBar(out, LIVE, () -> now)) {
            after(10_000);
            bar.show("grading", 10, 100);
        }
        assertEquals("grading  ██░░░░░░░░░░░░░░░░░░░░░░  10%  10/100  1:30\n", drawn().getLast());
    }

    @Test
    void countsWhenNobodyKnowsHowMuchThereIs() {
        try (var bar = new ProgressBar(out, LIVE, () -> now)) {
            bar.show("reading", 12, 0);
        }
        assertEquals("reading  12\n", drawn().getLast());
    }

    @Test
    void cutsALabelThatIsTooLong() {
        try (var bar = new ProgressBar(out, LIVE, () -> now)) {
            bar.show("正在读取一个名字很长很长的笔记文件夹", 1, 2);
        }
        assertEquals("正在读取一个名字很长很  ████████████░░░░░░░░░░░░  50%  1/2\n", drawn().getLast());
    }

    @Test
    void isASparseLineInAFile() {
        try (var bar = new ProgressBar(out, FILE, () -> now)) {
            for (int done = 0; done <= 30; done++) {
                bar.show("index", done, 30);
                after(1000);
            }
        }
        assertEquals(
                List.of("index 0%  0/30\nindex 33%  10/30\nindex 66%  20/30\nindex 100%  30/30\n"),
                drawn());
    }
}
