package coach.plugin.gametheory.math;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A cooperative game: what each coalition can earn by itself.
public final class Coalitions {
    private static final double ROUNDING = 1e-9;

    private final int players;
    private final double[] worth;

    private Coalitions(int players, double[] worth) {
        this.players = players;
        this.worth = worth;
    }

    /// @param worth of the coalition with number `s`, to which player `i` belongs if bit `i` of `s`
    ///   is set; shape `[2^n]`, the first 0
    /// @throws IllegalArgumentException if there are not `2^n` of them, or nobody earns something
    public static Coalitions of(double... worth) {
        int players = Integer.numberOfTrailingZeros(worth.length);
        if (worth.length < 2 || worth.length != 1 << players || worth[0] != 0) {
            throw new IllegalArgumentException(
                    "2^n worths, the first 0, are needed: " + Arrays.toString(worth));
        }
        return new Coalitions(players, worth.clone());
    }

    /// What all earn together.
    public double total() {
        return worth[worth.length - 1];
    }

    /// The average of each player's marginal contribution over all orders of joining.
    ///
    /// @see "Osborne and Rubinstein, A Course in Game Theory (1994), section 14.4"
    public List<Double> shapley() {
        return IntStream.range(0, players).mapToObj(this::shapley).toList();
    }

    private double shapley(int player) {
        double sum = 0;
        for (int s = 0; s < worth.length; s++) {
            if ((s >> player & 1) == 0) {
                sum += chanceBefore(Integer.bitCount(s)) * (worth[s | 1 << player] - worth[s]);
            }
        }
        return sum;
    }

    /// The probability that a certain set of this size, and nobody else, comes before a player.
    private double chanceBefore(int size) {
        double chance = 1.0 / players;
        for (int k = 1; k <= size; k++) {
            chance *= (double) k / (players - k);
        }
        return chance;
    }

    /// What a player adds in each order of joining; the orders are those of [#orders].
    public List<Double> marginals(int player) {
        return orders(players).stream()
                .map(
                        order -> {
                            int before = 0;
                            for (int k = 0; order.get(k) != player; k++) {
                                before |= 1 << order.get(k);
                            }
                            return worth[before | 1 << player] - worth[before];
                        })
                .toList();
    }

    /// All orders of the players, in lexicographic order.
    static List<List<Integer>> orders(int players) {
        return orders(IntStream.range(0, players).boxed().toList());
    }

    private static List<List<Integer>> orders(List<Integer> left) {
        if (left.isEmpty()) {
            return List.of(List.of());
        }
        return left.stream()
                .flatMap(
                        first ->
                                orders(left.stream().filter(other -> !other.equals(first)).toList())
                                        .stream()
                                        .map(
                                                rest ->
                                                        Stream.concat(
                                                                        Stream.of(first),
                                                                        rest.stream())
                                                                .toList()))
                .toList();
    }

    /// The synergy of a coalition beyond that of all smaller ones in it, Harsanyi's dividend.
    public double dividend(int coalition) {
        double sum = 0;
        for (int s = 0; s < worth.length; s++) {
            if ((s & coalition) == s) {
                int missing = Integer.bitCount(coalition) - Integer.bitCount(s);
                sum += (missing % 2 == 0 ? 1 : -1) * worth[s];
            }
        }
        return sum;
    }

    /// What the total loses without each player.
    public List<Double> leaveOneOut() {
        int all = worth.length - 1;
        return IntStream.range(0, players)
                .mapToObj(player -> worth[all] - worth[all & ~(1 << player)])
                .toList();
    }

    /// Whether the whole is handed out and no coalition could do better by itself.
    public boolean inCore(List<Double> division) {
        return Math.abs(share(division, worth.length - 1) - total()) <= ROUNDING
                && IntStream.range(0, worth.length)
                        .allMatch(s -> share(division, s) >= worth[s] - ROUNDING);
    }

    private double share(List<Double> division, int coalition) {
        return IntStream.range(0, players)
                .filter(player -> (coalition >> player & 1) == 1)
                .mapToDouble(division::get)
                .sum();
    }

    /// How many random orders suffice for estimates of all Shapley values within an error, by
    /// Hoeffding's inequality and a union bound.
    ///
    /// @param players how many
    /// @param range the length of the interval in which marginal contributions lie
    /// @param error the largest error that is allowed; positive
    /// @param failure the probability with which it may be exceeded, in `(0, 1)`
    /// @see "Maleki et al., Bounding the estimation error of sampling-based Shapley value
    ///   approximation, arXiv:1306.4265"
    public static double ordersNeeded(int players, double range, double error, double failure) {
        return range * range / (2 * error * error) * Math.log(2 * players / failure);
    }
}
