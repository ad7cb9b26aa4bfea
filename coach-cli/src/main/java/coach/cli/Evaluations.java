package coach.cli;

import coach.api.Data;
import coach.core.data.Fields;
import coach.core.explain.CardEval;
import coach.core.index.SearchEval;
import coach.core.route.RoutingEval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// Results of measurements as documents and as tables.
final class Evaluations {
    private Evaluations() {}

    static Data cards(CardEval eval) {
        return new Fields()
                .put("questions", eval.cases().size())
                .put("first", eval.first())
                .put("amongThree", eval.amongThree())
                .put("leftWithoutCard", eval.left())
                .put("unansweredRefused", eval.refused())
                .data();
    }

    static String cardsText(CardEval eval) {
        return String.join(
                "\n",
                "questions           %d".formatted(eval.cases().size()),
                "right card first    %s".formatted(figure(eval.first())),
                "among three         %s".formatted(figure(eval.amongThree())),
                "left without card   %s".formatted(figure(eval.left())),
                "unanswered refused  %s".formatted(figure(eval.refused())));
    }

    static Data routing(RoutingEval eval) {
        Fields confusion = new Fields();
        eval.confusion()
                .forEach(
                        (expected, said) -> {
                            Fields row = new Fields();
                            said.forEach(row::put);
                            confusion.put(expected, row.data());
                        });
        return new Fields()
                .put("questions", eval.cases().size())
                .put("accuracy", eval.accuracy())
                .put("strictAccuracy", eval.strictAccuracy())
                .put("unrelatedRefused", eval.refused())
                .put("relatedAnswered", eval.answered())
                .put("bothNamed", eval.bothNamed())
                .put("calibrationError", eval.calibrationError())
                .put("confusion", confusion.data())
                .put("reliability", eval.reliability(), Evaluations::bin)
                .data();
    }

    private static Data bin(RoutingEval.Bin bin) {
        return new Fields()
                .put("from", bin.from())
                .put("to", bin.to())
                .put("count", bin.count())
                .put("confidence", bin.confidence())
                .put("accuracy", bin.accuracy())
                .data();
    }

    static String routingText(RoutingEval eval) {
        List<String> lines = new ArrayList<>();
        lines.add("questions          %d".formatted(eval.cases().size()));
        lines.add("accuracy           %s".formatted(figure(eval.accuracy())));
        lines.add("to the letter      %s".formatted(figure(eval.strictAccuracy())));
        lines.add("unrelated refused  %s".formatted(figure(eval.refused())));
        lines.add("related answered   %s".formatted(figure(eval.answered())));
        lines.add("both named         %s".formatted(figure(eval.bothNamed())));
        lines.add("calibration error  %s".formatted(figure(eval.calibrationError())));
        lines.add("");
        confusion(eval.confusion(), lines);
        lines.add("");
        lines.add("confidence    n   said  right");
        for (RoutingEval.Bin bin : eval.reliability()) {
            lines.add(
                    "%.1f - %.1f  %3d  %s  %s"
                            .formatted(
                                    bin.from(),
                                    bin.to(),
                                    bin.count(),
                                    figure(bin.confidence()),
                                    figure(bin.accuracy())));
        }
        return String.join("\n", lines);
    }

    private static void confusion(Map<String, Map<String, Integer>> table, List<String> lines) {
        TreeSet<String> topics = new TreeSet<>(table.keySet());
        table.values().forEach(row -> topics.addAll(row.keySet()));
        StringBuilder head = new StringBuilder("%-12s".formatted("right/said"));
        topics.forEach(topic -> head.append("%11s".formatted(topic)));
        lines.add(head.toString());
        table.forEach(
                (expected, said) -> {
                    StringBuilder row = new StringBuilder("%-12s".formatted(expected));
                    topics.forEach(
                            topic -> row.append("%11d".formatted(said.getOrDefault(topic, 0))));
                    lines.add(row.toString());
                });
    }

    static Data search(SearchEval.Result result) {
        Fields kinds = new Fields();
        result.byKind().forEach((kind, figures) -> kinds.put(kind, figures(figures)));
        return new Fields().put("all", figures(result.all())).put("byKind", kinds.data()).data();
    }

    private static Data figures(SearchEval.Figures figures) {
        return new Fields()
                .put("answerable", figures.answerable())
                .put("unanswerable", figures.unanswerable())
                .put("successAt1", figures.successAt1())
                .put("successAt5", figures.successAt5())
                .put("recallAt5", figures.recallAt5())
                .put("mrr", figures.mrr())
                .put("ndcgAt10", figures.ndcgAt10())
                .put("leftWithoutHit", figures.leftWithoutHit())
                .data();
    }

    static String searchText(SearchEval.Result result) {
        List<String> lines = new ArrayList<>();
        lines.add("kind            n   s@1   s@5   r@5   mrr  ndcg  none left empty");
        result.byKind().forEach((kind, figures) -> lines.add(row(kind, figures)));
        lines.add(row("all", result.all()));
        return String.join("\n", lines);
    }

    private static String row(String kind, SearchEval.Figures figures) {
        return "%-12s %4d %s %s %s %s %s  %s"
                .formatted(
                        kind,
                        figures.answerable() + figures.unanswerable(),
                        figure(figures.successAt1()),
                        figure(figures.successAt5()),
                        figure(figures.recallAt5()),
                        figure(figures.mrr()),
                        figure(figures.ndcgAt10()),
                        figure(figures.leftWithoutHit()));
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "    -" : String.format(Locale.ROOT, "%.3f", value);
    }
}
