package coach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class DerivedTest {
    @TempDir private Path folder;
    private int made;

    private static final Derived.Form<String> TEXT =
            new Derived.Form<>() {
                @Override
                public void write(String value, DataOutputStream out) throws IOException {
                    out.writeUTF(value);
                }

                @Override
                public String read(DataInputStream in) throws IOException {
                    return in.readUTF();
                }
            };

    private String get(Derived derived, String kind, String... texts) {
        return derived.get(kind, Stream.of(texts), TEXT, () -> "made " + ++made);
    }

    @Test
    void whatBelongsToTheSameTextsIsMadeOnce() {
        Path fresh = folder.resolve("not/there/yet");
        assertEquals("made 1", get(Derived.in(fresh), "sum-1", "a", "b"));
        assertEquals("made 1", get(Derived.in(fresh), "sum-1", "a", "b"));
    }

    @Test
    void anotherTextOrderOrKindIsMadeAnew() {
        Derived derived = Derived.in(folder);
        assertEquals("made 1", get(derived, "sum-1", "a", "b"));
        assertEquals("made 2", get(derived, "sum-1", "a", "c"));
        assertEquals("made 3", get(derived, "sum-1", "b", "a"));
        assertEquals("made 4", get(derived, "sum-1", "ab"));
        assertEquals("made 5", get(derived, "sum-2", "a", "b"));
        assertEquals("made 5", get(derived, "sum-2", "a", "b"));
    }

    @Test
    void onlyTheLatestOfAKindIsKept() throws IOException {
        Derived derived = Derived.in(folder);
        get(derived, "sum", "a");
        get(derived, "sum-1", "a");
        get(derived, "sum", "b");
        assertEquals("made 2", get(derived, "sum-1", "a"));
        assertEquals("made 4", get(derived, "sum", "a"));
        assertEquals(2, count());
    }

    @Test
    void aTornFileIsMadeAnew() throws IOException {
        get(Derived.in(folder), "sum-1", "a");
        Path kept = only();
        Files.write(kept, new byte[] {0});
        assertEquals("made 2", get(Derived.in(folder), "sum-1", "a"));
        assertEquals("made 2", get(Derived.in(folder), "sum-1", "a"));
        assertEquals(kept, only());
    }

    @Test
    void withoutAFolderNothingIsKept() {
        assertEquals("made 1", get(Derived.none(), "sum-1", "a"));
        assertEquals("made 2", get(Derived.none(), "sum-1", "a"));
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.reduce(
                            (_, _) -> {
                                throw new AssertionError("more than one file");
                            })
                    .orElseThrow();
        }
    }
}
