package coach.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Bilingual;
import coach.api.Glossary;
import coach.api.Term;
import coach.api.Topic;

import org.junit.jupiter.api.Test;

import java.util.List;

class ElsewhereTest {
    private static final String THREADS = "进程和线程有什么区别";

    private static Topic topic(String id, String zh, String en) {
        Term term = new Term("a", List.of(zh), List.of(en), List.of(), Bilingual.same("something"));
        return new Topic(id, Bilingual.same(id), new Glossary(List.of(term)), List.of());
    }

    @Test
    void aTopicTakesTheQuestionsThatNameItsTerms() {
        List<String> all = Elsewhere.questions(List.of());
        List<String> rest = Elsewhere.questions(List.of(topic("os", "线程", "thread")));
        assertTrue(all.contains(THREADS));
        assertTrue(rest.stream().noneMatch(line -> line.contains("线程")));
        assertTrue(rest.size() > all.size() / 2, "the others stay");
    }

    @Test
    void topicsBesideWhichTheListWasWrittenTakeNothing() {
        assertEquals(
                Elsewhere.questions(List.of()),
                Elsewhere.questions(List.of(topic("bayes", "线程", "prior"))));
    }
}
