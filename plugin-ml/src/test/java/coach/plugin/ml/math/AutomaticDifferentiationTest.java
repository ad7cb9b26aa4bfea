package coach.plugin.ml.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class AutomaticDifferentiationTest {
    private static final double ROUNDING = 1e-14;

    @Test
    void aValueThatIsUsedTwiceCollectsBothShares() {
        var tape = new Tape();
        Tape.Node x = tape.input(2);
        Tape.Node y = tape.input(1);
        Tape.Node s = x.times(y).plus(y);
        // of (xy + y)²: 6, 18, then 6 for xy and for the sum, and 1
        assertArrayEquals(new double[] {6, 18, 6, 6, 1}, tape.adjoints(s.times(s)));
    }

    @Test
    void bothDirectionsAgree() {
        Dual forward = cubed(new Dual(1.7, 1));
        var tape = new Tape();
        Tape.Node x = tape.input(1.7);
        Tape.Node cube = x.times(x).times(x);
        assertEquals(forward.derivative(), tape.adjoints(cube)[0], ROUNDING);
        assertEquals(3 * 1.7 * 1.7, forward.derivative(), ROUNDING);
    }

    private static Dual cubed(Dual x) {
        return x.times(x).times(x);
    }

    @Test
    void oneNeuronIsDifferentiatedAsByTheStack() {
        var tape = new Tape();
        Tape.Node w = tape.input(0.8);
        Tape.Node a = w.times(tape.input(1.5)).plus(tape.input(-0.2)).through(Activation.SIGMOID);
        Tape.Node off = a.plus(tape.input(-1));
        Tape.Node loss = off.times(off).times(tape.input(0.5));
        Stack neuron = Stack.dense(List.of(1, 1), List.of(Activation.SIGMOID));
        double[] gradient =
                neuron.gradient(
                                new double[] {0.8, -0.2},
                                new double[][] {{1.5}},
                                new double[][] {{1}},
                                Loss.HALF_SQUARED_ERROR)
                        .byParameter();
        assertEquals(gradient[0], tape.adjoints(loss)[0], ROUNDING);
    }

    @Test
    void differencesGetWorseAgainWhenTheStepIsTooSmall() {
        double right = Math.abs(FiniteDifference.central(w -> w * w * w, 2, 1e-5) - 12);
        double tooLarge = Math.abs(FiniteDifference.central(w -> w * w * w, 2, 1e-2) - 12);
        double tooSmall = Math.abs(FiniteDifference.central(w -> w * w * w, 2, 1e-12) - 12);
        assertEquals(-1, Double.compare(right, tooLarge));
        assertEquals(-1, Double.compare(right, tooSmall));
    }

    @Test
    void theRelativeErrorOfTwoZerosIsZero() {
        assertEquals(0, FiniteDifference.relativeError(0, 0));
        assertEquals(0.5, FiniteDifference.relativeError(-2, -1));
    }
}
