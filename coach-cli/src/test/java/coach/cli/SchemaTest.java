package coach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import coach.cli.Console.Said;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds what commands write with `--json` to `docs/schema`: scripts depend on it.
class SchemaTest {
    private static final Path FOLDER = Path.of("../docs/schema");
    private static final Schemas SCHEMAS = new Schemas(FOLDER);
    private static final Path SAMPLES = Path.of("../samples/notes");

    @TempDir static Path temporary;

    /// Where the files lie that command lines name in capitals.
    private static final String NOTES = "NOTES";

    @BeforeAll
    static void prepare() throws IOException {
        Path notes = Files.createDirectory(temporary.resolve(NOTES));
        for (String note : List.of("backprop.md", "diary.md")) {
            Files.copy(SAMPLES.resolve(note), notes.resolve(note));
        }
        Files.write(notes.resolve("binary.md"), new byte[] {1, 0, 2, 0, 0, 3});
        Files.writeString(
                temporary.resolve("CARDS"),
                """
                {"question": "反向传播怎么推导", "card": "ml/backpropagation"}
                {"question": "什么是对象存储", "card": null}
                """);
        Files.writeString(
                temporary.resolve("ROUTING"),
                """
                {"question": "反向传播怎么推导", "topic": "ml"}
                {"question": "How do I cook rice?", "topic": null}
                """);
        Files.writeString(
                temporary.resolve("QUERIES"),
                """
                {"query": "反向传播", "kind": "zh", "relevant": [{"file": "backprop.md", "line": 16}]}
                {"query": "zxqv", "kind": "none", "relevant": []}
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    schema        | code | arguments
                    ask           | 0    | ask 讲一下反向传播吧 --notes NOTES
                    ask           | 0    | ask How do I cook rice? --notes NOTES
                    ask           | 0    | ask 纳什均衡 --lang en
                    search        | 0    | search 梯度消失 --notes NOTES
                    search        | 0    | search zxqv --lexical --notes NOTES
                    route         | 0    | route What is the vanishing gradient problem?
                    route         | 0    | route How do I cook rice?
                    index         | 0    | index NOTES/backprop.md
                    index         | 1    | index NOTES
                    cards         | 0    | cards
                    cards-extract | 0    | cards extract NOTES/backprop.md
                    cards-extract | 0    | cards extract NOTES/diary.md
                    terms         | 0    | terms --topic bayes
                    plugins-list  | 0    | plugins list
                    version       | 0    | version
                    eval-cards    | 0    | eval cards CARDS
                    eval-routing  | 0    | eval routing ROUTING
                    eval-search   | 0    | eval search QUERIES --notes NOTES
                    """)
    void aDocumentKeepsItsSchema(String schema, int code, String arguments) {
        Said said = run(arguments);
        assertEquals(code, said.code(), said.err());
        assertEquals(List.of(), SCHEMAS.errors(schema, said.out()));
    }

    @Test
    void aPluginThatFailsKeepsItsSchema() throws IOException {
        Files.createDirectories(temporary.resolve("broken/plugins/empty"));
        Said said = run("plugins list --home " + temporary.resolve("broken"));
        assertEquals(ExitCode.PARTLY, said.code(), said.err());
        assertEquals(List.of(), SCHEMAS.errors("plugins-list", said.out()));
    }

    @Test
    void theSchemasAreStrict() {
        String version = run("version").out();
        assertNotEquals(
                List.of(), SCHEMAS.errors("version", version.replace("\"java\"", "\"jvm\"")));
        assertNotEquals(List.of(), SCHEMAS.errors("search", version));
    }

    @Test
    void whatFailsWritesNoDocument() {
        Said said = run("cards extract NOTES/binary.md");
        assertEquals(new Said(ExitCode.INPUT, "", said.err()), said);
        assertFalse(said.err().isEmpty());
    }

    /// `hit` and `term` are parts of others; the benches take too long, and need the packaged
    /// coach.
    @Test
    void everySchemaBelongsToACommand() throws IOException {
        Set<String> known =
                new TreeSet<>(
                        Set.of(
                                "ask",
                                "bench-index",
                                "bench-start",
                                "cards",
                                "cards-extract",
                                "eval-cards",
                                "eval-routing",
                                "eval-search",
                                "hit",
                                "index",
                                "plugins-list",
                                "route",
                                "search",
                                "term",
                                "terms",
                                "version"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    known,
                    files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static Said run(String line) {
        List<String> arguments = new ArrayList<>();
        for (String argument : line.split(" ")) {
            boolean named = argument.matches("[A-Z]{5,}(/.*)?");
            arguments.add(named ? temporary.resolve(argument).toString() : argument);
        }
        arguments.add("--json");
        if (!arguments.contains("--home")) {
            arguments.addAll(List.of("--home", temporary.resolve("home").toString()));
        }
        return Console.english().run(arguments.toArray(String[]::new));
    }
}
