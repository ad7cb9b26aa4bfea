package coach.core.index;

import coach.api.Hit;
import coach.api.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Measures a search against queries whose answers people have named.
public final class SearchEval {
    private static final int DEEP = 10;

    private SearchEval() {}

    /// A query with the places that answer it.
    ///
    /// @param kind what the query tests; figures are also given by kind
    /// @param relevant places of one line each; none if nothing answers the query
    public record Case(String query, String kind, List<Place> relevant) {
        public Case {
            relevant = List.copyOf(relevant);
        }
    }

    /// Means over the queries that have an answer, and the share of the others left without a hit.
    /// A figure over no query at all is NaN.
    ///
    /// @param answerable how many queries have an answer
    /// @param unanswerable how many have none
    public record Figures(
            int answerable,
            int unanswerable,
            double successAt1,
            double successAt5,
            double recallAt5,
            double mrr,
            double ndcgAt10,
            double leftWithoutHit) {}

    /// @param all figures over all queries
    /// @param byKind figures by kind, in alphabetical order
    public record Result(Figures all, Map<String, Figures> byKind) {}

    /// Searches for each query in turn.
    ///
    /// @param search gives the hits of a query, the best first
    public static Result measure(List<Case> cases, Function<String, List<Hit>> search) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, List<Outcome>> byKind = new TreeMap<>();
        for (Case query : cases) {
            Outcome outcome = new Outcome(query, search.apply(query.query()));
            outcomes.add(outcome);
            byKind.computeIfAbsent(query.kind(), kind -> new ArrayList<>()).add(outcome);
        }
        Map<String, Figures> kinds = new TreeMap<>();
        byKind.forEach((kind, some) -> kinds.put(kind, figures(some)));
        return new Result(figures(outcomes), kinds);
    }

    /// What a search found for one query.
    private record Outcome(Case query, List<Hit> hits) {

        boolean answerable() {
            return !query.relevant().isEmpty();
        }

        /// Whether the hit at a rank covers a place that answers.
        boolean finds(int rank) {
            return query.relevant().stream().anyMatch(place -> covers(rank, place));
        }

        private boolean covers(int rank, Place place) {
            Place found = hits.get(rank).passage().place();
            return found.file().equals(place.file())
                    && found.firstLine() <= place.firstLine()
                    && place.firstLine() <= found.lastLine();
        }

        IntStream ranks(int bound) {
            return IntStream.range(0, Math.min(bound, hits.size()));
        }

        double success(int bound) {
            return ranks(bound).anyMatch(this::finds) ? 1 : 0;
        }

        double recall(int bound) {
            long found =
                    query.relevant().stream()
                            .filter(place -> ranks(bound).anyMatch(rank -> covers(rank, place)))
                            .count();
            return (double) found / query.relevant().size();
        }

        double reciprocalRank() {
            return ranks(hits.size())
                    .filter(this::finds)
                    .mapToDouble(r -> 1.0 / (r + 1))
                    .findFirst()
                    .orElse(0);
        }

        /// A hit gains when it covers a place that none before it covers. The best order has all
        /// such hits first, and one more for each place that no hit covers.
        double ndcg(int bound) {
            List<Place> open = new ArrayList<>(query.relevant());
            int[] gaining =
                    ranks(hits.size())
                            .filter(rank -> open.removeIf(place -> covers(rank, place)))
                            .toArray();
            int possible = Math.min(bound, gaining.length + open.size());
            double gain =
                    IntStream.of(gaining)
                            .filter(rank -> rank < bound)
                            .mapToDouble(Outcome::discount)
                            .sum();
            return gain / IntStream.range(0, possible).mapToDouble(Outcome::discount).sum();
        }

        private static double discount(int rank) {
            return Math.log(2) / Math.log(rank + 2.0);
        }
    }

    private static Figures figures(List<Outcome> outcomes) {
        List<Outcome> answerable = outcomes.stream().filter(Outcome::answerable).toList();
        List<Outcome> others = outcomes.stream().filter(o -> !o.answerable()).toList();
        return new Figures(
                answerable.size(),
                others.size(),
                mean(answerable, outcome -> outcome.success(1)),
                mean(answerable, outcome -> outcome.success(5)),
                mean(answerable, outcome -> outcome.recall(5)),
                mean(answerable, Outcome::reciprocalRank),
                mean(answerable, outcome -> outcome.ndcg(DEEP)),
                mean(others, outcome -> outcome.hits().isEmpty() ? 1.0 : 0.0));
    }

    private static double mean(List<Outcome> outcomes, Function<Outcome, Double> figure) {
        return outcomes.stream().mapToDouble(figure::apply).average().orElse(Double.NaN);
    }
}
