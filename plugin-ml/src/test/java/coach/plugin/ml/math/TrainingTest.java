package coach.plugin.ml.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class TrainingTest {
    private static final double ROUNDING = 1e-12;

    @Nested
    class Quadratics {
        private final Quadratic valley = new Quadratic(25, 1);

        @Test
        void atTheBestRateBothCurvaturesContractAlike() {
            assertEquals(valley.contraction(), 1 - valley.bestRate() * 1, ROUNDING);
            assertEquals(-valley.contraction(), 1 - valley.bestRate() * 25, ROUNDING);
        }

        @Test
        void momentumContractsAsTheRootOfItsCoefficient() {
            Walk walk =
                    new Optimiser.Sgd(
                                    valley.bestRateWithMomentum(), valley.bestMomentum(), false, 0)
                            .from(1, 1);
            double before = 0;
            for (int step = 0; step < 200; step++) {
                before = walk.at()[0];
                walk.step(valley.gradient(walk.at()));
            }
            // a double root: k ρ^k, whose ratio tends to ρ like 1 + 1/k
            assertEquals(valley.contractionWithMomentum(), walk.at()[0] / before, 0.01);
        }

        @Test
        void noiseLeavesTheVarianceThatTheFormulaSays() {
            var random = new Random(1);
            Walk walk = new Optimiser.Sgd(0.1).from(0);
            double sum = 0;
            int steps = 200_000;
            for (int step = 0; step < steps; step++) {
                double w = walk.step(walk.at()[0] + random.nextGaussian()).at()[0];
                sum += w * w;
            }
            double expected = Quadratic.restlessness(1, 0.1, 1);
            assertEquals(expected, sum / steps, 0.03 * expected); // some 10 steps belong together
        }
    }

    @Nested
    class Initial {
        @Test
        void variancesAreThoseOfThePapers() {
            assertEquals(2.0 / 400, Initialisation.xavier(300, 100), ROUNDING);
            assertEquals(2.0 / 512, Initialisation.he(512, 0), ROUNDING);
            assertEquals(1.0 / 512, Initialisation.he(512, 1), ROUNDING); // leak 1 is linear
        }

        @Test
        void heKeepsTheSignalOfRelu() {
            assertEquals(1, Initialisation.reluGain(512, Initialisation.he(512, 0)), ROUNDING);
            assertEquals(1 / Math.sqrt(3), Initialisation.uniformBound(1.0 / 9), ROUNDING);
        }

        @Test
        void halfOfTheSquareIsLeftByRelu() {
            var random = new Random(2);
            double sum = 0;
            int samples = 100_000;
            for (int i = 0; i < samples; i++) {
                double a = Activation.RELU.of(random.nextGaussian());
                sum += a * a;
            }
            assertEquals(0.5, sum / samples, 3 * Math.sqrt(1.25 / samples)); // 3 standard errors
        }
    }

    @Nested
    class Schedules {
        private final Schedule schedule =
                Schedule.warmUp(0.4, 500, Schedule.cosine(0.4, 0.04, 500, 10_000));

        @Test
        void warmUpMeetsTheCosineAtThePeak() {
            assertEquals(0.2, schedule.at(250), ROUNDING);
            assertEquals(0.4, schedule.at(500), ROUNDING);
            assertEquals(0.4, schedule.at(501), 1e-7);
            assertEquals(0.22, schedule.at(5_250), ROUNDING);
            assertEquals(0.04, schedule.at(10_000), ROUNDING);
        }

        @Test
        void theTransformersRatePeaksAtTheEndOfItsWarmUp() {
            Schedule schedule = Schedule.inverseRoot(512, 4_000);
            assertTrue(schedule.at(4_000) > schedule.at(3_999));
            assertTrue(schedule.at(4_000) > schedule.at(4_001));
            assertEquals(schedule.at(4_000) / 2, schedule.at(16_000), ROUNDING);
        }

        @Test
        void stairsGoDownEverySoManyEpochs() {
            Schedule stairs = Schedule.stairs(0.1, 0.1, 30);
            assertArrayEquals(
                    new double[] {0.1, 0.01, 0.001},
                    new double[] {stairs.at(29), stairs.at(30), stairs.at(60)},
                    ROUNDING);
        }
    }

    @Nested
    class Dropped {
        private final double[] terms = {1, -1, 3, 1};

        @ParameterizedTest
        @ValueSource(doubles = {0, 0.2, 0.5, 0.9})
        void theExpectedSumIsTheSum(double rate) {
            assertEquals(4, new Dropout(rate).expectation(x -> x, terms), ROUNDING);
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.2, 0.5, 0.9})
        void theVarianceIsThatOverAllMasks(double rate) {
            var dropout = new Dropout(rate);
            assertEquals(
                    dropout.expectation(x -> (x - 4) * (x - 4), terms),
                    dropout.variance(terms),
                    1e-10);
        }

        @Test
        void somethingHasToStay() {
            assertThrows(IllegalArgumentException.class, () -> new Dropout(1));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Dropout(0.5).expectation(x -> x, new double[21]));
        }
    }

    @Nested
    class Penalties {
        @Test
        void ridgeAndLassoAreMinima() {
            for (double w = -1; w <= 4; w += 0.01) {
                double fit = 5 * w * w - 30 * w; // half the squared residuals, less a constant
                double ridge = Penalty.ridge(30, 10, 5);
                double lasso = Penalty.lasso(30, 10, 5);
                assertTrue(
                        fit + 2.5 * w * w
                                >= 5 * ridge * ridge - 30 * ridge + 2.5 * ridge * ridge - ROUNDING);
                assertTrue(
                        fit + 5 * Math.abs(w)
                                >= 5 * lasso * lasso - 30 * lasso + 5 * lasso - ROUNDING);
            }
        }

        @Test
        void lassoDropsWhatIsWeak() {
            assertEquals(0, Penalty.lasso(5, 10, 5));
            assertEquals(0, Penalty.lasso(-5, 10, 6));
            assertEquals(-0.1, Penalty.lasso(-5, 10, 4), ROUNDING);
        }
    }

    @Nested
    class Errors {
        @Test
        void manySamplesErrAsTheDecompositionSays() {
            var random = new Random(3);
            double[] points = {-2, -1, 0, 1, 2};
            double squares = 0;
            int sets = 100_000;
            for (int set = 0; set < sets; set++) {
                double sum = 0;
                for (double point : new double[] {-1, 0, 1}) {
                    sum += point * point + random.nextGaussian();
                }
                squares += sum / 3 * (sum / 3);
            }
            ExpectedError error = ExpectedError.ofNeighbours(x -> x * x, points, 0, 3, 1);
            assertEquals(error.total(), squares / sets, 0.015); // 5 standard errors
        }

        @Test
        void noOtherFactorBeatsTheBestShrinkage() {
            double best = ExpectedError.bestShrinkage(3, 1);
            double least = ExpectedError.ofShrunkMean(3, 1, best).total();
            for (double factor = 0; factor <= 1.2; factor += 0.01) {
                assertTrue(ExpectedError.ofShrunkMean(3, 1, factor).total() >= least - ROUNDING);
            }
        }
    }

    @Nested
    class Federated {
        private final double[] curvatures = {1, 9};
        private final double[] optima = {0, 1};

        @Test
        void clientsCountByTheirExamples() {
            assertArrayEquals(
                    new double[] {3.1},
                    FederatedAveraging.average(
                            new double[][] {{1}, {2}, {4}}, new int[] {100, 300, 600}),
                    ROUNDING);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 5, 20, 100})
        void roundsLeadToTheFixedPoint(int steps) {
            double w = 0.3;
            for (int round = 0; round < 400; round++) {
                w = FederatedAveraging.round(w, curvatures, optima, 0.1, steps);
            }
            assertEquals(
                    FederatedAveraging.fixedPoint(curvatures, optima, 0.1, steps), w, ROUNDING);
        }

        @Test
        void oneStepFindsTheTrueOptimum() {
            assertEquals(
                    9.0 / 10, FederatedAveraging.fixedPoint(curvatures, optima, 0.1, 1), ROUNDING);
        }

        @Test
        void nobodyWithoutExamples() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> FederatedAveraging.average(new double[][] {{1}}, new int[] {0}));
        }
    }
}
