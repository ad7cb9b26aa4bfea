package coach.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Glossary;
import coach.core.text.Derived;
import coach.core.text.Models;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Search with vectors.
class MeaningTest {
    private static final Set<String> SOME =
            Set.of("死锁", "进程", "线程", "资源", "贝叶斯定理", "先验", "梯度", "收敛", "面试", "等待");
    private static final List<String> ELSEWHERE = List.of("红烧肉怎么做", "how to bake bread");

    @TempDir private Path home;
    private Models models;
    private Embeddings embeddings;
    private NoteIndex index;

    private static final List<Glossary> TERMS =
            List.of(
                    new Glossary(
                            CommonTerms.glossary().terms().stream()
                                    .filter(term -> SOME.contains(term.id()))
                                    .toList()));

    private Translator translator() {
        return Translator.learn(
                TERMS, List.of(), ELSEWHERE, embeddings, Derived.in(home.resolve("derived")));
    }

    @BeforeEach
    void open() {
        models = Models.installed();
        embeddings = new Embeddings(models, home.resolve("vectors"));
        index = NoteIndex.open(home.resolve("index"), embeddings);
        index.update(Sample.notes(), Set.of());
    }

    @AfterEach
    void close() {
        index.close();
        embeddings.close();
        models.close();
    }

    private List<String> found(SearchQuery query) {
        return Sample.places(index.search(query, translator()));
    }

    @Test
    void wordsAreFoundBeforeVectorsAreThere() {
        assertEquals(9, index.pending());
        assertEquals("posts/os.md:1", found(SearchQuery.of("死锁")).getFirst());
    }

    @Test
    void whatIsSaidInOtherWordsIsFoundByMeaning() {
        index.embedPending(() -> false, left -> {});
        SearchQuery query = SearchQuery.of("几个程序互相等着对方手里的资源，谁也没法继续往下走");
        assertEquals("posts/os.md:1", found(query).getFirst());
        assertEquals(List.of(), found(query.lexically()));
    }

    @Test
    void aQueryInTheOtherLanguageFindsItTooThoughNoNameIsShared() {
        index.embedPending(() -> false, left -> {});
        SearchQuery query = SearchQuery.of("two programs wait for one another for ever, deadlock");
        assertEquals("posts/os.md:1", found(query).getFirst());
    }

    @Test
    void whatIsLikeAQuestionFromElsewhereIsLeftUnanswered() {
        index.embedPending(() -> false, left -> {});
        assertEquals(List.of(), found(SearchQuery.of("红烧肉到底应该怎么做才好吃")));
    }

    @Test
    void embeddingTellsHowFarItIsAndGoesOnAfterAStop() {
        List<Integer> left = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        int pending =
                index.embedPending(
                        () -> asked.incrementAndGet() > 10, // at first by what stands above
                        count -> {
                            synchronized (left) {
                                left.add(count);
                            }
                        });
        assertTrue(pending > 0 && pending < 9, () -> pending + " pending");
        assertEquals(9 - pending, left.size());
        assertEquals(0, index.embedPending(() -> false, count -> {}));
        assertEquals(0, index.pending());
    }

    @Test
    void whatHasBeenEmbeddedOnceIsNotPendingAgain() {
        index.embedPending(() -> false, left -> {});
        index.update(List.of(), index.files().keySet());
        index.update(Sample.notes(), Set.of());
        assertEquals(0, index.pending());
    }
}
