package coach.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.CoachException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class HomeTest {
    @TempDir private Path folder;

    @Test
    void withoutAListThereAreNoNotes() {
        Path fresh = folder.resolve("fresh");
        assertEquals(List.of(), new Home(fresh).notes());
        assertFalse(Files.exists(fresh), "looking creates nothing");
    }

    @Test
    void theListOfNotesIsKeptInOrder() throws IOException {
        Home home = new Home(folder.resolve("home"));
        List<Path> notes = List.of(Path.of("/b/面试.md"), Path.of("/a b"));
        home.keep(notes);
        assertEquals(notes, home.notes());
        home.keep(notes.subList(1, 2));
        assertEquals(notes.subList(1, 2), new Home(folder.resolve("home")).notes());
        try (var files = Files.list(folder.resolve("home"))) {
            assertEquals(
                    List.of("notes.list"), files.map(each -> each.getFileName() + "").toList());
        }
    }

    @Test
    void blankLinesOfTheListArePassedOver() throws IOException {
        Files.writeString(folder.resolve("notes.list"), "/a\n\n  \n/b\r\n");
        assertEquals(List.of(Path.of("/a"), Path.of("/b")), new Home(folder).notes());
    }

    @Test
    void otherNotesHaveAnotherIndex() {
        Home home = new Home(folder);
        Path one = home.sideIndex(List.of(Path.of("a"), Path.of("b")));
        assertEquals(one, home.sideIndex(List.of(Path.of("./a"), Path.of("x/../b"))));
        assertNotEquals(one, home.sideIndex(List.of(Path.of("a"))));
        assertEquals(folder.resolve("cache").resolve("side"), one.getParent());
    }

    @Test
    void aListThatIsNoUtf8IsNamed() throws IOException {
        Files.write(folder.resolve("notes.list"), new byte[] {(byte) 0xFF, '\n'});
        CoachException wrong = assertThrows(CoachException.class, () -> new Home(folder).notes());
        assertTrue(wrong.getMessage().contains("notes.list"), wrong.getMessage());
    }

    /// FIPS 180-4's example of one block.
    @Test
    void hashesAreSha256() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Home.hash("abc".getBytes(StandardCharsets.UTF_8)));
    }
}
