package coach.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.CoachException;
import coach.api.Passage;
import coach.core.index.IndexedFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

class CorpusTest {
    private final Corpus corpus = Corpus.read(Path.of("../samples/notes"));

    private static List<IndexedFile> list(Iterable<IndexedFile> files) {
        List<IndexedFile> list = new ArrayList<>();
        files.forEach(list::add);
        return list;
    }

    @Test
    void asManyPassagesAreMadeUpAsAreAskedFor() {
        List<IndexedFile> files = list(corpus.files(1000));
        assertEquals(1000, files.stream().mapToInt(file -> file.passages().size()).sum());
        assertEquals(
                files.size(),
                files.stream().map(IndexedFile::file).distinct().count(),
                "each file has a name of its own");
    }

    @Test
    void theSamePassagesAreMadeUpEachTime() {
        assertEquals(list(corpus.files(500)), list(corpus.files(500)));
        assertEquals(corpus.queries(50), corpus.queries(50));
    }

    @Test
    void copiesDiffer() {
        List<Passage> passages =
                list(corpus.files(1000)).stream()
                        .flatMap(file -> file.passages().stream())
                        .toList();
        int distinct = new HashSet<>(passages.stream().map(Passage::text).toList()).size();
        assertNotEquals(0, distinct / 900, "at least 900 of 1000 differ: " + distinct);
    }

    @Test
    void aFolderWithoutNotesIsToldOf(@TempDir Path empty) {
        assertThrows(CoachException.class, () -> Corpus.read(empty));
    }
}
