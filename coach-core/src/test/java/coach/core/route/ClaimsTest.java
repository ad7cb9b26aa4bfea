package coach.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.AskedQuestion;
import coach.api.Bilingual;
import coach.api.Glossary;
import coach.api.Topic;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ClaimsTest {
    private static List<String> claims(String questions) {
        return Claims.of(
                new Topic(
                        "os",
                        Bilingual.same("OS"),
                        Glossary.NONE,
                        AskedQuestion.parse("os", questions)));
    }

    private static String lines(String start) {
        return IntStream.range(0, 50).mapToObj(i -> start + i + "\n").collect(Collectors.joining());
    }

    @Test
    void aCardClaimsByItsFirstQuestionsInEachLanguage() {
        List<String> claims =
                claims("[paging]\n" + lines("page ") + lines("缺页") + "[lock]\n" + lines("lock "));

        assertEquals(120, claims.size());
        assertEquals(List.of("page 0", "page 39"), List.of(claims.getFirst(), claims.get(39)));
        assertEquals(List.of("缺页0", "缺页39"), List.of(claims.get(40), claims.get(79)));
        assertEquals(List.of("lock 0", "lock 39"), List.of(claims.get(80), claims.getLast()));
    }

    @Test
    void allThatNoCardAnswersClaim() {
        assertEquals(50, claims("[]\n" + lines("page ")).size());
    }
}
