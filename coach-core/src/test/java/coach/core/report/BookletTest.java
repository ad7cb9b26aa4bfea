package coach.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CardSource;
import coach.api.Glossary;
import coach.api.Language;
import coach.api.Topic;
import coach.core.card.CardParser;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Prints the cards of one topic as they stand in the repository.
class BookletTest {
    private static final Path FOLDER =
            Path.of("../plugin-bayes/src/main/resources/META-INF/coach/cards/bayes");

    private static final List<Card> CARDS = new ArrayList<>();
    private static Topic topic;

    @BeforeAll
    static void readTheCards() throws IOException {
        Glossary glossary = Glossary.parse(source(FOLDER.resolve("glossary.md")));
        topic = new Topic("bayes", new Bilingual("贝叶斯", "Bayes"), glossary, List.of());
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".md") && !file.endsWith("glossary.md")) {
                    CARDS.add(CardParser.parse(source(file), glossary));
                }
            }
        }
    }

    private static CardSource source(Path file) throws IOException {
        return new CardSource(file.getFileName().toString(), Files.readString(file));
    }

    private static Document booklet(Language... languages) {
        return Jsoup.parse(Booklet.of(List.of(topic), CARDS, List.of(languages)));
    }

    @Test
    void everyCardHasItsParts() {
        var page = booklet(Language.ZH, Language.EN);
        assertEquals(
                CARDS.stream().map(card -> card.id().value()).toList(),
                page.select("article").eachAttr("id"));
        for (Card card : CARDS) {
            var article = page.getElementById(card.id().value());
            assertEquals(card.keyPoints().size(), article.select(".points tbody tr").size());
            assertEquals(card.misconceptions().size(), article.select("dt").size());
            assertEquals(card.misconceptions().size(), article.select("dd").size());
            assertTrue(article.text().contains(card.followUps().getFirst().question().zh()));
            assertTrue(article.text().contains(card.followUps().getFirst().question().en()));
            assertTrue(article.text().contains(card.sources().getLast()));
            assertTrue(article.select("svg[role=img]").size() > 0, card.id().value());
        }
    }

    @Test
    void ofTwoLanguagesTheFirstIsSaidFirst() {
        var question = CARDS.getFirst().question();
        assertEquals(
                "1. " + question.zh() + question.en(),
                booklet(Language.ZH, Language.EN).select("h2").get(1).text());
    }

    @Test
    void inOneLanguageThereIsNothingOfTheOther() {
        var page = booklet(Language.EN);
        page.select("svg, .id").remove();
        assertEquals("", page.text().replaceAll("\\P{IsHan}", ""));
        assertEquals("en", page.select("html").attr("lang"));
    }

    @Test
    void itsLinksLeadSomewhereAndItFetchesNothing() {
        var page = booklet(Language.ZH, Language.EN);
        assertEquals(List.of(), page.select("script, link, img, iframe, object, [src], [onclick]"));
        var ids = new TreeSet<>(page.select("[id]").eachAttr("id"));
        assertEquals(
                List.of(),
                page.select("[href]").eachAttr("href").stream()
                        .filter(target -> !ids.contains(target.substring(1)))
                        .toList());
        assertEquals(page.select("[id]").size(), ids.size());
    }

    @Test
    void noFormulaIsLeftAsLatex() {
        assertEquals(List.of(), booklet(Language.ZH, Language.EN).select("code.latex"));
    }
}
