package coach.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.CoachException;
import coach.api.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class ModelsTest {
    private static final double ROUNDING = 1e-6;

    private static double cosine(float[] a, float[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    @Test
    void likeMeaningsLieNearerThanUnlikeOnes() {
        try (Models models = Models.installed()) {
            Embedder zh = models.embedder(Language.ZH).orElseThrow();
            float[] asked = zh.embed("反向传播怎么推导");
            assertEquals(512, zh.dimensions());
            assertEquals(1, cosine(asked, asked), ROUNDING);
            assertTrue(
                    cosine(asked, zh.embed("误差反传的求导过程")) > cosine(asked, zh.embed("红烧肉怎么做")) + 0.2);
        }
    }

    @Test
    void severalThreadsGetTheSameVectors() {
        try (Models models = Models.installed()) {
            Embedder en = models.embedder(Language.EN).orElseThrow();
            assertEquals(384, en.dimensions());
            float[] alone = en.embed("vanishing gradients");
            List<float[]> together =
                    IntStream.range(0, 16)
                            .parallel()
                            .mapToObj(i -> en.embed("vanishing gradients"))
                            .toList();
            together.forEach(vector -> assertArrayEquals(alone, vector));
        }
    }

    @Test
    void anAbsentModelIsNoFailure(@TempDir Path empty) {
        try (Models models = Models.in(empty)) {
            assertEquals(Optional.empty(), models.embedder(Language.ZH));
        }
    }

    @Test
    void aBrokenModelIsNamed(@TempDir Path folder) throws IOException {
        String id = Models.id(Language.ZH);
        Path vocabulary = Path.of(System.getProperty("coach.models"), id + "-tokenizer.json");
        Files.copy(vocabulary, folder.resolve(id + "-tokenizer.json"));
        Files.writeString(folder.resolve(id + ".onnx"), "no model");
        try (Models models = Models.in(folder)) {
            CoachException failure =
                    assertThrows(CoachException.class, () -> models.embedder(Language.ZH));
            assertTrue(failure.getMessage().contains(id + ".onnx"), failure.getMessage());
        }
    }
}
