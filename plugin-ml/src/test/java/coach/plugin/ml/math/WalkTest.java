package coach.plugin.ml.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.Data;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

class WalkTest {
    /// Ten steps magnify rounding to no more than this, says the oracle.
    private static final double TEN_STEPS = 1e-9;

    private static final double ROUNDING = 1e-12;

    @TestFactory
    Stream<DynamicTest> goesTenStepsAsPyTorchDoes() {
        return Oracle.Case.all().stream()
                .flatMap(
                        net ->
                                net.data().get("after_10_steps").fields().keySet().stream()
                                        .map(name -> test(net, name)));
    }

    private static DynamicTest test(Oracle.Case net, String name) {
        Data wanted = net.data().get("after_10_steps").get(name);
        return DynamicTest.dynamicTest(
                (int) net.data().get("id").number() + " by " + name,
                () -> {
                    Walk walk = optimiser(name, wanted.get("hyper")).from(net.parameters());
                    Stack stack = net.network();
                    for (int step = 0; step < 10; step++) {
                        walk.step(
                                stack.gradient(walk.at(), net.x(), net.y(), net.loss())
                                        .byParameter());
                    }
                    StackTest.assertClose(net.flat(wanted.get("params")), walk.at(), TEN_STEPS);
                });
    }

    private static Optimiser optimiser(String name, Data hyper) {
        double rate = hyper.get("lr").number();
        double decay = hyper.find("weight_decay").map(Data::number).orElse(0.0);
        return switch (name.split("_")[0]) {
            case "rmsprop" ->
                    new Optimiser.RmsProp(
                            rate, hyper.get("alpha").number(), hyper.get("eps").number());
            case "adagrad" -> new Optimiser.AdaGrad(rate, hyper.get("eps").number());
            case "adam" -> new Optimiser.Adam(rate);
            case "adamw" -> new Optimiser.AdamW(new Optimiser.Adam(rate), decay);
            default ->
                    new Optimiser.Sgd(
                            rate,
                            hyper.find("momentum").map(Data::number).orElse(0.0),
                            hyper.find("nesterov").isPresent(),
                            decay);
        };
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1, 100})
    void adamsFirstStepIsOneRateWhateverTheGradient(double gradient) {
        double moved = 1 - new Optimiser.Adam(0.001).from(1).step(gradient).at()[0];
        assertEquals(0.001, moved, 0.001 * 2e-5); // epsilon is a hundred-thousandth of 1e-3
    }

    @Test
    void decayAndPenaltyAgreeForPlainDescentButNotForAdam() {
        double decayed = (1 - 0.1 * 0.5) * 2 - 0.1 * 3;
        assertEquals(
                decayed, new Optimiser.Sgd(0.1, 0, false, 0.5).from(2).step(3).at()[0], ROUNDING);
        double penalised = new Optimiser.Adam(0.1).withPenalty(0.5).from(2).step(3).at()[0];
        double decoupled =
                new Optimiser.AdamW(new Optimiser.Adam(0.1), 0.5).from(2).step(3).at()[0];
        assertEquals(1.9, penalised, 1e-8);
        assertEquals(0.95 * 2 - 0.1, decoupled, 1e-8);
    }

    @Test
    void onAParabolaDescentMultipliesTheErrorByOneMinusRateTimesCurvature() {
        Walk walk = new Optimiser.Sgd(0.03).from(1);
        for (int step = 0; step < 10; step++) {
            walk.step(10 * walk.at()[0]);
        }
        assertEquals(Math.pow(0.7, 10), walk.at()[0], ROUNDING);
    }

    @Test
    void aHarmonicRateMakesTheIterateAMean() {
        double[] samples = {4, 8, 3, 5};
        Walk walk = new Optimiser.Sgd(1).from(-17);
        for (int i = 0; i < samples.length; i++) {
            walk.stepAt(Schedule.harmonic().at(i + 1), walk.at()[0] - samples[i]);
        }
        assertEquals(5, walk.at()[0], ROUNDING);
    }

    @Test
    void theWayThereIsNotSharedWithTheCaller() {
        double[] start = {1, 2};
        Walk walk = new Optimiser.Sgd(0.1).from(start);
        start[0] = 7;
        walk.at()[1] = 7;
        assertArrayEquals(new double[] {1, 2}, walk.at());
    }

    @Test
    void refusesAGradientOfAnotherLength() {
        Walk walk = new Optimiser.Sgd(0.1).from(1, 2);
        assertThrows(IllegalArgumentException.class, () -> walk.step(1));
    }
}
