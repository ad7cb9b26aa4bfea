package coach.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.core.text.Models;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class NoteIndexTest {
    @TempDir private Path home;
    private Embeddings none;

    @BeforeEach
    void wordsAlone() {
        none = new Embeddings(Models.none(), home.resolve("vectors"));
    }

    private NoteIndex open() {
        return open(Duration.ofSeconds(30));
    }

    private NoteIndex open(Duration patience) {
        return NoteIndex.open(home.resolve("index"), none, passage -> Optional.empty(), patience);
    }

    private static List<String> found(NoteIndex index, String query) {
        return Sample.places(index.search(SearchQuery.of(query), Translator.NONE));
    }

    @Nested
    class Update {
        @Test
        void onlyWhatChangedIsWritten() {
            try (NoteIndex index = open()) {
                assertEquals(3, index.update(Sample.notes(), Set.of()));
                assertEquals(0, index.update(Sample.notes(), Set.of()));
                IndexedFile changed = Sample.file("llm.md", "A beam keeps several hypotheses.");
                assertEquals(1, index.update(List.of(changed), Set.of()));
                assertEquals(7, index.passages());
                assertEquals(List.of(), found(index, "temperature"));
                assertEquals(List.of("llm.md:1"), found(index, "hypotheses"));
            }
        }

        @Test
        void aFileThatIsGoneIsForgotten() {
            try (NoteIndex index = open()) {
                index.update(Sample.notes(), Set.of());
                assertEquals(1, index.update(List.of(), Set.of("posts/os.md", "never.md")));
                assertEquals(List.of(), found(index, "死锁"));
                assertEquals(Set.of("backprop.md", "llm.md"), index.files().keySet());
            }
        }

        @Test
        void aRenamedFileIsFoundUnderItsNewName() {
            try (NoteIndex index = open()) {
                index.update(List.of(Sample.file("old.md", "死锁怎么预防")), Set.of());
                index.update(List.of(Sample.file("new.md", "死锁怎么预防")), Set.of("old.md"));
                assertEquals(List.of("new.md:1"), found(index, "死锁"));
            }
        }

        @Test
        void whatIsIndexedOutlivesTheProgram() {
            try (NoteIndex index = open()) {
                index.update(Sample.notes(), Set.of());
            }
            try (NoteIndex index = open()) {
                assertEquals(List.of("posts/os.md:1"), found(index, "死锁"));
                assertEquals(9, index.passages());
            }
        }

        @Test
        void anotherIndexOfTheSameFolderSeesItAtOnce() {
            try (NoteIndex reader = open();
                    NoteIndex writer = open()) {
                writer.update(Sample.notes(), Set.of());
                assertEquals(List.of("posts/os.md:1"), found(reader, "死锁"));
            }
        }
    }

    @Nested
    class Distrust {
        private void fill() {
            try (NoteIndex index = open()) {
                index.update(Sample.notes(), Set.of());
            }
        }

        @Test
        void anIndexOfAnotherVersionIsEmptied() throws IOException {
            fill();
            try (FSDirectory directory = FSDirectory.open(home.resolve("index"));
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                writer.setLiveCommitData(Map.of("format", "0").entrySet());
                writer.commit();
            }
            try (NoteIndex index = open()) {
                assertEquals(Map.of(), index.files());
                index.update(Sample.notes(), Set.of());
                assertEquals(List.of("posts/os.md:1"), found(index, "死锁"));
            }
        }

        @Test
        void anIndexWithAnyFileCutShortOrGarbledIsMadeAnew() throws IOException {
            fill();
            List<Path> files;
            try (Stream<Path> all = Files.list(home.resolve("index"))) {
                files = all.filter(file -> !file.endsWith("write.lock")).toList();
            }
            assertTrue(files.size() > 1);
            for (Path file : files) {
                try (NoteIndex index = open()) {
                    index.update(List.of(), index.files().keySet());
                    index.update(Sample.notes(), Set.of());
                }
                damage(file);
                assertUsable();
                cutShort(file);
                assertUsable();
            }
        }

        private void assertUsable() {
            try (NoteIndex index = open()) {
                index.update(Sample.notes(), Set.of());
                assertEquals(List.of("posts/os.md:1"), found(index, "死锁"));
            }
        }

        private static void cutShort(Path file) throws IOException {
            if (Files.exists(file)) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
        }

        private static void damage(Path file) throws IOException {
            if (Files.exists(file)) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
    }

    @Nested
    class TwoAtOnce {
        @Test
        void aSecondWriterWaitsForTheFirst() throws IOException {
            try (NoteIndex index = open()) {
                FSDirectory directory = FSDirectory.open(home.resolve("index"));
                IndexWriter first = new IndexWriter(directory, new IndexWriterConfig());
                CompletableFuture<Integer> second =
                        CompletableFuture.supplyAsync(() -> index.update(Sample.notes(), Set.of()));
                first.close();
                assertEquals(3, second.join());
                directory.close();
            }
        }

        @Test
        void aWriterThatWaitsInVainSaysWhatToDo() throws IOException {
            try (NoteIndex index = open(Duration.ofMillis(50));
                    FSDirectory directory = FSDirectory.open(home.resolve("index"));
                    IndexWriter first = new IndexWriter(directory, new IndexWriterConfig())) {
                assertTrue(first.isOpen());
                CoachException failure =
                        assertThrows(
                                CoachException.class, () -> index.update(Sample.notes(), Set.of()));
                assertEquals(
                        new Bilingual(
                                "请等它结束，或先停止它，然后重试",
                                "wait until it is done, or stop it, and try again"),
                        failure.fault().remedy());
            }
        }

        @Test
        void whoeverSearchesSeesAllOfAnUpdateOrNothing() {
            try (NoteIndex index = open()) {
                index.update(List.of(Sample.file("a.md", "死锁")), Set.of());
                Iterable<IndexedFile> looking =
                        () ->
                                List.of(Sample.file("a.md", "活锁"), Sample.file("b.md", "死锁"))
                                        .stream()
                                        .peek(
                                                file ->
                                                        assertEquals(
                                                                List.of("a.md:1"),
                                                                found(index, "死锁")))
                                        .iterator();
                index.update(looking, Set.of());
                assertEquals(List.of("b.md:1"), found(index, "死锁"));
            }
        }
    }
}
