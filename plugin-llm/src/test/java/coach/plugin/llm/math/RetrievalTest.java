package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

class RetrievalTest {
    private static final double ROUNDING = 1e-12;

    @Nested
    class Cosine {
        /// Sense and Sensibility against Pride and Prejudice and against Wuthering Heights, in the
        /// weights of Manning, Raghavan and Schütze, figure 6.14.
        @Test
        void ofNovelsIsAsInTheBook() {
            double[] sense = {0.789, 0.515, 0.335, 0};
            double twoDigits = 0.005;

            assertEquals(
                    0.94, Retrieval.cosine(sense, new double[] {0.832, 0.555, 0, 0}), twoDigits);
            assertEquals(
                    0.79,
                    Retrieval.cosine(sense, new double[] {0.524, 0.465, 0.405, 0.588}),
                    twoDigits);
        }

        @Test
        void doesNotDependOnLength() {
            assertEquals(
                    Retrieval.cosine(new double[] {1, 2}, new double[] {3, 1}),
                    Retrieval.cosine(new double[] {10, 20}, new double[] {0.3, 0.1}),
                    ROUNDING);
        }

        @Test
        void refusesAVectorWithoutDirection() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Retrieval.cosine(new double[2], new double[] {1, 2}));
        }
    }

    @Nested
    class Fusion {
        @Test
        void addsTheInversesOfRanks() {
            assertEquals(
                    1.0 / 61 + 1.0 / 62,
                    Retrieval.fuse(List.of(List.of("a", "b"), List.of("c", "a")), 60).get("a"),
                    ROUNDING);
        }

        @Test
        void ofOneRankingKeepsItsOrder() {
            assertEquals(
                    List.of("c", "a", "b"),
                    List.copyOf(Retrieval.fuse(List.of(List.of("c", "a", "b")), 60).keySet()));
        }

        @Test
        void doesNotDependOnTheOrderOfRankings() {
            var first = List.of("a", "b", "c");
            var second = List.of("c", "d", "a", "b");

            assertEquals(
                    Retrieval.fuse(List.of(first, second), 60),
                    Retrieval.fuse(List.of(second, first), 60));
        }
    }
}
