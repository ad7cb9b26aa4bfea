package coach.core.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Data;
import coach.api.Exchange;
import coach.api.Quote;
import coach.core.data.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Measures the extractor against gold records, as `eval/extraction/README.md` says. With
/// `-Dcoach.eval.verbose` it prints each note's result, and with `-Dcoach.eval.extraction=FOLDER`
/// it looks at another set.
class ExtractionEval {
    private static final double FIELDS = 0.98;
    private static final String REAL = "interview-2025-04-30.txt";

    /// What came of one note.
    private record Score(
            int gold, int found, int extra, int fields, int right, List<String> faults) {
        Score plus(Score other) {
            return new Score(
                    gold + other.gold,
                    found + other.found,
                    extra + other.extra,
                    fields + other.fields,
                    right + other.right,
                    Stream.concat(faults.stream(), other.faults.stream()).toList());
        }

        boolean perfect() {
            return found == gold && extra == 0 && right == fields;
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void questionsAndAnswersComeOutAsTheyWereMeant(Path folder) throws IOException {
        Map<String, Score> scores = scores(folder);
        Score all = scores.values().stream().reduce(Score::plus).orElseThrow();
        if (System.getProperty("coach.eval.verbose") != null) {
            scores.forEach((note, score) -> System.out.println(note + " " + score));
        }
        String faults = String.join("\n", all.faults());
        assertEquals(all.gold(), all.found(), "questions missed:\n" + faults);
        assertEquals(0, all.extra(), "no question:\n" + faults);
        assertTrue(
                all.right() >= FIELDS * all.fields(),
                all.right() + " of " + all.fields() + "\n" + faults);
    }

    @Test
    void theRealNoteIsReadWithoutAFault() throws IOException {
        assertTrue(score(sets().resolve("dev").resolve(REAL)).perfect());
    }

    private static Map<String, Score> scores(Path folder) throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path note : files.filter(path -> !path.toString().endsWith(".json")).toList()) {
                scores.put(note.getFileName().toString(), score(note));
            }
        }
        return scores;
    }

    static List<Path> folders() {
        String other = System.getProperty("coach.eval.extraction");
        return other != null
                ? List.of(Path.of(other))
                : Stream.of("dev", "dev-2", "dev-3", "dev-4", "dev-5")
                        .map(sets()::resolve)
                        .toList();
    }

    private static Path sets() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("eval/extraction"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no eval folder above the module");
        }
        return folder.resolve("eval/extraction");
    }

    private static Score score(Path note) throws IOException {
        String name = note.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        String gold = Files.readString(note.resolveSibling(stem + ".expected.json"));
        Data records = ((Data.Fields) Json.read(gold, name)).values().get("records");
        List<Exchange> left = new ArrayList<>(((Note) NoteReader.read(note)).exchanges());
        List<String> faults = new ArrayList<>();
        int found = 0;
        int right = 0;
        List<Data> wanted = ((Data.Items) records).values();
        for (Data record : wanted) {
            Map<String, String> want = fields(((Data.Fields) record).values());
            Optional<Exchange> match =
                    left.stream()
                            .filter(e -> fields(e).get("question").equals(want.get("question")))
                            .findFirst();
            if (match.isEmpty()) {
                faults.add(name + " missed: " + want.get("question"));
                continue;
            }
            left.remove(match.get());
            found++;
            Map<String, String> got = fields(match.get());
            for (Map.Entry<String, String> field : want.entrySet()) {
                if (field.getValue().equals(got.get(field.getKey()))) {
                    right++;
                } else {
                    faults.add(
                            "%s %s of “%s”: want “%s”, got “%s”"
                                    .formatted(
                                            name,
                                            field.getKey(),
                                            want.get("question"),
                                            field.getValue(),
                                            got.get(field.getKey())));
                }
            }
        }
        left.forEach(extra -> faults.add(name + " extra: " + extra.question().text()));
        return new Score(wanted.size(), found, left.size(), 6 * wanted.size(), right, faults);
    }

    private static Map<String, String> fields(Map<String, Data> gold) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : List.of("question", "myAnswer", "correctAnswer", "followUpOf")) {
            fields.put(name, gold.get(name) instanceof Data.Text(String text) ? lenient(text) : "");
        }
        for (String name : List.of("startLine", "endLine")) {
            fields.put(name, String.valueOf((int) ((Data.Number) gold.get(name)).value()));
        }
        return fields;
    }

    private static Map<String, String> fields(Exchange exchange) {
        return Map.of(
                "question", lenient(exchange.question().text()),
                "myAnswer",
                        exchange.myAnswer()
                                .map(Quote::text)
                                .map(ExtractionEval::lenient)
                                .orElse(""),
                "correctAnswer",
                        exchange.correctAnswer()
                                .map(Quote::text)
                                .map(ExtractionEval::lenient)
                                .orElse(""),
                "followUpOf", exchange.followUpOf().map(ExtractionEval::lenient).orElse(""),
                "startLine", String.valueOf(exchange.place().firstLine()),
                "endLine", String.valueOf(exchange.place().lastLine()));
    }

    /// White space is folded; fences and lines said twice do not count.
    private static String lenient(String text) {
        Set<String> lines = new LinkedHashSet<>();
        text.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.startsWith("```") && !line.startsWith("~~~"))
                .forEach(lines::add);
        return String.join(" ", lines).strip();
    }
}
