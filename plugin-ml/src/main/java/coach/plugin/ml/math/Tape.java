package coach.plugin.ml.math;

import java.util.ArrayList;
import java.util.List;

/// Records elementary operations as they run, so that derivatives can be accumulated from the end
/// back: automatic differentiation in reverse mode. Not for several threads.
///
/// @see "Griewank and Walther, Evaluating Derivatives, second edition (2008), chapter 3"
public final class Tape {
    private final List<Node> nodes = new ArrayList<>();

    private record Edge(int from, double derivative) {}

    /// A value on the tape.
    ///
    /// @param tape where it was recorded
    /// @param index its place there
    /// @param value the number
    public record Node(Tape tape, int index, double value, List<Edge> edges) {

        /// The sum of two values.
        public Node plus(Node other) {
            return tape.record(value + other.value, edge(1), other.edge(1));
        }

        /// The product of two values.
        public Node times(Node other) {
            return tape.record(value * other.value, edge(other.value), other.edge(value));
        }

        /// A function of the value.
        public Node through(Activation activation) {
            return tape.record(activation.of(value), edge(activation.slope(value)));
        }

        private Edge edge(double derivative) {
            return new Edge(index, derivative);
        }
    }

    /// An input.
    public Node input(double value) {
        return record(value);
    }

    private Node record(double value, Edge... edges) {
        var node = new Node(this, nodes.size(), value, List.of(edges));
        nodes.add(node);
        return node;
    }

    /// The derivatives of a value by every value that was recorded before it, and by itself.
    ///
    /// @return shape `[index + 1]`, by the values' places on the tape
    public double[] adjoints(Node of) {
        double[] adjoints = new double[of.index() + 1];
        adjoints[of.index()] = 1;
        for (int i = of.index(); i >= 0; i--) {
            for (Edge edge : nodes.get(i).edges()) {
                adjoints[edge.from()] += adjoints[i] * edge.derivative();
            }
        }
        return adjoints;
    }
}
