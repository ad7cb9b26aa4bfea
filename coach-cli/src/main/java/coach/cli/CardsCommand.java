package coach.cli;

import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CoachException;
import coach.api.Exchange;
import coach.api.Language;
import coach.api.Topic;
import coach.core.Coach;
import coach.core.data.Fields;
import coach.core.report.BankTable;
import coach.core.report.Booklet;
import coach.core.report.Documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `coach cards`: lists the bank, also as a booklet or a table; `coach cards extract FILE`: shows
/// what a note holds of questions.
final class CardsCommand implements CoachCommand {
    private final Argument<Optional<String>> action;
    private final Argument<Optional<Path>> file;
    private final Argument<Optional<String>> topic;
    private final Argument<Optional<Path>> html;
    private final Argument<Optional<Path>> markdown;

    CardsCommand(Syntax syntax) {
        action = syntax.optionalParameter("ACTION", CardsCommand::action);
        file = syntax.optionalParameter("FILE", Path::of);
        topic = syntax.option("--topic", "ID", Function.identity());
        html = syntax.option("--html", "FILE", Path::of);
        markdown = syntax.option("--markdown", "FILE", Path::of);
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
        List<Topic> topics = notebook.topics(topic.get());
        List<String> ids = topics.stream().map(Topic::id).toList();
        List<Card> cards =
                notebook.coach().cards().all().stream()
                        .filter(card -> ids.contains(card.id().topic()))
                        .toList();
        html.get()
                .ifPresent(
                        path ->
                                write(
                                        path,
                                        Booklet.of(topics, cards, languages(session)),
                                        session));
        markdown.get().ifPresent(path -> write(path, BankTable.of(topics, cards), session));
        boolean written = html.get().isPresent() || markdown.get().isPresent();
        session.report(
                () -> new Fields().put("cards", cards, Documents::card).data(),
                () -> written ? written(cards, session) : listed(cards, session));
    }

    /// The language asked for, else both.
    private static List<Language> languages(Session session) {
        return session.chosen().map(List::of).orElse(List.of(Language.ZH, Language.EN));
    }

    private static void write(Path file, String text, Session session) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw CoachException.input(
                    Bilingual.same(session.texts().say("file.unwritable", file)),
                    Bilingual.same(session.texts().say("file.folder")));
        }
    }

    private String written(List<Card> cards, Session session) {
        return Stream.of(html.get(), markdown.get())
                .flatMap(Optional::stream)
                .map(file -> session.texts().say("cards.written", file, cards.size()))
                .collect(Collectors.joining("\n"));
    }

    private static String listed(List<Card> cards, Session session) {
        Language language = session.texts().language();
        return cards.stream()
                .map(card -> card.id() + "  " + card.question().in(language))
                .collect(Collectors.joining("\n"));
    }
}
