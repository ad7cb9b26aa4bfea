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

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class TopicTaggerTest {
    private static final TopicTagger TAGGER =
            new TopicTagger(
                    List.of(
                            topic("os", term("deadlock", "死锁"), term("mutex", "互斥锁")),
                            topic("db", term("index tree", "索引树"), term("mutex", "互斥锁"))));

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
        assertEquals(Optional.of("os"), topicOf("Two deadlocks in one week"));
        assertEquals(Optional.of("db"), topicOf("一棵索引树有多高?"));
    }

    @Test
    void headingsCountToo() {
        assertEquals(Optional.of("os"), topicOf("Four conditions hold at once.", "Deadlock"));
    }

    @Test
    void aTermOfTwoTopicsAloneDecidesNothing() {
        assertEquals(Optional.empty(), topicOf("A mutex is held."));
        assertEquals(Optional.of("os"), topicOf("A mutex is held in a deadlock."));
    }

    @Test
    void aPassageWithoutTermsHasNoTopic() {
        assertEquals(Optional.empty(), topicOf("The weather was fine."));
    }
}
