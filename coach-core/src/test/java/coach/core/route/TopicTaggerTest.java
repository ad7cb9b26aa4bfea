package coach.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.Bilingual;
import coach.api.Glossary;
import coach.api.Language;
import coach.api.Passage;
import coach.api.Place;
import coach.api.Role;
import coach.api.Term;
import coach.api.Topic;
import coach.core.text.Derived;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class TopicTaggerTest {
    private static final TopicTagger TAGGER =
            new TopicTagger(
                    List.of(
                            topic("os", term("flibber", "斑马环"), term("grobble", "格洛布")),
                            topic("db", term("quux tree", "斑马树"), term("grobble", "格洛布"))),
                    Derived.none());

    private static Term term(String en, String zh) {
        return new Term(
                en.replace(' ', '-'),
                List.of(zh),
                List.of(en),
                List.of(),
                Bilingual.same("something"));
    }

    private static Topic topic(String id, Term... terms) {
        return new Topic(id, Bilingual.same(id), new Glossary(List.of(terms)), List.of());
    }

    private static Optional<String> topicOf(String text, String... headings) {
        return TAGGER.topic(
                new Passage(
                        text, new Place("a.md", 1, 1), List.of(headings), Language.EN, Role.NOTE));
    }

    @Test
    void aPassageHasTheTopicWhoseTermsItUses() {
        assertEquals(Optional.of("os"), topicOf("Two flibbers in one week"));
        assertEquals(Optional.of("db"), topicOf("一棵斑马树有多高?"));
    }

    @Test
    void headingsCountToo() {
        assertEquals(Optional.of("os"), topicOf("Four conditions hold at once.", "Flibber"));
    }

    @Test
    void aTermOfTwoTopicsAloneDecidesNothing() {
        assertEquals(Optional.empty(), topicOf("A grobble is held."));
        assertEquals(Optional.of("os"), topicOf("A grobble is held in a flibber."));
    }

    @Test
    void aPassageWithoutTermsHasNoTopic() {
        assertEquals(Optional.empty(), topicOf("The weather was fine."));
    }
}
