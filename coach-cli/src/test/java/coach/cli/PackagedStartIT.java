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

    private Said start(List<String> flags, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + DIST.resolve("jvm.args"));
        command.addAll(flags);
        command.addAll(List.of("-Dcoach.dist=" + DIST, "-p", DIST.resolve("modules").toString()));
        command.addAll(List.of("-m", "coach.cli/coach.cli.Main"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process =
                new ProcessBuilder(command)
                        .directory(CHECKOUT.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        int code = process.waitFor();
        return new Said(code, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
