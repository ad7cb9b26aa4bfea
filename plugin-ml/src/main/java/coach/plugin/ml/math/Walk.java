package coach.plugin.ml.math;

/// The way of an optimiser through the parameters, with what it remembers.
public final class Walk {
    private final Optimiser optimiser;
    private final double[] at;
    private final double[] first;
    private final double[] second;
    private int steps;

    Walk(Optimiser optimiser, double[] start) {
        this.optimiser = optimiser;
        this.at = start.clone();
        this.first = new double[start.length];
        this.second = new double[start.length];
    }

    /// Where it stands.
    public double[] at() {
        return at.clone();
    }

    /// The velocity of momentum, or Adam's first moment.
    public double[] first() {
        return first.clone();
    }

    /// The sum or average of squared gradients.
    public double[] second() {
        return second.clone();
    }

    /// Takes a step at the optimiser's own learning rate.
    public Walk step(double... gradient) {
        return stepAt(optimiser.rate(), gradient);
    }

    /// Takes a step at a learning rate that a schedule sets.
    ///
    /// @throws IllegalArgumentException if the gradient has another length than the parameters
    public Walk stepAt(double rate, double... gradient) {
        if (gradient.length != at.length) {
            throw new IllegalArgumentException(
                    at.length + " parameters, but a gradient of " + gradient.length);
        }
        steps++;
        for (int i = 0; i < at.length; i++) {
            move(i, rate, gradient[i]);
        }
        return this;
    }

    private void move(int i, double rate, double gradient) {
        switch (optimiser) {
            case Optimiser.Sgd sgd -> {
                double g = gradient + sgd.decay() * at[i];
                first[i] = sgd.momentum() * first[i] + g;
                at[i] -= rate * (sgd.nesterov() ? g + sgd.momentum() * first[i] : first[i]);
            }
            case Optimiser.AdaGrad(_, double epsilon) -> {
                second[i] += gradient * gradient;
                at[i] -= rate * gradient / (Math.sqrt(second[i]) + epsilon);
            }
            case Optimiser.RmsProp(_, double memory, double epsilon) -> {
                second[i] = memory * second[i] + (1 - memory) * gradient * gradient;
                at[i] -= rate * gradient / (Math.sqrt(second[i]) + epsilon);
            }
            case Optimiser.Adam adam -> at[i] -= rate * adaptive(i, adam, gradient);
            case Optimiser.AdamW(Optimiser.Adam adam, double decay) -> {
                at[i] *= 1 - rate * decay;
                at[i] -= rate * adaptive(i, adam, gradient);
            }
        }
    }

    private double adaptive(int i, Optimiser.Adam adam, double gradient) {
        double g = gradient + adam.decay() * at[i];
        first[i] = adam.beta1() * first[i] + (1 - adam.beta1()) * g;
        second[i] = adam.beta2() * second[i] + (1 - adam.beta2()) * g * g;
        double direction = first[i] / (1 - Math.pow(adam.beta1(), steps));
        double scale = second[i] / (1 - Math.pow(adam.beta2(), steps));
        return direction / (Math.sqrt(scale) + adam.epsilon());
    }
}
