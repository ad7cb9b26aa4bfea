package coach.plugin.llm.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.math.LogSpace;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SamplingTest {
    private static final double ROUNDING = 1e-12;

    /// The digits that the oracle's file holds.
    private static final double PRINTED = 1e-10;

    /// The tolerance of the tests of llama.cpp.
    private static final double LLAMA = 1e-5;

    private static final double[] TENTHS = logs(0.1, 0.2, 0.3, 0.4);

    private static double[] logs(double... probabilities) {
        return Arrays.stream(probabilities).map(Math::log).toArray();
    }

    /// Expectations of llama.cpp's tests/test-sampling.cpp (07e4038), in the tokens' order.
    @Nested
    class AgreesWithLlamaCpp {
        @ParameterizedTest
        @CsvSource(
                useHeadersInDisplayName = true,
                delimiter = '|',
                textBlock =
                        """
                        k | expected
                        1 | 0 0 0 1
                        3 | 0 0.22222 0.33333 0.44444
                        4 | 0.1 0.2 0.3 0.4
                        """)
        void onTopK(int k, String expected) {
            assertProbabilities(expected, Sampling.topK(TENTHS, k));
        }

        @ParameterizedTest
        @CsvSource(
                useHeadersInDisplayName = true,
                delimiter = '|',
                textBlock =
                        """
                        p   | expected
                        0.7 | 0 0 0.42857 0.57143
                        0.8 | 0 0.22222 0.33333 0.44444
                        1   | 0.1 0.2 0.3 0.4
                        """)
        void onTopP(double p, String expected) {
            assertProbabilities(expected, Sampling.topP(TENTHS, p));
        }

        @ParameterizedTest
        @CsvSource(
                useHeadersInDisplayName = true,
                delimiter = '|',
                textBlock =
                        """
                        share | expected
                        0.24  | 0.1 0.2 0.3 0.4
                        0.26  | 0 0.22222 0.33333 0.44444
                        0.49  | 0 0.22222 0.33333 0.44444
                        0.51  | 0 0 0.42857 0.57143
                        0.74  | 0 0 0.42857 0.57143
                        0.76  | 0 0 0 1
                        1     | 0 0 0 1
                        """)
        void onMinP(double share, String expected) {
            assertProbabilities(expected, Sampling.minP(TENTHS, share));
        }

        @Test
        void onTemperatureZero() {
            assertProbabilities("0 0 0 1", Sampling.temper(TENTHS, 0));
        }

        private static void assertProbabilities(String expected, double[] logits) {
            assertArrayEquals(numbers(expected), LogSpace.softmax(logits), LLAMA);
        }
    }

    @Nested
    class AgreesWithTheOracle {
        record Case(String name, double[] logits, Set<Integer> previous, String[] fields) {
            @Override
            public String toString() {
                return name;
            }

            double[] result() {
                double[] result = logits;
                for (String operation : fields[2].split(" ")) {
                    result = applied(operation.split("="), result);
                }
                return result;
            }

            private double[] applied(String[] operation, double[] to) {
                double value = Double.parseDouble(operation[1]);
                return switch (operation[0]) {
                    case "repetition_penalty" -> Sampling.penalise(to, previous, value);
                    case "temperature" -> Sampling.temper(to, value);
                    case "top_k" -> Sampling.topK(to, (int) value);
                    case "top_p" -> Sampling.topP(to, value);
                    case "min_p" -> Sampling.minP(to, value);
                    default -> throw new IllegalArgumentException(operation[0]);
                };
            }
        }

        static Stream<Case> cases() throws IOException {
            List<String[]> lines = lines();
            var logits =
                    lines.stream()
                            .filter(fields -> fields[0].equals("logits"))
                            .collect(
                                    Collectors.toMap(
                                            fields -> fields[1], fields -> numbers(fields[2])));
            return lines.stream()
                    .filter(fields -> fields[0].equals("case"))
                    .map(
                            fields ->
                                    new Case(
                                            fields[1] + " " + fields[2],
                                            logits.get(fields[1]),
                                            Arrays.stream(numbers(fields[3]))
                                                    .mapToObj(token -> (int) token)
                                                    .collect(Collectors.toSet()),
                                            fields));
        }

        private static List<String[]> lines() throws IOException {
            try (InputStream in = SamplingTest.class.getResourceAsStream("sampler.txt")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.split("\\|", -1))
                        .toList();
            }
        }

        @ParameterizedTest
        @MethodSource("cases")
        void onWhatIsLeftAndHowProbable(Case given) {
            double[] result = given.result();
            double[] falling =
                    Arrays.stream(LogSpace.softmax(result))
                            .map(probability -> -probability)
                            .sorted()
                            .map(negative -> -negative)
                            .toArray();
            double[] expected = numbers(given.fields()[6]);

            assertEquals(Integer.parseInt(given.fields()[4]), Sampling.left(result));
            assertArrayEquals(expected, Arrays.copyOf(falling, expected.length), PRINTED);
        }
    }

    @Nested
    class Temperature {
        @ParameterizedTest
        @ValueSource(doubles = {0.1, 0.5, 0.9, 1.5, 4})
        void setsTheRatioOfTwoProbabilities(double temperature) {
            double[] p = LogSpace.softmax(Sampling.temper(new double[] {3, 2, 1}, temperature));

            assertEquals(Math.exp(1 / temperature), p[0] / p[1], ROUNDING * p[0] / p[1]);
        }

        @Test
        void raisesTheEntropyByVarianceOverItsCube() {
            double[] logits = {3, 2, 1, 0};
            double t = 1.3;
            double step = 1e-5;
            double slope = (entropy(logits, t + step) - entropy(logits, t - step)) / (2 * step);
            double[] p = LogSpace.softmax(Sampling.temper(logits, t));
            double mean = IntStream.range(0, 4).mapToDouble(i -> p[i] * logits[i]).sum();
            double variance =
                    IntStream.range(0, 4)
                            .mapToDouble(i -> p[i] * Math.pow(logits[i] - mean, 2))
                            .sum();

            assertEquals(variance / Math.pow(t, 3), slope, 1e-8);
        }

        @Test
        void ofZeroKeepsTheFirstOfEquals() {
            assertEquals(
                    1,
                    IntStream.range(0, 3)
                            .filter(
                                    i ->
                                            Double.isFinite(
                                                    Sampling.temper(new double[] {1, 2, 2}, 0)[i]))
                            .findFirst()
                            .orElseThrow());
        }

        private static double entropy(double[] logits, double temperature) {
            return LogSpace.entropy(LogSpace.softmax(Sampling.temper(logits, temperature)));
        }
    }

    @Nested
    class Cuts {
        @Test
        void areALineOnTheScoresForMinP() {
            double[] logits = {5, 2.8, 2.6, 1};
            double line = 5 + Math.log(0.1);

            assertArrayEquals(
                    Arrays.stream(logits)
                            .map(z -> z >= line ? z : Double.NEGATIVE_INFINITY)
                            .toArray(),
                    Sampling.minP(logits, 0.1));
        }

        @Test
        void keepTwoOfFourEqualsAtOneHalf() {
            assertEquals(2, Sampling.left(Sampling.topP(new double[4], 0.5)));
        }

        @Test
        void keepAllThatEqualTheLast() {
            assertEquals(3, Sampling.left(Sampling.topK(new double[] {2, 1, 1, 0}, 2)));
        }

        @ParameterizedTest
        @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
        void refuseSharesOutsideTheirRange(double share) {
            assertThrows(IllegalArgumentException.class, () -> Sampling.topP(TENTHS, share));
            assertThrows(IllegalArgumentException.class, () -> Sampling.minP(TENTHS, share));
        }

        @Test
        void refuseANumberBelowOne() {
            assertThrows(IllegalArgumentException.class, () -> Sampling.topK(TENTHS, 0));
        }
    }

    @Nested
    class Chain {
        @Test
        void appliesTemperatureBeforeTheCuts() {
            assertEquals(
                    4,
                    Sampling.left(
                            SamplingChain.PLAIN
                                    .withTemperature(2)
                                    .withTopP(0.9)
                                    .logits(new double[] {3, 2, 1, 0}, Set.of())));
        }

        @Test
        void leavesThingsAsTheyAreWhenPlain() {
            assertArrayEquals(TENTHS, SamplingChain.PLAIN.logits(TENTHS, Set.of(1)), ROUNDING);
        }
    }

    @Nested
    class Drawing {
        @Test
        void followsTheProbabilities() {
            int draws = 10_000;
            var random = new Random(7);
            long last = IntStream.range(0, draws).filter(i -> drawn(random) == 3).count();
            double standardError = Math.sqrt(0.4 * 0.6 / draws);

            assertEquals(0.4, (double) last / draws, 3 * standardError);
        }

        @Test
        void neverTakesWhatWasDropped() {
            var random = new Random(7);
            double[] logits = Sampling.topK(TENTHS, 2);

            assertTrue(IntStream.range(0, 1000).allMatch(i -> Sampling.draw(logits, random) >= 2));
        }

        private static int drawn(Random random) {
            return Sampling.draw(TENTHS, random);
        }
    }

    private static double[] numbers(String text) {
        return text.isBlank()
                ? new double[0]
                : Arrays.stream(text.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
