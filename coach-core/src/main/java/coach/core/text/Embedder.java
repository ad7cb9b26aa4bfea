package coach.core.text;

/// Turns a text into a vector whose direction says what the text means.
///
/// An embedder may be used from several threads at once, and gives the same text the same vector on
/// one processor architecture.
public interface Embedder {

    /// The vector of a text, of length one. What goes beyond the model's bound is left out.
    float[] embed(String text);

    /// How many numbers a vector has.
    int dimensions();

    /// The model's name with its version. Vectors of different names do not compare.
    String id();
}
