package coach.cli;

import coach.api.CardId;
import coach.api.DemoLink;
import coach.api.Explanation;
import coach.cli.terminal.MarkdownPrinter;
import coach.cli.terminal.Terminal;
import coach.core.Answered;
import coach.core.markdown.Markdown;
import coach.core.report.Documents;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// `coach ask QUESTION`: explains, with citations and demos.
final class AskCommand implements CoachCommand {
    private final Argument<String> question;
    private final Argument<List<Path>> notes;

    AskCommand(Syntax syntax) {
        question = syntax.words("QUESTION");
        notes = syntax.options("--notes", "PATH", Path::of);
    }

    @Override
    public int run(Session session) {
        try (NoteCoach notebook = NoteCoach.open(session, notes.get())) {
            notebook.coach().expect(question.get());
            notebook.refresh(true);
            Answered answered = notebook.coach().ask(question.get(), session.chosen());
            session.report(
                    () ->
                            Documents.explanation(
                                    answered.routing(), answered.inquiry(), answered.explanation()),
                    () -> new Page(answered).text());
            return ExitCode.DONE;
        }
    }

    /// The answer as it is read in a terminal, in the language of the answer.
    private static final class Page {
        private final Answered answered;
        private final Explanation explanation;
        private final Texts texts;
        private final Terminal terminal = Terminal.ofOutput();
        private final StringBuilder text = new StringBuilder();

        Page(Answered answered) {
            this.answered = answered;
            this.explanation = answered.explanation();
            this.texts = Texts.in(answered.inquiry().language());
        }

        String text() {
            text.append(RouteCommand.line(answered.routing(), texts, terminal)).append("\n\n");
            text.append(
                    new MarkdownPrinter(terminal).print(Markdown.parse(explanation.markdown())));
            citations();
            list("ask.demos", explanation.demos().stream().map(DemoLink::toString).toList());
            list("ask.cards", explanation.cards().stream().map(CardId::value).toList());
            return text.toString().stripTrailing();
        }

        private void citations() {
            if (explanation.citations().isEmpty()) {
                return;
            }
            heading("ask.citations");
            int number = 0;
            for (var hit : explanation.citations()) {
                number++;
                text.append("  [").append(number).append("] ");
                text.append(hit.passage().place().range());
                String heading = String.join(" › ", hit.passage().headings());
                text.append(heading.isEmpty() ? "" : "  " + terminal.quiet(heading));
                text.append('\n');
            }
        }

        private void list(String key, List<String> items) {
            if (!items.isEmpty()) {
                heading(key);
                text.append(items.stream().collect(Collectors.joining("\n  ", "  ", "\n")));
            }
        }

        private void heading(String key) {
            text.append('\n').append(terminal.heading(texts.say(key))).append('\n');
        }
    }
}
