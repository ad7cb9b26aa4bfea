package coach.plugin.llm.math;

import coach.math.LogSpace;

import java.util.Set;

/// The settings of a whole sampler, applied in this order: repetition penalty, temperature, top-k,
/// top-p, min-p; each cut sees the renormalised rest of the one before. That is the order of the
/// library transformers; llama.cpp applies the temperature last, so that its cuts see other
/// probabilities.
///
/// @param penalty of repetition; 1 for none
/// @param temperature at least 0; 1 for none
/// @param topK at least 1; [Integer#MAX_VALUE] for none
/// @param topP in `(0, 1]`; 1 for none
/// @param minP in `[0, 1]`; 0 for none
public record SamplingChain(
        double penalty, double temperature, int topK, double topP, double minP) {

    /// Changes nothing.
    public static final SamplingChain PLAIN = new SamplingChain(1, 1, Integer.MAX_VALUE, 1, 0);

    /// The same with another temperature.
    public SamplingChain withTemperature(double other) {
        return new SamplingChain(penalty, other, topK, topP, minP);
    }

    /// The same with another top-k.
    public SamplingChain withTopK(int other) {
        return new SamplingChain(penalty, temperature, other, topP, minP);
    }

    /// The same with another top-p.
    public SamplingChain withTopP(double other) {
        return new SamplingChain(penalty, temperature, topK, other, minP);
    }

    /// The same with another min-p.
    public SamplingChain withMinP(double other) {
        return new SamplingChain(penalty, temperature, topK, topP, other);
    }

    /// What is left of the logits.
    ///
    /// @param previous ids of the tokens that have occurred
    public double[] logits(double[] logits, Set<Integer> previous) {
        double[] penalised = Sampling.penalise(logits, previous, penalty);
        double[] tempered = Sampling.temper(penalised, temperature);
        double[] cut = Sampling.topP(Sampling.topK(tempered, topK), topP);
        return minP == 0 ? cut : Sampling.minP(cut, minP);
    }

    /// The distribution that the next token is drawn from, when none has occurred yet.
    public double[] probabilities(double... logits) {
        return LogSpace.softmax(logits(logits, Set.of()));
    }
}
