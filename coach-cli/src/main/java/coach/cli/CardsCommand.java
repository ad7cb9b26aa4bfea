package coach.cli;

import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CoachException;
import coach.api.Exchange;
import coach.api.Language;
import coach.api.Topic;
import coach.core.Coach;
import coach.core.data.Fields;
import coach.core.report.Documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `coach cards`: lists the bank; `coach cards extract FILE`: shows what a note holds of questions.
final class CardsCommand implements CoachCommand {
    private final Argument<Optional<String>> action;
    private final Argument<Optional<Path>> file;
    private final Argument<Optional<String>> topic;

    CardsCommand(Syntax syntax) {
        action = syntax.optionalParameter("ACTION", CardsCommand::action);
        file = syntax.optionalParameter("FILE", Path::of);
        topic = syntax.option("--topic", "ID", Function.identity());
    }

    private static String action(String name) {
        if (!name.equals("extract")) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    @Override
    public int run(Session session) {
        try (NoteCoach notebook = NoteCoach.open(session, List.of())) {
            if (action.get().isPresent()) {
                extract(notebook.coach(), session);
            } else {
                list(notebook, session);
            }
            return ExitCode.DONE;
        }
    }

    private void extract(Coach coach, Session session) {
        Path note =
                file.get()
                        .orElseThrow(
                                () ->
                                        CoachException.usage(
                                                Bilingual.same(
                                                        session.texts()
                                                                .say("usage.missing", "FILE")),
                                                Bilingual.same(
                                                        session.texts()
                                                                .say(
                                                                        "usage.help",
                                                                        "coach cards"))));
        List<Exchange> exchanges = coach.exchanges(note);
        session.report(
                () -> new Fields().put("records", exchanges, Documents::exchange).data(),
                () ->
                        exchanges.isEmpty()
                                ? session.texts().say("cards.norecords")
                                : exchanges.stream()
                                        .map(each -> text(each, session.texts()))
                                        .collect(Collectors.joining("\n\n")));
    }

    private static String text(Exchange exchange, Texts texts) {
        StringBuilder text = new StringBuilder();
        text.append(exchange.question().place())
                .append("  ")
                .append(RouteCommand.percent(exchange.confidence()))
                .append('\n')
                .append(texts.say("cards.question", exchange.question().text()));
        exchange.followUpOf()
                .ifPresent(parent -> text.append('\n').append(texts.say("cards.followup", parent)));
        exchange.myAnswer()
                .ifPresent(
                        answer -> text.append('\n').append(texts.say("cards.mine", answer.text())));
        exchange.correctAnswer()
                .ifPresent(
                        answer ->
                                text.append('\n')
                                        .append(texts.say("cards.correct", answer.text())));
        return text.toString();
    }

    private void list(NoteCoach notebook, Session session) {
        List<String> topics = notebook.topics(topic.get()).stream().map(Topic::id).toList();
        List<Card> cards =
                notebook.coach().cards().all().stream()
                        .filter(card -> topics.contains(card.id().topic()))
                        .toList();
        Language language = session.texts().language();
        session.report(
                () -> new Fields().put("cards", cards, Documents::card).data(),
                () ->
                        cards.stream()
                                .map(card -> card.id() + "  " + card.question().in(language))
                                .collect(Collectors.joining("\n")));
    }
}
