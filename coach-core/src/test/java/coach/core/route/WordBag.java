package coach.core.route;

import coach.core.text.Embedder;
import coach.core.text.Words;

/// An embedder without a model: each word of a text points one way, the sum has length one.
record WordBag() implements Embedder {
    private static final int SIZE = 97;

    @Override
    public float[] embed(String text) {
        float[] vector = new float[SIZE];
        Words.of(text).forEach(word -> vector[Math.floorMod(word.hashCode(), SIZE)]++);
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        for (int i = 0; i < SIZE && square > 0; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    @Override
    public int dimensions() {
        return SIZE;
    }

    @Override
    public String id() {
        return "word-bag";
    }
}
