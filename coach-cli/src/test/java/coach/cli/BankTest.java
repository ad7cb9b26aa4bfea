package coach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Aspect;
import coach.api.Card;
import coach.api.CardSource;
import coach.api.Glossary;
import coach.api.KeyPoint;
import coach.api.Language;
import coach.api.Misconception;
import coach.api.Term;
import coach.core.card.CardParser;
import coach.core.formula.Formula;
import coach.core.formula.FormulaException;
import coach.core.formula.Formulas;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the cards of the four topics to what a reader may expect of them. A fault is told with
/// file and line.
class BankTest {
    private static final List<String> TOPICS = List.of("bayes", "gametheory", "llm", "ml");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?；;\\n]+[。！？!?；;.]?");
    private static final Pattern ARXIV = Pattern.compile("(?i)arxiv");
    private static final Pattern ARXIV_NUMBER = Pattern.compile("arXiv:?\\s?\\d{4}\\.\\d{4,5}");
    private static final Pattern DOI = Pattern.compile("doi");
    private static final Pattern DOI_NUMBER = Pattern.compile("doi:10\\.\\d{4,9}/\\S+");
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
    private static final int LONG_ZH = 14;
    private static final int LONG_EN = 45;

    private static Path folder(String topic) {
        return Path.of("..", "plugin-" + topic, "src/main/resources/META-INF/coach/cards", topic);
    }

    private static Glossary glossary(String topic) throws IOException {
        return Glossary.parse(source(folder(topic).resolve("glossary.md")));
    }

    private static CardSource source(Path file) throws IOException {
        String name = file.getParent().getFileName() + "/" + file.getFileName();
        return new CardSource(name, Files.readString(file));
    }

    private static List<Path> files(String topic) throws IOException {
        try (Stream<Path> files = Files.list(folder(topic))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("glossary.md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Card> cards(String topic) throws IOException {
        List<Card> cards = new ArrayList<>();
        for (Path file : files(topic)) {
            cards.add(CardParser.parse(source(file), glossary(topic)));
        }
        return cards;
    }

    private static void assertNone(List<String> faults) {
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bayes", "gametheory", "llm", "ml"})
    void eachTopicHasManyTermsAndCards(String topic) throws IOException {
        assertTrue(cards(topic).size() >= 18);
        assertTrue(glossary(topic).terms().size() >= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bayes", "gametheory", "llm", "ml"})
    void eachFormulaIsLatexAndFitsATerminal(String topic) throws IOException {
        List<String> faults = new ArrayList<>();
        List<Path> all = new ArrayList<>(files(topic));
        all.add(folder(topic).resolve("glossary.md"));
        for (Path file : all) {
            String text = Files.readString(file);
            for (Formulas.Found found : Formulas.inText(text)) {
                String place = file + ":" + text.substring(0, found.start()).lines().count();
                try {
                    String line = Formula.parse(found.latex()).line();
                    if (line.isBlank()) {
                        faults.add(place + ": cannot be shown: " + found.latex());
                    }
                } catch (FormulaException e) {
                    faults.add(place + ": " + e.getMessage() + ": " + found.latex());
                }
            }
        }
        assertNone(faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bayes", "gametheory", "llm", "ml"})
    void eachCardIsCompleteInBothLanguages(String topic) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Card card : cards(topic)) {
            for (Language language : Language.values()) {
                String where = card.place().file() + " (" + language.code() + "): ";
                Set<Aspect> aspects =
                        card.explanation(language).stream()
                                .map(Card.Section::aspect)
                                .collect(Collectors.toSet());
                if (!aspects.containsAll(
                        Set.of(Aspect.WHAT, Aspect.WHY, Aspect.EXAMPLE, Aspect.LIMITS))) {
                    faults.add(where + "an explanation needs what, why, example and limits");
                }
                if (card.wordings().in(language).size() < 3) {
                    faults.add(where + "fewer than 3 other wordings");
                }
                card.keyPoints().stream()
                        .filter(point -> point.wordings().in(language).size() < 2)
                        .forEach(point -> faults.add(where + point.id() + " is put in one way"));
                card.misconceptions().stream()
                        .filter(wrong -> wrong.claims().in(language).size() < 2)
                        .forEach(wrong -> faults.add(where + wrong.id() + " is put in one way"));
            }
            int points = card.keyPoints().size();
            int wrong = card.misconceptions().size();
            if (points < 4 || points > 8 || wrong < 2 || wrong > 5 || card.followUps().size() < 3) {
                faults.add(
                        card.place().file() + ": 4-8 key points, 2-5 misconceptions, 3 follow-ups");
            }
        }
        assertNone(faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bayes", "gametheory", "llm", "ml"})
    void eachSourceIsWellFormed(String topic) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Card card : cards(topic)) {
            for (String source : card.sources()) {
                boolean arxiv =
                        !ARXIV.matcher(source).find() || ARXIV_NUMBER.matcher(source).find();
                boolean doi = !DOI.matcher(source).find() || DOI_NUMBER.matcher(source).find();
                if (!arxiv || !doi || !YEAR.matcher(source).find()) {
                    faults.add(card.place().file() + ": " + source);
                }
            }
        }
        assertNone(faults);
    }

    /// The terms that the weightiest key points cannot do without stand in the short answer.
    @ParameterizedTest
    @ValueSource(strings = {"bayes", "gametheory", "llm", "ml"})
    void theShortAnswerCoversTheWeightiestKeyPoints(String topic) throws IOException {
        Glossary glossary = glossary(topic);
        List<String> faults = new ArrayList<>();
        for (Card card : cards(topic)) {
            double most =
                    card.keyPoints().stream().mapToDouble(KeyPoint::weight).max().orElseThrow();
            for (Language language : Language.values()) {
                String brief = card.brief().in(language).toLowerCase(Locale.ROOT);
                for (KeyPoint point : card.keyPoints()) {
                    point.needs().stream()
                            .filter(_ -> point.weight() == most)
                            .map(id -> glossary.term(id).orElseThrow())
                            .filter(term -> names(term).noneMatch(brief::contains))
                            .forEach(
                                    term ->
                                            faults.add(
                                                    "%s (%s): the brief lacks %s of %s"
                                                            .formatted(
                                                                    card.place().file(),
                                                                    language.code(),
                                                                    term.id(),
                                                                    point.id())));
                }
            }
        }
        assertNone(faults);
    }

    private static Stream<String> names(Term term) {
        return term.names().map(name -> name.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bayes", "gametheory", "llm", "ml"})
    void noWrongClaimIsAKeyPointOrARightStatement(String topic) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Card card : cards(topic)) {
            Map<String, String> right = new HashMap<>();
            card.keyPoints()
                    .forEach(
                            point ->
                                    point.wordings()
                                            .all()
                                            .forEach(text -> right.put(bare(text), point.id())));
            for (Misconception wrong : card.misconceptions()) {
                Stream.of(Language.values())
                        .flatMap(language -> wrong.lookalikes().in(language).stream())
                        .forEach(text -> right.put(bare(text), "right of " + wrong.id()));
            }
            for (Misconception wrong : card.misconceptions()) {
                wrong.claims()
                        .all()
                        .filter(text -> right.containsKey(bare(text)))
                        .forEach(
                                text ->
                                        faults.add(
                                                card.place().file()
                                                        + ": "
                                                        + wrong.id()
                                                        + " and "
                                                        + right.get(bare(text))
                                                        + " say the same: "
                                                        + text));
            }
        }
        assertNone(faults);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\p{P}\\s]", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void noSentenceStandsInTwoCards() throws IOException {
        Map<String, String> first = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (String topic : TOPICS) {
            for (Path file : files(topic)) {
                List<String> lines = Files.readAllLines(file);
                int body = lines.subList(1, lines.size()).indexOf("---") + 2;
                for (int i = body; i < lines.size(); i++) {
                    String place = file + ":" + (i + 1);
                    String line = lines.get(i);
                    SENTENCE.matcher(line)
                            .results()
                            .map(match -> match.group().strip())
                            .filter(BankTest::isLong)
                            .filter(text -> !text.startsWith("- needs:"))
                            .forEach(
                                    text -> {
                                        String earlier = first.putIfAbsent(bare(text), place);
                                        if (earlier != null && !earlier.startsWith(file + ":")) {
                                            faults.add(earlier + " and " + place + ": " + text);
                                        }
                                    });
                }
            }
        }
        assertNone(faults);
    }

    private static boolean isLong(String text) {
        long han = text.codePoints().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        return han >= LONG_ZH || han == 0 && text.length() >= LONG_EN && !text.startsWith("#");
    }
}
