package coach.plugin.bayes.math;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small Bayesian network of discrete variables, with exact inference by enumeration.
///
/// @see "Russell and Norvig, Artificial Intelligence: A Modern Approach (4th ed., 2020), section
///   13.3.1"
public final class BayesNet {
    /// A variable and its table.
    ///
    /// @param parents in the table's order
    /// @param table one row of probabilities, over the states, for each combination of the parents'
    ///   states; those of the last parent change fastest
    public record Node(
            String name, List<String> states, List<String> parents, List<List<Double>> table) {
        public Node {
            states = List.copyOf(states);
            parents = List.copyOf(parents);
            table = table.stream().map(List::copyOf).toList();
            for (List<Double> row : table) {
                if (row.size() != states.size()) {
                    throw new IllegalArgumentException(name + " has a row of " + row);
                }
            }
        }

        /// A variable of states `yes` and `no`, with the probability of `yes` for each combination
        /// of parents that are of this kind too.
        public static Node ofTwo(String name, List<String> parents, double... yes) {
            return new Node(
                    name,
                    List.of("yes", "no"),
                    parents,
                    Arrays.stream(yes).mapToObj(p -> List.of(p, 1 - p)).toList());
        }
    }

    private final List<Node> nodes;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /// @param nodes parents before their children
    /// @throws IllegalArgumentException if a parent is unknown or comes later, or a table has not
    ///   one row for each combination of its parents' states
    public BayesNet(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
        for (Node node : nodes) {
            int rows = 1;
            for (String parent : node.parents()) {
                rows *= nodes.get(place(parent)).states().size();
            }
            if (rows != node.table().size()) {
                throw new IllegalArgumentException(
                        "%s has %d rows, not %d".formatted(node.name(), node.table().size(), rows));
            }
            places.put(node.name(), places.size());
        }
    }

    /// The variables, parents before their children.
    public List<Node> nodes() {
        return nodes;
    }

    /// The variable of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public Node node(String name) {
        return nodes.get(place(name));
    }

    /// The number of free parameters: what the tables hold, without the last of each row.
    public int parameters() {
        return nodes.stream().mapToInt(n -> n.table().size() * (n.states().size() - 1)).sum();
    }

    /// The probability of a state, given what has been seen.
    ///
    /// @param evidence names and states; possible together
    public double probability(String name, String state, Map<String, String> evidence) {
        return posterior(name, evidence)[stateOf(node(name), state)];
    }

    /// The probabilities of a variable's states, given what has been seen.
    ///
    /// @return shape `[states]`, adding up to 1
    public double[] posterior(String name, Map<String, String> evidence) {
        int[] fixed = fixed(evidence);
        int query = place(name);
        double[] joint = new double[node(name).states().size()];
        for (int state = 0; state < joint.length; state++) {
            if (fixed[query] < 0 || fixed[query] == state) {
                int[] assigned = fixed.clone();
                assigned[query] = state;
                joint[state] = sum(0, assigned);
            }
        }
        double total = Arrays.stream(joint).sum();
        if (!(total > 0)) {
            throw new IllegalArgumentException("impossible evidence: " + evidence);
        }
        return Arrays.stream(joint).map(p -> p / total).toArray();
    }

    /// The probability of what has been seen.
    public double evidence(Map<String, String> evidence) {
        return sum(0, fixed(evidence));
    }

    /// The sum of the joint probability over all states not fixed, from the variable at `from` on.
    private double sum(int from, int[] assigned) {
        if (from == nodes.size()) {
            return 1;
        }
        if (assigned[from] >= 0) {
            double p = row(from, assigned).get(assigned[from]);
            return p == 0 ? 0 : p * sum(from + 1, assigned);
        }
        double sum = 0;
        for (int state = 0; state < nodes.get(from).states().size(); state++) {
            assigned[from] = state;
            sum += row(from, assigned).get(state) * sum(from + 1, assigned);
        }
        assigned[from] = -1;
        return sum;
    }

    private List<Double> row(int place, int[] assigned) {
        int row = 0;
        for (String parent : nodes.get(place).parents()) {
            int at = place(parent);
            row = row * nodes.get(at).states().size() + assigned[at];
        }
        return nodes.get(place).table().get(row);
    }

    private int[] fixed(Map<String, String> evidence) {
        int[] fixed = new int[nodes.size()];
        Arrays.fill(fixed, -1);
        evidence.forEach((name, state) -> fixed[place(name)] = stateOf(node(name), state));
        return fixed;
    }

    private int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no variable " + name + " so far in " + places);
        }
        return place;
    }

    private static int stateOf(Node node, String state) {
        int place = node.states().indexOf(state);
        if (place < 0) {
            throw new IllegalArgumentException(node.name() + " has no state " + state);
        }
        return place;
    }
}
