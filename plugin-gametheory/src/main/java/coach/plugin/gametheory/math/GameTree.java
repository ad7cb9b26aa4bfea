package coach.plugin.gametheory.math;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A finite game of perfect information, as a tree.
public sealed interface GameTree {

    /// The end of a play.
    ///
    /// @param payoffs one for each player
    record Leaf(List<Double> payoffs) implements GameTree {
        public Leaf {
            payoffs = List.copyOf(payoffs);
        }
    }

    /// A decision.
    ///
    /// @param player whose turn it is, counted from 0
    /// @param branches what can be done; at least one
    record Decision(int player, List<Branch> branches) implements GameTree {
        public Decision {
            branches = List.copyOf(branches);
            if (branches.isEmpty()) {
                throw new IllegalArgumentException("a decision needs a branch");
            }
        }
    }

    /// An action and what follows it.
    record Branch(String action, GameTree next) {}

    /// What comes of optimal play.
    ///
    /// @param payoffs one for each player
    /// @param path the actions taken
    record Outcome(List<Double> payoffs, List<String> path) {}

    /// The end of a play with these payoffs.
    static GameTree leaf(Double... payoffs) {
        return new Leaf(List.of(payoffs));
    }

    /// The outcome by backward induction; of equally good branches the first is taken.
    ///
    /// @see "Osborne and Rubinstein, A Course in Game Theory (1994), section 6.2"
    default Outcome solve() {
        return switch (this) {
            case Leaf(var payoffs) -> new Outcome(payoffs, List.of());
            case Decision(var player, var branches) ->
                    branches.stream()
                            .map(GameTree::taken)
                            .reduce((one, other) -> better(one, other, player))
                            .orElseThrow();
        };
    }

    private static Outcome taken(Branch branch) {
        Outcome rest = branch.next().solve();
        return new Outcome(
                rest.payoffs(),
                Stream.concat(Stream.of(branch.action()), rest.path().stream()).toList());
    }

    private static Outcome better(Outcome one, Outcome other, int player) {
        Comparator<Outcome> byPayoff =
                Comparator.comparingDouble(outcome -> outcome.payoffs().get(player));
        return byPayoff.compare(other, one) > 0 ? other : one;
    }
}
