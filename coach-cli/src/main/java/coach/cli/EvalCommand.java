package coach.cli;

import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CardId;
import coach.api.CoachException;
import coach.api.Data;
import coach.core.data.Fields;
import coach.core.data.Json;
import coach.core.explain.CardEval;
import coach.core.index.SearchEval;
import coach.core.index.SearchQuery;
import coach.core.report.Documents;
import coach.core.route.RoutingEval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `coach eval cards|routing|search FILE.jsonl`: measures the coach against people's labels.
final class EvalCommand implements CoachCommand {
    private final Argument<String> what;
    private final Argument<Path> file;
    private final Argument<Optional<Path>> notes;
    private final Argument<Optional<Path>> out;
    private final Argument<Boolean> lexical;

    EvalCommand(Syntax syntax) {
        what = syntax.parameter("WHAT", Function.identity());
        file = syntax.parameter("FILE", Path::of);
        notes = syntax.option("--notes", "DIR", Path::of);
        out = syntax.option("--out", "FILE", Path::of);
        lexical = syntax.flag("--lexical");
    }

    @Override
    public int run(Session session) {
        return switch (what.get()) {
            case "cards" -> cards(session);
            case "routing" -> routing(session);
            case "search" -> search(session);
            default ->
                    throw CoachException.usage(
                            Bilingual.same(session.texts().say("eval.unknown", what.get())),
                            Bilingual.same(session.texts().say("usage.help", "coach eval")));
        };
    }

    private int cards(Session session) {
        List<CardEval.Labelled> labelled = LabelledFiles.cards(file.get());
        try (NoteCoach notebook = NoteCoach.open(session, List.of())) {
            CardEval eval = CardEval.of(labelled, question -> cards(notebook, question));
            out.get().ifPresent(path -> write(path, cardLines(eval)));
            session.report(() -> Evaluations.cards(eval), () -> Evaluations.cardsText(eval));
            return ExitCode.DONE;
        }
    }

    private static List<CardId> cards(NoteCoach notebook, String question) {
        return notebook.coach().ask(question, Optional.empty()).inquiry().cards().stream()
                .map(Card::id)
                .toList();
    }

    private static List<Data> cardLines(CardEval eval) {
        return eval.cases().stream()
                .map(
                        each ->
                                new Fields()
                                        .put("question", each.labelled().question())
                                        .put("expected", each.labelled().card().map(CardId::value))
                                        .put("right", new Data.Flag(each.right()))
                                        .put("cards", each.found(), id -> Data.of(id.value()))
                                        .data())
                .toList();
    }

    private int routing(Session session) {
        List<RoutingEval.Labelled> labelled = LabelledFiles.routing(file.get());
        try (NoteCoach notebook = NoteCoach.open(session, List.of())) {
            RoutingEval eval = RoutingEval.of(labelled, notebook.coach()::route);
            out.get().ifPresent(path -> write(path, routingLines(eval)));
            session.report(() -> Evaluations.routing(eval), () -> Evaluations.routingText(eval));
            return ExitCode.DONE;
        }
    }

    private static List<Data> routingLines(RoutingEval eval) {
        return eval.cases().stream()
                .map(
                        each ->
                                new Fields()
                                        .put("question", each.routing().question())
                                        .put("expected", each.expected())
                                        .put("right", new Data.Flag(each.fairlyRight()))
                                        .put("route", Documents.routing(each.routing()))
                                        .data())
                .toList();
    }

    private int search(Session session) {
        Path folder =
                notes.get()
                        .orElseThrow(
                                () ->
                                        CoachException.usage(
                                                Bilingual.same(
                                                        session.texts()
                                                                .say("usage.missing", "--notes")),
                                                Bilingual.same(
                                                        session.texts()
                                                                .say("usage.help", "coach eval"))));
        List<SearchEval.Case> cases = LabelledFiles.search(file.get(), folder);
        try (NoteCoach notebook = NoteCoach.open(session, List.of(folder))) {
            notebook.refresh(false);
            if (!lexical.get()) {
                notebook.embed();
            }
            List<Data> lines = new ArrayList<>();
            SearchEval.Result result =
                    SearchEval.measure(
                            cases,
                            query -> {
                                var hits = notebook.coach().search(query(query));
                                lines.add(
                                        new Fields()
                                                .put("query", query)
                                                .put("hits", hits, Documents::hit)
                                                .data());
                                return hits;
                            });
            out.get().ifPresent(path -> write(path, lines));
            session.report(() -> Evaluations.search(result), () -> Evaluations.searchText(result));
            return ExitCode.DONE;
        }
    }

    private SearchQuery query(String text) {
        SearchQuery query = SearchQuery.of(text);
        return lexical.get() ? query.lexically() : query;
    }

    private static void write(Path path, List<Data> lines) {
        try {
            Files.write(path, lines.stream().map(Json::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
