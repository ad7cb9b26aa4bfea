package coach.plugin.ml.math;

/// A value that carries its derivative along: automatic differentiation in forward mode.
///
/// @param value the number
/// @param derivative by the input that was chosen
/// @see "Baydin et al., arXiv:1502.05767, section 3.1"
public record Dual(double value, double derivative) {

    /// The sum of two values.
    public Dual plus(Dual other) {
        return new Dual(value + other.value, derivative + other.derivative);
    }

    /// The product of two values.
    public Dual times(Dual other) {
        return new Dual(value * other.value, derivative * other.value + value * other.derivative);
    }
}
