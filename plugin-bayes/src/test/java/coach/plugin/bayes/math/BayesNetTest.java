package coach.plugin.bayes.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.plugin.bayes.math.BayesNet.Node;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class BayesNetTest {
    private static final double ROUNDING = 1e-12;

    @Nested
    class Inference {
        /// Russell and Norvig (2020), section 13.3.1, to more digits.
        @Test
        void reproducesTheTextbook() {
            Map<String, String> calls = Map.of("john", "yes", "mary", "yes");

            assertEquals(
                    0.2841718353643929,
                    Networks.BURGLARY.probability("burglary", "yes", calls),
                    ROUNDING);
            assertEquals(10, Networks.BURGLARY.parameters());
        }

        @ParameterizedTest
        @CsvFileSource(resources = "asia.csv", numLinesToSkip = 1)
        void agreesWithVariableElimination(
                String id, String query, String evidence, double yes, double probability) {
            Map<String, String> seen =
                    evidence == null
                            ? Map.of()
                            : Arrays.stream(evidence.split(" "))
                                    .map(pair -> pair.split("="))
                                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

            assertEquals(yes, Networks.ASIA.probability(query, "yes", seen), ROUNDING);
            assertEquals(probability, Networks.ASIA.evidence(seen), ROUNDING);
        }

        @Test
        void refusesWhatIsNoNetwork() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new BayesNet(List.of(Node.ofTwo("a", List.of("b"), 0.1, 0.2))));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new BayesNet(List.of(Node.ofTwo("a", List.of(), 0.1, 0.2))));
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            Networks.ASIA.probability(
                                    "asia", "yes", Map.of("tub", "yes", "either", "no")));
        }
    }

    @Nested
    class Separation {
        /// Koller and Friedman (2009), section 3.3.1: chain, fork and collider.
        @Test
        void knowsTheThreeBasicPaths() {
            assertTrue(DSeparation.holds(Networks.ASIA, "asia", "either", Set.of("tub")));
            assertTrue(DSeparation.holds(Networks.ASIA, "lung", "bronc", Set.of("smoke")));
            assertTrue(DSeparation.holds(Networks.ASIA, "tub", "lung", Set.of()));
            assertFalse(DSeparation.holds(Networks.ASIA, "tub", "lung", Set.of("xray")));
        }

        /// The other way to decide: in a network whose numbers are no coincidence, separated means
        /// independent, and not separated means dependent.
        @Test
        void agreesWithTheNumbersOfTheWholeNetwork() {
            List<String> names = Networks.BURGLARY.nodes().stream().map(Node::name).toList();
            for (String a : names) {
                for (String b : names) {
                    for (Set<String> given : subsets(names, a, b)) {
                        assertEquals(
                                independent(a, b, given),
                                DSeparation.holds(Networks.BURGLARY, a, b, given),
                                a + " and " + b + " given " + given);
                    }
                }
            }
        }

        private static boolean independent(String a, String b, Set<String> given) {
            return cases(new ArrayList<>(given)).stream()
                    .allMatch(
                            seen -> {
                                Map<String, String> more = new HashMap<>(seen);
                                more.put(b, "yes");
                                double without = Networks.BURGLARY.probability(a, "yes", seen);
                                double with = Networks.BURGLARY.probability(a, "yes", more);
                                return Math.abs(with / without - 1) < 1e-9;
                            });
        }

        private static List<Set<String>> subsets(List<String> names, String a, String b) {
            List<Set<String>> subsets = new ArrayList<>();
            List<String> others = names.stream().filter(n -> !n.equals(a) && !n.equals(b)).toList();
            for (int bits = 0; !a.equals(b) && bits < 1 << others.size(); bits++) {
                int chosen = bits;
                subsets.add(
                        others.stream()
                                .filter(n -> (chosen >> others.indexOf(n) & 1) == 1)
                                .collect(Collectors.toSet()));
            }
            return subsets;
        }

        private static List<Map<String, String>> cases(List<String> names) {
            List<Map<String, String>> cases = new ArrayList<>();
            for (int bits = 0; bits < 1 << names.size(); bits++) {
                int chosen = bits;
                cases.add(
                        names.stream()
                                .collect(
                                        Collectors.toMap(
                                                n -> n,
                                                n ->
                                                        (chosen >> names.indexOf(n) & 1) == 1
                                                                ? "yes"
                                                                : "no")));
            }
            return cases;
        }
    }
}
