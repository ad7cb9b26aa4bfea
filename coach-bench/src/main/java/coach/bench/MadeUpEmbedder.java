package coach.bench;

import coach.api.Language;
import coach.core.text.Embedder;
import coach.core.text.Models;

import java.util.Map;
import java.util.Random;

/// A vector for each text that hangs on the text's hash alone: one of some themes, and noise.
///
/// For measurements of so many passages that a model would take hours. Near vectors do not mean
/// near texts.
///
/// @param language of the model that it stands for
/// @param dimensions of that model's vectors
record MadeUpEmbedder(Language language, int dimensions) implements Embedder {
    private static final int THEMES = 64;
    private static final double NOISE = 0.7;

    /// Both languages.
    static Models models() {
        return Models.of(
                Map.of(
                        Language.ZH, new MadeUpEmbedder(Language.ZH, 512),
                        Language.EN, new MadeUpEmbedder(Language.EN, 384)));
    }

    @Override
    public float[] embed(String text) {
        Random theme = new Random(Math.floorMod(text.hashCode(), THEMES));
        Random noise = new Random(text.hashCode());
        float[] vector = new float[dimensions];
        double square = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (theme.nextGaussian() + NOISE * noise.nextGaussian());
            square += vector[i] * vector[i];
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    @Override
    public String id() {
        return Models.id(language);
    }
}
