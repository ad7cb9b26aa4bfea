package coach.core.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

class EmbeddingCacheTest {
    private static final float[] ONE = {1, 2, 3};
    private static final float[] OTHER = {4, 5, 6};

    @TempDir private Path folder;

    private EmbeddingCache open() {
        return EmbeddingCache.open(folder, "model-1", 3);
    }

    private Path file() {
        return folder.resolve("model-1.entries");
    }

    @Test
    void whatWasKeptIsThereAfterReopening() {
        try (EmbeddingCache cache = open()) {
            assertEquals(Optional.empty(), cache.get("熵"));
            cache.put("熵", ONE);
        }
        try (EmbeddingCache cache = open()) {
            assertArrayEquals(ONE, cache.get("熵").orElseThrow());
            assertEquals(Optional.empty(), cache.get("别的"));
        }
    }

    @Test
    void theSameTextIsKeptOnce() throws IOException {
        try (EmbeddingCache cache = open()) {
            cache.put("熵", ONE);
            long size = Files.size(file());
            cache.put("熵", ONE);
            assertEquals(size, Files.size(file()));
        }
    }

    @Test
    void aRecordCutShortIsForgottenAndTheNextOneIsWhole() throws IOException {
        try (EmbeddingCache cache = open()) {
            cache.put("一", ONE);
            cache.put("二", OTHER);
        }
        byte[] bytes = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(bytes, bytes.length - 5));
        try (EmbeddingCache cache = open()) {
            assertArrayEquals(ONE, cache.get("一").orElseThrow());
            assertEquals(Optional.empty(), cache.get("二"));
            cache.put("二", OTHER);
        }
        try (EmbeddingCache cache = open()) {
            assertArrayEquals(OTHER, cache.get("二").orElseThrow());
        }
    }

    @Test
    void aGarbledRecordIsNotTrusted() throws IOException {
        try (EmbeddingCache cache = open()) {
            cache.put("一", ONE);
        }
        byte[] bytes = Files.readAllBytes(file());
        bytes[12] ^= 1;
        Files.write(file(), bytes);
        try (EmbeddingCache cache = open()) {
            assertEquals(Optional.empty(), cache.get("一"));
            cache.put("一", ONE);
            assertArrayEquals(ONE, cache.get("一").orElseThrow());
        }
    }

    @Test
    void severalMayAppendAtOnce() {
        try (EmbeddingCache one = open();
                EmbeddingCache other = open()) {
            IntStream.range(0, 200)
                    .parallel()
                    .forEach(
                            i ->
                                    (i % 2 == 0 ? one : other)
                                            .put("text " + i, new float[] {i, 0, 0}));
            for (int i = 0; i < 200; i++) {
                assertEquals(i, one.get("text " + i).orElseThrow()[0]);
                assertEquals(i, other.get("text " + i).orElseThrow()[0]);
            }
        }
    }

    @Test
    void vectorsOfAnotherSizeAreRefused() {
        try (EmbeddingCache cache = open()) {
            assertThrows(IllegalArgumentException.class, () -> cache.put("x", new float[2]));
        }
    }
}
