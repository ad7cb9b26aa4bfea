package coach.plugin.llm.math;

import java.util.Arrays;

/// How well a model foretold a text, from the probabilities that it gave to the tokens that came.
///
/// @see "Jurafsky and Martin, Speech and Language Processing (3rd ed. draft), section on
///   perplexity"
public final class Likelihood {
    private Likelihood() {}

    /// The negative log-likelihood of one token, in nats.
    ///
    /// @param probability in `(0, 1]`
    public static double loss(double probability) {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must lie in (0, 1]: " + probability);
        }
        return -Math.log(probability);
    }

    /// The mean negative log-likelihood: the cross-entropy, in nats a token.
    ///
    /// @param probabilities of the tokens that came, at least one, each in `(0, 1]`
    public static double crossEntropy(double... probabilities) {
        return Arrays.stream(probabilities).map(Likelihood::loss).average().orElseThrow();
    }

    /// The exponential of the cross-entropy: among how many equally likely tokens a model would
    /// have to guess to do as well.
    public static double perplexity(double... probabilities) {
        return Math.exp(crossEntropy(probabilities));
    }

    /// Bits a byte: comparable among models whatever their tokens are.
    ///
    /// @param crossEntropy in nats a token
    /// @param bytesPerToken of the text, on average
    public static double bitsPerByte(double crossEntropy, double bytesPerToken) {
        return crossEntropy / Math.log(2) / bytesPerToken;
    }
}
