package coach.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Language;
import coach.core.index.Embeddings;
import coach.core.index.NoteIndex;
import coach.core.text.Models;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;

/// One tiny run of each part: what comes out, not how fast.
class IndexBenchTest {
    private static final Path NOTES = Path.of("../samples/notes");

    @TempDir Path home;

    private final Corpus corpus = Corpus.read(NOTES);

    @Test
    void theLauncherFindsIt() {
        assertInstanceOf(
                IndexBench.class, ToolProvider.findFirst("coach-bench-index").orElseThrow());
    }

    @Test
    void indexingByWordsStandsBesideLucene() {
        List<Figure> figures = new LexicalIndexing(corpus, 50, 1).measure();
        assertEquals(List.of("lexical.megabytes", "lexical.passages"), names(figures));
        figures.forEach(figure -> assertTrue(figure.beside().orElseThrow().ratio() > 0));
    }

    @Test
    void noTextIsEmbeddedTwice() {
        try (Models models = Models.installed()) {
            assertTrue(models.has(Language.ZH) && models.has(Language.EN), "no models here");
            Corpus little = new Corpus(corpus.notes().subList(0, 2));
            List<Figure> figures = new Embedding(little, models, 1).measure();
            assertEquals(
                    List.of(
                            "embedding.texts",
                            "embedding.again",
                            "embedding.twice",
                            "embedding.query"),
                    names(figures));
            assertEquals(0, figures.get(1).value());
            assertEquals(0, figures.get(2).value());
        }
    }

    @Test
    void searchesAreTimed() {
        MadeUpIndex index = new MadeUpIndex(home);
        index.build(corpus, 40);
        List<Figure> figures = new Searching(index, corpus, 40, 5, 1).measure(Optional.of(0.0));
        assertEquals(
                List.of(
                        "search.words.40.p50",
                        "search.words.40.p95",
                        "search.hybrid.40.p50",
                        "search.hybrid.40.p95"),
                names(figures));
        assertFalse(figures.getLast().kept(), "no search takes no time");
    }

    @Test
    void aProcessWithLittleMemoryBuildsTheWholeIndex() {
        MadeUpIndex index = new MadeUpIndex(home);
        MadeUpIndex.Built built = new Child(64).build(index, NOTES, 40).orElseThrow();
        assertTrue(built.heap() > 0 && built.heap() <= 64, built.line());
        try (Embeddings embeddings = index.embeddings();
                NoteIndex notes = index.open(embeddings)) {
            assertEquals(40, notes.passages());
            assertEquals(0, notes.pending());
        }
    }

    @Test
    void bothLanguagesNameAllFigures() {
        assertEquals(Texts.in(Language.EN).keys(), Texts.in(Language.ZH).keys());
        List<Figure> figures = new ArrayList<>(new LexicalIndexing(corpus, 20, 1).measure());
        figures.add(Figure.of("search.words.40.p50", "ms", 1).atMost(0));
        String table = new Report("notes", 1, List.copyOf(figures)).table(Texts.in(Language.ZH));
        assertTrue(table.contains("按字词搜索 · 40 · p50") && table.contains("未达到"), table);
    }

    private static List<String> names(List<Figure> figures) {
        return figures.stream().map(Figure::name).toList();
    }
}
