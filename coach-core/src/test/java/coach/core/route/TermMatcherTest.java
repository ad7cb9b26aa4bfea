package coach.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.Bilingual;
import coach.api.Term;
import coach.api.Topic;
import coach.core.text.Derived;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

class TermMatcherTest {
    private static final Topic TOPIC =
            Subjects.topic(
                    "bayes",
                    List.of(
                            term("prior", "先验", "prior"),
                            term("conjugate", "共轭先验", "conjugate prior"),
                            term("map", "最大后验", "MAP"),
                            term("probability", "概率", "P"),
                            term("chain", "链", "chain")));

    private static Term term(String id, String zh, String en) {
        return new Term(id, List.of(zh), List.of(en), List.of(), new Bilingual("", ""));
    }

    private static TermMatcher matcher(List<String> elsewhere, Topic... others) {
        return TermMatcher.of(TOPIC, new Ordinary(elsewhere), List.of(others), Derived.none());
    }

    private static String found(String question) {
        return matcher(List.of()).matches(question).stream()
                .map(match -> match.term().id())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    found           | question
                    prior           | What is a prior?
                    prior           | PRIORS, please
                    prior           | 先验是什么
                    prior           | 讲讲prior吧
                    ''              | A priority queue
                    ''              | apriori
                    conjugate       | Name a conjugate prior
                    conjugate prior | Is a conjugate prior a good prior?
                    conjugate       | 共轭先验
                    map             | 什么是ＭＡＰ估计
                    ''              | P is a letter and 链 one character
                    probability     | 概率论
                    """)
    void namesAreFoundAsWholeWordsTheLongestFirst(String found, String question) {
        assertEquals(found, found(question));
    }

    @Test
    void aTermIsFoundOnceHoweverOftenItIsNamed() {
        assertEquals("prior", found("prior, 先验, prior"));
    }

    /// One over (1 + 2 · the root of how many ordinary questions hold the name) · (topics that
    /// share it).
    @Test
    void anOrdinaryOrSharedNameTellsLess() {
        TermMatcher matcher =
                matcher(
                        List.of(
                                "Ask my prior employer",
                                "A chain of shops",
                                "chain letters",
                                "daisy chain",
                                "bicycle chain"),
                        Subjects.topic("x", List.of(term("p", "先验的", "prior"))),
                        Subjects.topic("y", List.of(term("q", "先", "Prior"))));
        assertEquals(
                List.of(1.0 / 9, 1.0 / 5, 1.0),
                matcher.matches("prior, chain, MAP").stream()
                        .sorted(Comparator.comparingDouble(TermMatcher.Match::weight))
                        .map(TermMatcher.Match::weight)
                        .toList());
    }
}
