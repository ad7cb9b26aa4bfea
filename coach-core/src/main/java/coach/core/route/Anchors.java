package coach.core.route;

import coach.core.text.Embedder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Texts with their vectors, to which a question is held.
final class Anchors {
    private final List<String> texts;
    private final List<float[]> vectors;

    /// A text and how near the question is to it.
    record Near(String text, double similarity) {}

    Anchors(List<String> texts, Embedder embedder) {
        this.texts = texts.stream().distinct().toList();
        this.vectors = this.texts.stream().map(embedder::embed).toList();
    }

    /// The texts.
    List<String> texts() {
        return texts;
    }

    /// The texts' vectors.
    List<float[]> vectors() {
        return vectors;
    }

    /// The cosines of the question's vector and each text's, highest first.
    List<Near> near(float[] question) {
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            near.add(new Near(texts.get(i), dot(question, vectors.get(i))));
        }
        near.sort(Comparator.comparingDouble(Near::similarity).reversed());
        return near;
    }

    /// The mean of the `count` highest similarities; 0 when there are none.
    static double mean(List<Near> near, int count) {
        return near.stream().limit(count).mapToDouble(Near::similarity).average().orElse(0);
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
