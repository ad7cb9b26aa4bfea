package coach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A JVM with a heap of its own that builds a [MadeUpIndex].
///
/// @param heapMegabytes the most it may use
record Child(int heapMegabytes) {

    /// @return empty if it failed, for which it has given its reasons on stderr
    Optional<MadeUpIndex.Built> build(MadeUpIndex index, Path notes, int passages) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(program());
        command.addAll(
                List.of(index.folder().toString(), notes.toString(), Integer.toString(passages)));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0
                    ? Optional.of(MadeUpIndex.Built.parse(said))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Those of this JVM, such as its collector; an AOT cache fits another program.
    private static List<String> flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-XX:") && !flag.startsWith("-XX:AOT"))
                .toList();
    }

    /// This module where this JVM found it, or the class path.
    private static List<String> program() {
        String main = MadeUpIndex.class.getName();
        return Optional.ofNullable(MadeUpIndex.class.getModule().getName())
                .map(
                        module ->
                                List.of(
                                        "--enable-native-access=org.apache.lucene.core",
                                        "-p",
                                        System.getProperty("jdk.module.path"),
                                        "-m",
                                        module + "/" + main))
                .orElse(List.of("-cp", System.getProperty("java.class.path"), main));
    }
}
