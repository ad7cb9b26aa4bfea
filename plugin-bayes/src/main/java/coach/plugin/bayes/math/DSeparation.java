package coach.plugin.bayes.math;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/// Which variables of a network are independent, read off its arrows alone.
///
/// @see "Koller and Friedman, Probabilistic Graphical Models (2009), section 3.3.3, algorithm 3.1"
public final class DSeparation {
    /// A variable, and whether it was reached from one of its children (going up the arrows).
    private record Visit(String name, boolean up) {}

    private final BayesNet net;
    private final Set<String> given;
    private final Set<String> withDescendantsGiven = new HashSet<>();

    private DSeparation(BayesNet net, Set<String> given) {
        this.net = net;
        this.given = given;
        given.forEach(this::addAncestors);
    }

    /// Whether every path between the two is blocked once the others are known.
    ///
    /// @param given without `a` and `b`
    public static boolean holds(BayesNet net, String a, String b, Set<String> given) {
        return !new DSeparation(net, given).reachable(a).contains(b);
    }

    private void addAncestors(String name) {
        if (withDescendantsGiven.add(name)) {
            net.node(name).parents().forEach(this::addAncestors);
        }
    }

    /// All variables to which an open path leads.
    private Set<String> reachable(String start) {
        Set<String> reached = new TreeSet<>();
        Set<Visit> seen = new HashSet<>();
        Deque<Visit> open = new ArrayDeque<>();
        open.add(new Visit(start, true));
        while (!open.isEmpty()) {
            Visit visit = open.remove();
            if (seen.add(visit)) {
                if (!given.contains(visit.name())) {
                    reached.add(visit.name());
                }
                follow(visit, open);
            }
        }
        return reached;
    }

    private void follow(Visit visit, Deque<Visit> open) {
        boolean known = given.contains(visit.name());
        if (visit.up() ? !known : withDescendantsGiven.contains(visit.name())) {
            net.node(visit.name()).parents().forEach(p -> open.add(new Visit(p, true)));
        }
        if (!known) {
            net.nodes().stream()
                    .filter(node -> node.parents().contains(visit.name()))
                    .forEach(child -> open.add(new Visit(child.name(), false)));
        }
    }
}
