package coach.plugin.ml.math;

/// What a layer does to each weighted input.
///
/// @see "Goodfellow, Bengio and Courville, Deep Learning (2016), section 6.3; for GELU Hendrycks
///   and Gimpel, arXiv:1606.08415; for SiLU Ramachandran, Zoph and Le, arXiv:1710.05941"
public enum Activation {
    /// The identity.
    LINEAR {
        @Override
        public double of(double z) {
            return z;
        }

        @Override
        public double slope(double z) {
            return 1;
        }
    },
    /// The logistic function, into `(0, 1)`.
    SIGMOID {
        @Override
        public double of(double z) {
            return 1 / (1 + Math.exp(-z));
        }

        @Override
        public double slope(double z) {
            double a = of(z);
            return a * (1 - a);
        }
    },
    /// The hyperbolic tangent, into `(-1, 1)`.
    TANH {
        @Override
        public double of(double z) {
            return Math.tanh(z);
        }

        @Override
        public double slope(double z) {
            double a = Math.tanh(z);
            return 1 - a * a;
        }
    },
    /// The positive part; its slope at zero is taken to be 0.
    RELU {
        @Override
        public double of(double z) {
            return Math.max(0, z);
        }

        @Override
        public double slope(double z) {
            return z > 0 ? 1 : 0;
        }
    },
    /// The positive part, and a hundredth of the negative one.
    LEAKY_RELU {
        @Override
        public double of(double z) {
            return z > 0 ? z : LEAK * z;
        }

        @Override
        public double slope(double z) {
            return z > 0 ? 1 : LEAK;
        }
    },
    /// The input times the normal distribution function of it.
    GELU {
        @Override
        public double of(double z) {
            return z * Normal.distribution(z);
        }

        @Override
        public double slope(double z) {
            return Normal.distribution(z) + z * Normal.density(z);
        }
    },
    /// The input times the sigmoid of it.
    SILU {
        @Override
        public double of(double z) {
            return z * SIGMOID.of(z);
        }

        @Override
        public double slope(double z) {
            double gate = SIGMOID.of(z);
            return gate * (1 + z * (1 - gate));
        }
    };

    private static final double LEAK = 0.01;

    /// The activation at a weighted input.
    public abstract double of(double z);

    /// The derivative at a weighted input.
    public abstract double slope(double z);
}
