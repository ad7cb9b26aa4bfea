package coach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Starts the packaged jars as the launcher does. Unit tests run in patched modules, so only here a
/// missing `opens` or `requires` and an unusable AOT cache come to light.
class PackagedStartIT {
    private static final Path DIST = Path.of(System.getProperty("coach.dist"));
    private static final Path CHECKOUT = DIST.resolve("../../..").normalize();

    @TempDir Path folder;

    private record Said(int code, String out, String err) {}

    @Test
    void saysItsVersion() throws Exception {
        Said said = start(List.of(), "--version");
        assertEquals(new Said(ExitCode.DONE, said.out(), ""), said);
        assertTrue(said.out().matches("coach \\d+\\.\\d+.*\\R"), said.out());
    }

    @Test
    void aWrongOptionIsCode2() throws Exception {
        assertEquals(
                new Said(
                        ExitCode.USAGE,
                        "",
                        "没有选项“--jsno”；你要的是“--json”吗？——用法见 coach version --help"
                                + System.lineSeparator()),
                start(List.of(), "version", "--jsno", "--lang", "zh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick.list", "words.list", "starts.list"})
    void eachCommandOfAListStartsFromTheTrainedCache(String list) throws Exception {
        Path cache = folder.resolve("coach.aot");
        Path home = folder.resolve("home");
        Said trained =
                start(
                        List.of("-XX:AOTCacheOutput=" + cache),
                        "rehearse",
                        DIST.resolve(list).toString(),
                        "--home",
                        home.toString());
        assertEquals(ExitCode.DONE, trained.code(), trained.err());
        // Without `on` a cache that does not fit is passed over in silence.
        List<String> cached = List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache);
        for (Start start : Start.read(DIST.resolve(list))) {
            Said said = start(cached, start.argumentsAt(home).toArray(String[]::new));
            assertEquals(ExitCode.DONE, said.code(), start.name() + ": " + said.err());
        }
    }

    /// A note of many passages, so that indexing takes a while.
    private Path notes() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        for (int file = 0; file < 200; file++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 100; i++) {
                text.append("## 第 %d 问\n\n先验概率与似然 %d-%d\n\n".formatted(i, file, i));
            }
            Files.writeString(notes.resolve(file + ".md"), text);
        }
        return notes;
    }

    private String[] search(Path notes) {
        return new String[] {
            "search",
            "--lexical",
            "先验概率",
            "--notes",
            notes.toString(),
            "--home",
            folder.resolve("home").toString()
        };
    }

    @Test
    void indexingThatIsKilledLeavesAnIndexThatCanBeFinished() throws Exception {
        Path notes = notes();
        Process killed =
                process(List.of(), folder.resolve("out"), folder.resolve("err"), search(notes));
        Path index = folder.resolve("home/cache/side");
        while (killed.isAlive() && !hasSegments(index)) {
            Thread.onSpinWait();
        }
        killed.destroyForcibly().waitFor();
        Said said = start(List.of(), search(notes));
        assertEquals(ExitCode.DONE, said.code(), said.err());
        assertTrue(said.out().contains("先验概率"), said.out());
    }

    private static boolean hasSegments(Path index) throws IOException {
        if (!Files.isDirectory(index)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(index)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("_"));
        }
    }

    @Test
    void severalProcessesIndexTheSameNotesAtOnce() throws Exception {
        Path notes = notes();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(
                    process(
                            List.of(),
                            folder.resolve("out" + i),
                            folder.resolve("err" + i),
                            search(notes)));
        }
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    ExitCode.DONE, processes.get(i).waitFor(), read(folder.resolve("err" + i)));
            assertEquals(read(folder.resolve("out0")), read(folder.resolve("out" + i)));
        }
    }

    private Said start(List<String> flags, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        int code = process(flags, out, err, arguments).waitFor();
        return new Said(code, read(out), read(err));
    }

    private static Process process(List<String> flags, Path out, Path err, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + DIST.resolve("jvm.args"));
        command.addAll(flags);
        command.addAll(List.of("-Dcoach.dist=" + DIST, "-p", DIST.resolve("modules").toString()));
        command.addAll(List.of("-m", "coach.cli/coach.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(CHECKOUT.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
