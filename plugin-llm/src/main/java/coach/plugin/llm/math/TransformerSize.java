package coach.plugin.llm.math;

/// The size of a decoder-only Transformer with plain feed-forward layers, and what follows from it.
/// Biases, norms and positions are left out: together they are far less than one in a hundred.
///
/// @param layers at least 1
/// @param width of the residual stream
/// @param heads of queries; each has `width / heads` dimensions
/// @param keyValueHeads of keys and values; as many as heads, or fewer that several queries share
/// @param hidden width of the feed-forward layer
/// @param vocabulary tokens, embedded by one matrix that serves as output layer too
/// @see "Kaplan et al., Scaling Laws for Neural Language Models, 2020, arXiv:2001.08361, section 2"
public record TransformerSize(
        int layers, int width, int heads, int keyValueHeads, int hidden, int vocabulary) {
    public TransformerSize {
        if (width % heads != 0 || heads % keyValueHeads != 0) {
            throw new IllegalArgumentException(
                    "width, heads, key-value heads must divide: %d, %d, %d"
                            .formatted(width, heads, keyValueHeads));
        }
    }

    /// Dimensions of a head.
    public int headWidth() {
        return width / heads;
    }

    /// Parameters of a layer's four attention matrices: two for queries and output, two for keys
    /// and values.
    public long attentionParameters() {
        return 2L * width * width + 2L * width * keyValueHeads * headWidth();
    }

    /// Parameters of a layer's two feed-forward matrices.
    public long feedForwardParameters() {
        return 2L * width * hidden;
    }

    /// Parameters of all layers, without the embedding.
    public long blockParameters() {
        return layers * (attentionParameters() + feedForwardParameters());
    }

    /// All parameters.
    public long parameters() {
        return blockParameters() + (long) vocabulary * width;
    }

    /// Bytes of the cached keys and values.
    ///
    /// @param tokens in the cache
    /// @param bytesPerNumber 2 in half precision
    public long cacheBytes(long tokens, int bytesPerNumber) {
        return 2L * layers * keyValueHeads * headWidth() * tokens * bytesPerNumber;
    }

    /// Multiplications and additions, two for each weight, to process a token; without those that
    /// compare it with the tokens before it.
    public double weightOperations() {
        return 2.0 * blockParameters();
    }

    /// Multiplications and additions of one token with those before it: its query with each key,
    /// and its weights with each value.
    ///
    /// @param tokens that it sees, itself included
    public double attentionOperations(long tokens) {
        return 4.0 * layers * width * tokens;
    }

    /// Pairs of a token and one that it may see, in a text under a causal mask.
    public static long causalPairs(long tokens) {
        return tokens * (tokens + 1) / 2;
    }
}
