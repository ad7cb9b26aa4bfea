package coach.plugin.gametheory.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A leader's mixture against a follower of unknown type.
public final class BayesianCommitment {
    private final List<Double> prior;
    private final List<Bimatrix> games;

    /// An optimal mixture.
    ///
    /// @param value what the leader expects
    /// @param mix the probability of each row
    /// @param responses the column of each type
    public record Optimum(double value, List<Double> mix, List<Integer> responses) {}

    /// @param prior the probability of each type, adding up to 1
    /// @param games the game against each type, with the same rows
    /// @throws IllegalArgumentException if these do not go together
    public BayesianCommitment(List<Double> prior, List<Bimatrix> games) {
        if (games.isEmpty()
                || prior.size() != games.size()
                || games.stream().anyMatch(game -> game.rows() != games.getFirst().rows())) {
            throw new IllegalArgumentException(
                    "a game with the same rows for each of the types: " + prior);
        }
        this.prior = List.copyOf(prior);
        this.games = List.copyOf(games);
    }

    /// The best mixture, ties going to the leader. Tries every list of responses, so the time is
    /// exponential in the number of types, as it must be unless P equals NP.
    ///
    /// @see "Conitzer and Sandholm, Computing the optimal strategy to commit to, EC 2006"
    public Optimum best() {
        Optional<Optimum> best = Optional.empty();
        for (List<Integer> responses : lists(0)) {
            Optional<Optimum> found = inducing(responses);
            if (found.isPresent()
                    && best.map(one -> found.get().value() > one.value()).orElse(true)) {
                best = found;
            }
        }
        return best.orElseThrow();
    }

    /// The best mixture against which these are the types' best responses, if there is any.
    ///
    /// @param responses the column of each type
    public Optional<Optimum> inducing(List<Integer> responses) {
        int rows = games.getFirst().rows();
        double[] objective = new double[rows];
        for (int i = 0; i < rows; i++) {
            for (int type = 0; type < games.size(); type++) {
                objective[i] += prior.get(type) * games.get(type).row(i, responses.get(type));
            }
        }
        double[] ones = new double[rows];
        Arrays.fill(ones, 1);
        LinearProgram program = new LinearProgram(objective).equal(ones, 1);
        for (int type = 0; type < games.size(); type++) {
            demandBest(program, games.get(type), responses.get(type));
        }
        return program.maximise()
                .map(found -> new Optimum(found.value(), found.point(), responses));
    }

    private static void demandBest(LinearProgram program, Bimatrix game, int j) {
        for (int k = 0; k < game.columns(); k++) {
            int other = k;
            if (k != j) {
                program.atLeast(
                        IntStream.range(0, game.rows())
                                .mapToDouble(i -> game.column(i, j) - game.column(i, other))
                                .toArray(),
                        0);
            }
        }
    }

    private List<List<Integer>> lists(int type) {
        if (type == games.size()) {
            return List.of(List.of());
        }
        List<List<Integer>> lists = new ArrayList<>();
        for (int j = 0; j < games.get(type).columns(); j++) {
            for (List<Integer> rest : lists(type + 1)) {
                List<Integer> list = new ArrayList<>(List.of(j));
                list.addAll(rest);
                lists.add(List.copyOf(list));
            }
        }
        return lists;
    }
}
