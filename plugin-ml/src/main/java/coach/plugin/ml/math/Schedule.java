package coach.plugin.ml.math;

/// A learning rate that depends on the step, counted from 1, or on the epoch.
@FunctionalInterface
public interface Schedule {

    /// The rate at a step.
    double at(int step);

    /// `peak · step / steps` up to a step, and `then` from there on.
    static Schedule warmUp(double peak, int steps, Schedule then) {
        return step -> step <= steps ? peak * step / steps : then.at(step);
    }

    /// Half a cosine from one step to another.
    ///
    /// @see "Loshchilov and Hutter, arXiv:1608.03983, equation 5"
    static Schedule cosine(double peak, double floor, int from, int to) {
        return step -> {
            double way = Math.PI * (step - from) / (to - from);
            return floor + (peak - floor) / 2 * (1 + Math.cos(way));
        };
    }

    /// Multiplied by a factor after every so many epochs.
    static Schedule stairs(double start, double factor, int epochs) {
        return epoch -> start * Math.pow(factor, epoch / epochs);
    }

    /// That of the first Transformer: up linearly, then down with the root of the step.
    ///
    /// @see "Vaswani et al., arXiv:1706.03762, section 5.3"
    static Schedule inverseRoot(int width, int warmUp) {
        return step ->
                Math.min(1 / Math.sqrt(step), step * Math.pow(warmUp, -1.5)) / Math.sqrt(width);
    }

    /// `1 / step`.
    static Schedule harmonic() {
        return step -> 1.0 / step;
    }
}
