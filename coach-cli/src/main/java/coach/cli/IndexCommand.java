package coach.cli;

import coach.api.Data;
import coach.api.Language;
import coach.core.Coach;
import coach.core.IndexReport;
import coach.core.data.Fields;
import coach.core.notes.Skipped;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// `coach index PATH…`: takes notes in, only what changed; by words at once, then by meaning.
final class IndexCommand implements CoachCommand {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(700);

    private final Argument<List<Path>> paths;
    private final Argument<List<Path>> remove;
    private final Argument<Boolean> watch;

    IndexCommand(Syntax syntax) {
        paths = syntax.parameters("PATH", Path::of);
        remove = syntax.options("--remove", "PATH", Path::of);
        watch = syntax.flag("--watch");
    }

    @Override
    public int run(Session session) {
        Instant start = Instant.now();
        try (NoteCoach notebook = NoteCoach.open(session, List.of())) {
            IndexReport report = notebook.coach().index(paths.get(), remove.get());
            notebook.embed();
            int pending = notebook.coach().pending();
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
            session.report(
                    () -> document(report, pending, seconds, session.texts().language()),
                    () -> text(report, pending, seconds, session.texts()));
            if (watch.get()) {
                watch(notebook.coach(), session);
            }
            boolean well = report.skipped().stream().noneMatch(Skipped::isFailure);
            return well ? ExitCode.DONE : ExitCode.PARTLY;
        }
    }

    /// Until the process is stopped; what was taken in by then stays.
    private static void watch(Coach coach, Session session) {
        session.streams().flush();
        session.remark(session.texts().say("index.watching"));
        coach.watch(
                LOOK_AGAIN,
                () -> Thread.currentThread().isInterrupted(),
                report ->
                        session.remark(
                                session.texts()
                                        .say(
                                                "index.changed",
                                                report.changed(),
                                                report.passages())));
    }

    private static Data document(
            IndexReport report, int pending, double seconds, Language language) {
        return new Fields()
                .put("files", report.files())
                .put("changed", report.changed())
                .put("passages", report.passages())
                .put("questions", report.questions())
                .put("skipped", report.skipped(), each -> skipped(each, language))
                .put("embedded", report.passages() - pending)
                .put("pending", pending)
                .put("seconds", seconds)
                .data();
    }

    private static Data skipped(Skipped skipped, Language language) {
        return new Fields()
                .put("file", skipped.file())
                .put("reason", skipped.reason().in(language))
                .data();
    }

    private static String text(IndexReport report, int pending, double seconds, Texts texts) {
        StringBuilder text = new StringBuilder();
        report.skipped()
                .forEach(
                        each ->
                                text.append(
                                        texts.say(
                                                        "index.skipped",
                                                        each.file(),
                                                        each.reason().in(texts.language()))
                                                + "\n"));
        text.append(
                texts.say(
                        "index.done",
                        report.files(),
                        report.passages(),
                        report.changed(),
                        report.questions(),
                        String.format(Locale.ROOT, "%.1f", seconds)));
        if (pending > 0) {
            text.append("\n").append(texts.say("notes.pending", pending));
        }
        return text.toString();
    }
}
