package coach.core.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Bilingual;
import coach.api.Language;
import coach.core.text.Derived;
import coach.core.text.Models;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// A handful of pairs is enough to see whether the maps lead anywhere.
class CarryTest {
    private static final List<Bilingual> PAIRS =
            List.of(
                    new Bilingual("死锁", "deadlock"),
                    new Bilingual("先验概率", "prior probability"),
                    new Bilingual("梯度下降", "gradient descent"),
                    new Bilingual("纳什均衡", "Nash equilibrium"),
                    new Bilingual("语言模型", "language model"),
                    new Bilingual("过拟合", "overfitting"));
    private static final double RIDGE = 1;

    @TempDir private Path home;

    @Test
    void aQueryIsCarriedNearItsTranslationBothWaysAndAgainFromDisk() {
        try (Models models = Models.installed();
                Embeddings embeddings = new Embeddings(models, home.resolve("vectors"))) {
            Derived kept = Derived.in(home.resolve("derived"));
            Bridge bridge = Bridge.learn(PAIRS, embeddings, RIDGE, kept).orElseThrow();
            float[] zh = embeddings.of("死锁怎么预防", Language.ZH).orElseThrow();
            float[] en = embeddings.of("how to prevent a deadlock", Language.EN).orElseThrow();
            float[] other = embeddings.of("a prior over coins", Language.EN).orElseThrow();
            Bridge.Direction carried = bridge.carry(zh, Language.ZH);
            assertTrue(carried.cosine(en) > carried.cosine(other) + 0.1);
            assertTrue(bridge.carry(en, Language.EN).cosine(zh) > 0.1);
            Bridge again = Bridge.learn(PAIRS, embeddings, RIDGE, kept).orElseThrow();
            assertArrayEquals(carried.vector(), again.carry(zh, Language.ZH).vector());
        }
    }
}
