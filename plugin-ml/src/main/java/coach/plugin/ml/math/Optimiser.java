package coach.plugin.ml.math;

/// A rule that turns gradients into steps. Weight decay that is coupled is added to the gradient.
///
/// @see "Goodfellow, Bengio and Courville, Deep Learning (2016), sections 8.3 and 8.5"
public sealed interface Optimiser {

    /// The learning rate.
    double rate();

    /// Sets out from a point.
    default Walk from(double... start) {
        return new Walk(this, start);
    }

    /// Gradient descent: `v = momentum v + g`, then `θ -= rate v`; with Nesterov's look ahead `θ -=
    /// rate (g + momentum v)`.
    ///
    /// @param decay coupled weight decay
    /// @see "Polyak 1964; Sutskever et al., ICML 2013"
    record Sgd(double rate, double momentum, boolean nesterov, double decay) implements Optimiser {
        /// Without momentum or decay.
        public Sgd(double rate) {
            this(rate, 0, false, 0);
        }
    }

    /// `s += g²`, then `θ -= rate g / (√s + epsilon)`.
    ///
    /// @see "Duchi, Hazan and Singer, JMLR 12, 2011"
    record AdaGrad(double rate, double epsilon) implements Optimiser {}

    /// `s = memory s + (1 - memory) g²`, then `θ -= rate g / (√s + epsilon)`.
    ///
    /// @see "Tieleman and Hinton, Lecture 6.5, 2012"
    record RmsProp(double rate, double memory, double epsilon) implements Optimiser {}

    /// Averages of gradient and square, corrected for their start at zero.
    ///
    /// @param decay coupled weight decay, that is an L2 penalty
    /// @see "Kingma and Ba, arXiv:1412.6980, algorithm 1"
    record Adam(double rate, double beta1, double beta2, double epsilon, double decay)
            implements Optimiser {
        /// The constants of the paper, and no decay.
        public Adam(double rate) {
            this(rate, 0.9, 0.999, 1e-8, 0);
        }

        /// The same with an L2 penalty.
        public Adam withPenalty(double strength) {
            return new Adam(rate, beta1, beta2, epsilon, strength);
        }
    }

    /// Adam after a decay of its own: `θ *= 1 - rate decay`.
    ///
    /// @see "Loshchilov and Hutter, arXiv:1711.05101, algorithm 2"
    record AdamW(Adam adam, double decay) implements Optimiser {
        @Override
        public double rate() {
            return adam.rate();
        }
    }
}
