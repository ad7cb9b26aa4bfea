package coach.api.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Nodes and edges: a layered network, a game tree, a Bayesian network.
///
/// @param title what the graph shows
/// @param layout how it is laid out
/// @param nodes the nodes
/// @param edges the edges, between nodes of this graph
public record Graph(String title, Layout layout, List<Node> nodes, List<Edge> edges)
        implements Figure {
    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        Set<String> known = new HashSet<>();
        for (Node node : nodes) {
            if (!known.add(node.id())) {
                throw new IllegalArgumentException("two nodes are called " + node.id());
            }
        }
        for (Edge edge : edges) {
            if (!known.contains(edge.from()) || !known.contains(edge.to())) {
                throw new IllegalArgumentException(
                        "edge joins unknown nodes: " + edge.from() + " to " + edge.to());
            }
        }
    }

    /// How nodes are placed.
    public enum Layout {
        /// Left to right by layer, in the given order within one.
        LAYERED,
        /// Top to bottom by layer, as a tree.
        TREE,
        /// Top to bottom along the arrows.
        DIRECTED
    }

    /// @param id unique within the graph
    /// @param label what stands in the node
    /// @param layer which layer it lies in, from 0; used by layered graphs and trees
    /// @param mark how it stands out
    public record Node(String id, String label, int layer, Mark mark) {}

    /// @param from id of the node where the edge begins
    /// @param to id of the node where it ends
    /// @param label what stands beside it; may be empty
    /// @param directed whether it has an arrow
    /// @param mark how it stands out
    public record Edge(String from, String to, String label, boolean directed, Mark mark) {}
}
