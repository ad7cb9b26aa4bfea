package coach.plugin.ml.math;

/// A piece of a network that can send a gradient back. It holds no numbers: its parameters stand,
/// with those of all other layers, in one array that is handed in.
public sealed interface Layer permits Affine, Elementwise, Normalisation, Residual, Stack {

    /// How many parameters it has.
    int size();

    /// Applies the layer.
    ///
    /// @param parameters of the whole network
    /// @param from where in them its own begin
    /// @param inputs shape `[batch][width]`
    Pass forward(double[] parameters, int from, double[][] inputs);

    /// One application, with what is remembered for the way back.
    interface Pass {

        /// What came out, shape `[batch][width]`.
        double[][] outputs();

        /// Sends a gradient back.
        ///
        /// @param gradient of the loss by the outputs
        /// @param into where the gradient by the parameters is added, in the parameters' places
        /// @return the gradient of the loss by the inputs
        double[][] backward(double[][] gradient, double[] into);
    }
}
