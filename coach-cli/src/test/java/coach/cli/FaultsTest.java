package coach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Data;
import coach.cli.Console.Said;
import coach.cli.sample.BadCardPlugin;
import coach.core.data.Json;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// What goes wrong is told in the language chosen, from the place where it is found to the line.
class FaultsTest {
    private final Console console = Console.english();

    @TempDir private Path folder;

    private Said run(String language, String... arguments) {
        String home = folder.resolve("home").toString();
        return console.run(
                Stream.concat(Stream.of(arguments), Stream.of("--lang", language, "--home", home))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    language | code | arguments           | message
                    zh       | 3    | index nix           | 没有这个文件或文件夹：nix——请检查路径
                    en       | 3    | index nix           | there is no file or folder nix — check the path
                    zh       | 3    | index --remove nix  | nix 不在已收录的笔记之中——目前没有收录任何笔记
                    en       | 3    | index --remove nix  | nix is not among the notes that are kept — none is kept yet
                    zh       | 3    | cards extract nix   | nix：文件不存在——请换一份可以读取的笔记
                    en       | 3    | cards extract nix   | nix: it does not exist — give a note that can be read
                    zh       | 3    | eval routing nix    | 无法读取 nix——请检查路径
                    en       | 3    | eval routing nix    | nix cannot be read — check the path
                    zh       | 2    | version --jsno      | 没有选项“--jsno”；你要的是“--json”吗？——用法见 coach version --help
                    en       | 2    | version --jsno      | There is no option '--jsno'; did you mean '--json'? — see coach version --help
                    """)
    void areTold(String language, int code, String arguments, String message) {
        assertEquals(
                new Said(code, "", message + System.lineSeparator()),
                run(language, arguments.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    zh | 应为文字，实为“7”——请改正输入
                    en | expected a text, found 7 — correct the input
                    """)
    void ofAFieldNameIt(String language, String end) throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"question\": 7}\n");
        Said said = run(language, "eval", "routing", file.toString());
        assertEquals(ExitCode.INPUT, said.code());
        assertTrue(said.err().strip().endsWith(end), said.err());
    }

    @Nested
    class OfSkippedFiles {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        zh | 笔记应是 .md、.txt 或 .html 文件
                        en | notes are .md, .txt or .html files
                        """)
        void standInTheTextAndInTheDocument(String language, String reason) throws IOException {
            Path file = Files.createFile(folder.resolve("a.pdf"));

            Said text = run(language, "index", file.toString());
            assertEquals(ExitCode.DONE, text.code()); // a file beside the notes is no failure
            assertTrue(text.out().lines().findFirst().orElse("").endsWith(reason), text.out());

            Said document = run(language, "index", file.toString(), "--json");
            Data skipped =
                    Json.read(document.out(), "stdout").get("skipped", Data::items).getFirst();
            assertEquals(Data.of(reason), skipped.get("reason"));
        }
    }

    @Nested
    class OfUnreadableNotes {
        @Test
        void failTheirRecordAndNothingElse() throws IOException {
            Files.write(folder.resolve("broken.md"), new byte[] {0, 1, 2, 0, 0, 5, 0, 9, 0, 0});
            Files.writeString(folder.resolve("good.md"), "Q: What is 2-2?\nA: 0\n");

            assertEquals(ExitCode.PARTLY, run("en", "index", folder.toString()).code());
        }
    }

    @Nested
    class OfPlugins {
        @Test
        void nameTheLineOfABadCard() throws IOException {
            install();
            assertReason("zh", "os/paging.md:3：这不是 YAML：", "——请改正这一行");
            assertReason("en", "os/paging.md:3: this is no YAML: ", " — correct the line");
        }

        private void assertReason(String language, String start, String end) {
            Said said = run(language, "plugins", "list", "--json");
            List<Data> plugins = Json.read(said.out(), "stdout").get("plugins", Data::items);
            String reason =
                    plugins.stream()
                            .filter(plugin -> plugin.get("id").equals(Data.of("os")))
                            .map(plugin -> plugin.get("reason", Data::text))
                            .findFirst()
                            .orElse("");
            assertTrue(reason.startsWith(start) && reason.endsWith(end), reason);
            assertTrue(said.err().contains(reason), said.err());
        }

        /// Puts the plugin where a person would.
        private void install() throws IOException {
            Path plugin = Files.createDirectories(folder.resolve("home/plugins/os"));
            String name = BadCardPlugin.class.getName();
            try (var jar = new JarOutputStream(Files.newOutputStream(plugin.resolve("os.jar")));
                    InputStream code =
                            BadCardPlugin.class.getResourceAsStream("BadCardPlugin.class")) {
                jar.putNextEntry(new JarEntry(name.replace('.', '/') + ".class"));
                code.transferTo(jar);
                jar.putNextEntry(new JarEntry("META-INF/services/coach.api.TopicPlugin"));
                jar.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
