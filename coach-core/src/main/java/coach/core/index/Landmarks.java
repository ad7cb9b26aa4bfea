package coach.core.index;

import coach.api.Language;
import coach.core.text.Derived;
import coach.core.text.VectorTable;

import java.util.List;

/// The directions in which texts lie, seen from the middle of their space: what a query is held to.
final class Landmarks {
    private final VectorTable directions;

    private Landmarks(VectorTable directions) {
        this.directions = directions;
    }

    /// Embeds the texts, or reads what was kept.
    ///
    /// @param name what the texts are
    /// @param mean the middle of the space
    static Landmarks learn(
            String name,
            List<String> texts,
            Language language,
            float[] mean,
            Embeddings embeddings,
            Derived kept) {
        return new Landmarks(
                kept.get(
                        "directions-" + name + "-" + language.code(),
                        texts.stream(),
                        VectorTable.FORM,
                        () -> directions(texts, language, mean, embeddings)));
    }

    private static VectorTable directions(
            List<String> texts, Language language, float[] mean, Embeddings embeddings) {
        return VectorTable.of(
                texts.parallelStream()
                        .map(text -> embeddings.of(text, language).orElseThrow())
                        .map(vector -> Vectors.normalized(Vectors.minus(vector, mean)))
                        .toList());
    }

    /// How near each lies to a direction from the same middle, in the texts' order.
    double[] cosines(Bridge.Direction direction) {
        return directions.dots(direction.vector());
    }

    /// The direction in which one of them lies.
    float[] direction(int index) {
        return directions.row(index);
    }
}
