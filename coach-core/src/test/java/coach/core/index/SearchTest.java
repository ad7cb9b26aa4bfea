package coach.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Bilingual;
import coach.api.Glossary;
import coach.api.Hit;
import coach.api.Language;
import coach.api.Role;
import coach.api.Span;
import coach.api.Term;
import coach.core.text.Models;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Search by words alone.
class SearchTest {
    private static final Term REGULARIZATION =
            new Term(
                    "regularization",
                    List.of("正则化"),
                    List.of("regularization"),
                    List.of(),
                    new Bilingual("", ""));

    @TempDir private Path home;
    private NoteIndex index;

    @BeforeEach
    void fill() {
        index =
                NoteIndex.open(
                        home.resolve("index"),
                        new Embeddings(Models.none(), home.resolve("vectors")),
                        passage ->
                                passage.text().contains("死锁")
                                        ? Optional.of("os")
                                        : Optional.empty(),
                        Duration.ofSeconds(30));
        index.update(Sample.notes(), Set.of());
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<String> found(String query) {
        return found(SearchQuery.of(query));
    }

    private List<String> found(SearchQuery query) {
        return Sample.places(index.search(query, Translator.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    why,                  query,             first
                    Chinese,              反向传播怎么推导,     backprop.md:1
                    two characters,       死锁,               posts/os.md:1
                    one character,        熵,                 backprop.md:2
                    mixed,                GO 变量,            posts/os.md:2
                    English,              what is temperature, llm.md:1
                    capitals,             TEMPERATURE,       llm.md:1
                    stem,                 smallest sets,     llm.md:3
                    American spelling,    regularization,    posts/os.md:3
                    identifier,           top_p,             llm.md:3
                    identifier in parts,  gpt 2,             llm.md:2
                    full width,           ｓｏｆｔｍａｘ　交叉熵,  backprop.md:2
                    traditional,          反向傳播,            backprop.md:1
                    two letters swapped,  tempreture,        llm.md:1
                    wrong letter,         PagedAttension,    llm.md:2
                    same sound,           反响传播,            backprop.md:1
                    wrong character,      交又熵,              backprop.md:2
                    initials,             fxcb,              backprop.md:1
                    initials of three,    jcs,               backprop.md:2
                    """)
    void finds(String why, String query, String first) {
        List<String> found = found(query);
        assertFalse(found.isEmpty(), why);
        assertEquals(first, found.getFirst(), why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "红烧肉怎么做",
                "how does quicksort partition an array",
                "qwzxvkj",
                "魑魅魍魉",
                "",
                " \n",
                "？！",
                "*:* OR (text:a",
                "\uD83D"
            })
    void findsNothingRatherThanNoise(String query) {
        assertEquals(List.of(), found(query));
    }

    @Test
    void aTermLeadsToItsNameInTheOtherLanguage() {
        Translator translator =
                Translator.of(Lexicon.of(List.of(new Glossary(List.of(REGULARIZATION)))));
        SearchQuery query = SearchQuery.of("正则化");
        assertEquals(List.of(), index.search(query, Translator.NONE));
        assertEquals(List.of("posts/os.md:3"), Sample.places(index.search(query, translator)));
    }

    @Test
    void filtersNarrowTheSearch() {
        SearchQuery query = SearchQuery.of("softmax");
        assertEquals(2, found(query).size());
        assertEquals(List.of("llm.md:1"), found(query.in(Language.EN)));
        assertEquals(List.of("backprop.md:2"), found(query.within("back*.md")));
        assertEquals(List.of(), found(query.within("posts/**")));
        assertEquals(List.of(), found(query.in(Role.CORRECT_ANSWER)));
        assertEquals(1, found(query.atMost(1)).size());
        assertEquals(List.of("posts/os.md:1"), found(SearchQuery.of("死锁").about("os")));
        assertEquals(List.of(), found(SearchQuery.of("死锁").about("ml")));
    }

    @Test
    void theCorrectAnswerComesFirstAndAPoorOneKeepsItsRole() {
        index.update(
                List.of(
                        Sample.file(
                                "qa.md",
                                List.of(
                                        Sample.passage("qa.md", 1, Role.QUESTION, "什么是纳什均衡？"),
                                        Sample.passage(
                                                "qa.md", 2, Role.POOR_ANSWER, "纳什均衡就是大家都满意的结果吧。"),
                                        Sample.passage(
                                                "qa.md",
                                                3,
                                                Role.CORRECT_ANSWER,
                                                "没有任何一方能靠单独改变自己的策略得到更多的策略组合。")))),
                Set.of());
        List<Hit> hits = index.search(SearchQuery.of("什么是纳什均衡"), Translator.NONE);
        assertEquals(
                List.of(Role.CORRECT_ANSWER, Role.POOR_ANSWER, Role.QUESTION),
                hits.stream().map(hit -> hit.passage().role()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    query,       matched
                    反向傳播,      反向传播
                    fxcb,        反向传播
                    反响传播,      向传播
                    """)
    void highlightsPointIntoTheNote(String query, String matched) {
        Hit hit = index.search(SearchQuery.of(query), Translator.NONE).getFirst();
        assertTrue(
                hit.spans().stream()
                        .map(span -> span.of(hit.snippet()))
                        .toList()
                        .toString()
                        .contains(matched),
                hit::toString);
    }

    @Test
    void aSnippetOfALongPassageShowsTheMatchAndCutsNoCharacter() {
        String text = "😀".repeat(400) + "死锁的条件" + "😀".repeat(400);
        index.update(List.of(Sample.file("long.md", text)), Set.of("posts/os.md"));
        Hit hit = index.search(SearchQuery.of("死锁"), Translator.NONE).getFirst();
        Span span = hit.spans().getFirst();
        assertEquals("死锁", span.of(hit.snippet()));
        assertTrue(hit.snippet().length() <= 240, hit.snippet());
        assertTrue(hit.snippet().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Test
    void theSameSearchGivesTheSameHits() {
        SearchQuery query = SearchQuery.of("softmax 误差");
        assertEquals(index.search(query, Translator.NONE), index.search(query, Translator.NONE));
    }
}
