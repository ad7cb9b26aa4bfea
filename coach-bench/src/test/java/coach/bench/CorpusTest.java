package coach.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.CoachException;
import coach.api.Passage;
import coach.core.index.IndexedFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
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
    void mostCopiesDiffer() {
        List<Passage> passages =
                list(corpus.files(1000)).stream()
                        .flatMap(file -> file.passages().stream())
                        .toList();
        long distinct = passages.stream().map(Passage::text).distinct().count();
        assertTrue(distinct >= 750, "but for some short ones: " + distinct + " of 1000");
    }

    @Test
    void aFolderWithoutNotesIsToldOf(@TempDir Path empty) {
        assertThrows(CoachException.class, () -> Corpus.read(empty));
    }
}
