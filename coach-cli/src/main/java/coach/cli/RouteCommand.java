package coach.cli;

import coach.cli.terminal.Terminal;
import coach.core.report.Documents;
import coach.core.route.Routing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// `coach route QUESTION`: names the topic.
final class RouteCommand implements CoachCommand {
    private final Argument<String> question;

    RouteCommand(Syntax syntax) {
        question = syntax.words("QUESTION");
    }

    @Override
    public int run(Session session) {
        try (NoteCoach notebook = NoteCoach.open(session, List.of())) {
            Routing routing = notebook.coach().route(question.get());
            session.report(() -> Documents.routing(routing), () -> text(routing, session.texts()));
            return ExitCode.DONE;
        }
    }

    private static String text(Routing routing, Texts texts) {
        String candidates =
                routing.candidates().stream()
                        .map(candidate -> candidate(candidate, texts))
                        .collect(Collectors.joining("\n"));
        return line(routing, texts, Terminal.ofOutput()) + "\n\n" + candidates;
    }

    /// The topic in one line, with its confidence and others that fairly claim the question.
    static String line(Routing routing, Texts texts, Terminal terminal) {
        String confidence = percent(routing.confidence());
        String said =
                routing.topic()
                        .map(topic -> texts.say("route.topic", topic, confidence))
                        .orElseGet(() -> texts.say("route.none", confidence));
        String also =
                routing.also().isEmpty()
                        ? ""
                        : texts.say("route.also", String.join(", ", routing.also()));
        return terminal.quiet(said + also);
    }

    private static String candidate(Routing.Candidate candidate, Texts texts) {
        String reasons =
                candidate.reasons().stream()
                        .map(reason -> reason(reason, texts))
                        .collect(Collectors.joining("\n    ", "\n    ", ""));
        return "  %-12s %5s".formatted(candidate.topic(), percent(candidate.confidence()))
                + (candidate.reasons().isEmpty() ? "" : reasons);
    }

    private static String reason(Routing.Reason reason, Texts texts) {
        return switch (reason) {
            case Routing.Reason.Names(String term) -> texts.say("route.names", term);
            case Routing.Reason.Resembles(String other, double similarity) ->
                    texts.say(
                            "route.resembles",
                            other,
                            String.format(Locale.ROOT, "%.2f", similarity));
        };
    }

    static String percent(double share) {
        return Math.round(100 * share) + "%";
    }
}
