package coach.core.route;

import coach.core.text.Derived;
import coach.core.text.Embedder;
import coach.core.text.VectorTable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Texts with their vectors, to which a question is held.
final class Anchors {
    private final List<String> texts;
    private final VectorTable vectors;

    /// @param name what the texts are, for their file
    /// @param kept where vectors are kept together that were computed before
    Anchors(String name, List<String> texts, Embedder embedder, Derived kept) {
        this.texts = texts.stream().distinct().toList();
        this.vectors =
                kept.get(
                        "anchors-" + name + "-" + embedder.id(),
                        this.texts.stream(),
                        VectorTable.FORM,
                        () -> embed(this.texts, embedder));
    }

    private static VectorTable embed(List<String> texts, Embedder embedder) {
        return VectorTable.of(texts.parallelStream().map(embedder::embed).toList());
    }

    /// The texts.
    List<String> texts() {
        return texts;
    }

    /// The texts' vectors.
    List<float[]> vectors() {
        return IntStream.range(0, vectors.size()).mapToObj(vectors::row).toList();
    }

    /// The cosines of the question's vector and each text's.
    Likeness likeness(float[] question) {
        double[] cosines = vectors.dots(question);
        Arrays.setAll(cosines, i -> Math.clamp(cosines[i], -1, 1));
        return new Likeness(texts, cosines);
    }

    /// How like a question some texts are.
    ///
    /// @param texts the texts
    /// @param cosines of the question and each text, in the texts' order
    record Likeness(List<String> texts, double[] cosines) {

        /// The text that is most like the question, if there is any.
        Optional<Near> nearest() {
            return IntStream.range(0, cosines.length)
                    .boxed()
                    .reduce((best, each) -> cosines[each] > cosines[best] ? each : best)
                    .map(best -> new Near(texts.get(best), cosines[best]));
        }

        /// The mean of the `count` highest cosines; 0 when there are none.
        double highest(int count) {
            double[] highest = new double[Math.min(count, cosines.length)];
            Arrays.fill(highest, Double.NEGATIVE_INFINITY);
            for (double cosine : cosines) {
                for (int place = 0; place < highest.length; place++) {
                    double there = highest[place];
                    highest[place] = Math.max(there, cosine);
                    cosine = Math.min(there, cosine);
                }
            }
            return Arrays.stream(highest).average().orElse(0);
        }

        double mean() {
            return Arrays.stream(cosines).average().orElse(0);
        }

        double deviation() {
            double mean = mean();
            double variance =
                    Arrays.stream(cosines)
                            .map(cosine -> (cosine - mean) * (cosine - mean))
                            .average()
                            .orElse(1);
            return Math.sqrt(variance);
        }
    }

    /// A text and how near the question is to it.
    record Near(String text, double similarity) {}
}
