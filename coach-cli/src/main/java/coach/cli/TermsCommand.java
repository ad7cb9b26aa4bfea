package coach.cli;

import coach.api.Data;
import coach.api.Language;
import coach.api.Term;
import coach.api.Topic;
import coach.core.data.Fields;
import coach.core.report.Documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `coach terms`: lists the glossary.
final class TermsCommand implements CoachCommand {
    private final Argument<Optional<String>> topic;

    TermsCommand(Syntax syntax) {
        topic = syntax.option("--topic", "ID", Function.identity());
    }

    @Override
    public int run(Session session) {
        try (NoteCoach notebook = NoteCoach.open(session, List.of())) {
            List<Topic> topics = notebook.topics(topic.get());
            session.report(
                    () -> new Fields().put("topics", topics, TermsCommand::document).data(),
                    () ->
                            topics.stream()
                                    .map(each -> text(each, session.texts().language()))
                                    .collect(Collectors.joining("\n\n")));
            return ExitCode.DONE;
        }
    }

    private static Data document(Topic topic) {
        return new Fields()
                .put("topic", topic.id())
                .put("terms", topic.glossary().terms(), Documents::term)
                .data();
    }

    private static String text(Topic topic, Language language) {
        return topic.glossary().terms().stream()
                .map(term -> text(term, language))
                .collect(Collectors.joining("\n", topic.name().in(language) + "\n", ""));
    }

    private static String text(Term term, Language language) {
        return "  "
                + String.join(" / ", term.zh())
                + " · "
                + String.join(" / ", term.en())
                + "\n      "
                + term.definition().in(language);
    }
}
