package coach.plugin.bayes.math;

import java.util.List;

/// The normal distribution, conjugate to normal observations of known error.
///
/// @param mean finite
/// @param sd positive
/// @see "Gelman et al., Bayesian Data Analysis, third edition (2013), section 2.5"
public record Normal(double mean, double sd) implements Distribution {
    /// Mean 0, standard deviation 1.
    public static final Normal STANDARD = new Normal(0, 1);

    public Normal {
        Checks.positive("sd", sd);
    }

    /// The posterior of the mean after one observation: precisions add.
    ///
    /// @param error the standard deviation of the observation, positive
    public Normal update(double observation, double error) {
        double precision = precision() + 1 / (Checks.positive("error", error) * error);
        double sum = precision() * mean + observation / (error * error);
        return new Normal(sum / precision, Math.sqrt(1 / precision));
    }

    /// The posterior after several observations of the same error.
    public Normal update(List<Double> observations, double error) {
        Normal belief = this;
        for (double observation : observations) {
            belief = belief.update(observation, error);
        }
        return belief;
    }

    /// The distribution of the next observation, of the given error.
    public Normal predictive(double error) {
        return new Normal(mean, Math.hypot(sd, error));
    }

    /// One over the variance.
    public double precision() {
        return 1 / (sd * sd);
    }

    /// The probability to lie further than `distance` from the mean, on either side.
    public double outside(double distance) {
        return 2 * SpecialFunctions.normalCdf(-distance / sd);
    }

    @Override
    public double variance() {
        return sd * sd;
    }

    @Override
    public double logDensity(double x) {
        double z = (x - mean) / sd;
        return -0.5 * z * z - Math.log(sd) - 0.5 * Math.log(2 * Math.PI);
    }

    @Override
    public double cdf(double x) {
        return SpecialFunctions.normalCdf((x - mean) / sd);
    }
}
