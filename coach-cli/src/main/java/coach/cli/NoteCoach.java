package coach.cli;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Topic;
import coach.api.event.CoachEvent;
import coach.cli.terminal.ProgressBar;
import coach.cli.terminal.Terminal;
import coach.core.Coach;
import coach.core.CoachOptions;
import coach.core.IndexReport;
import coach.core.notes.Skipped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// A coach over the notes that a command looks at, with its news on stderr.
final class NoteCoach implements AutoCloseable {
    /// So many passages are embedded at once; more are left to `coach index`.
    private static final int WORTH_WAITING_FOR = 2000;

    private static final int FEW = 5;

    private final Session session;
    private final Coach coach;
    private final ProgressBar progress;

    private NoteCoach(Session session, Coach coach) {
        this.session = session;
        this.coach = coach;
        this.progress =
                new ProgressBar(
                        session.streams().err(), Terminal.ofErrors(), InstantSource.system());
        coach.on(
                CoachEvent.NoteRead.class,
                read -> show("progress.reading", read.done(), read.total()));
        coach.on(
                CoachEvent.PassagesEmbedded.class,
                each -> show("progress.embedding", each.done(), each.total()));
        coach.on(
                CoachEvent.PluginFailed.class,
                failed ->
                        session.remark(
                                session.texts()
                                        .say(
                                                "plugin.failed",
                                                failed.id(),
                                                failed.reason().in(session.texts().language()))));
    }

    /// @param notes exactly these notes; empty for those the home keeps
    /// @throws CoachException if one of them does not exist
    static NoteCoach open(Session session, List<Path> notes) {
        for (Path path : notes) {
            if (Files.notExists(path)) {
                throw CoachException.input(
                        Bilingual.same(session.texts().say("notes.absent", path)),
                        Bilingual.same(session.texts().say("notes.check")));
            }
        }
        Distribution.find().ifPresent(built -> built.seed(session.home()));
        return new NoteCoach(session, Coach.open(CoachOptions.at(session.home()).with(notes)));
    }

    Coach coach() {
        return coach;
    }

    /// The topics, or the one that was asked for.
    ///
    /// @throws CoachException if there is no such topic
    List<Topic> topics(Optional<String> id) {
        List<Topic> all = coach.topics();
        List<Topic> chosen =
                all.stream().filter(topic -> id.isEmpty() || topic.id().equals(id.get())).toList();
        if (id.isPresent() && chosen.isEmpty()) {
            String known = session.texts().list(all.stream().map(Topic::id).sorted());
            throw CoachException.usage(
                    Bilingual.same(session.texts().say("topic.unknown", id.get())),
                    Bilingual.same(session.texts().say("topic.known", known)));
        }
        return chosen;
    }

    private void show(String key, int done, int total) {
        progress.show(session.texts().say(key), done, total);
    }

    /// Takes in what has changed of the notes.
    ///
    /// @param meaning whether they shall be found by their meaning too
    void refresh(boolean meaning) {
        IndexReport report = coach.refresh();
        tellSkipped(report);
        if (report.files() == 0) {
            session.remark(session.texts().say("notes.none"));
        }
        int pending = meaning ? report.pending() : 0;
        if (pending > WORTH_WAITING_FOR) {
            session.remark(session.texts().say("notes.pending", pending));
        } else if (pending > 0) {
            embed();
        }
    }

    /// Makes all passages findable by their meaning.
    void embed() {
        coach.embed(() -> Thread.currentThread().isInterrupted());
        progress.close();
    }

    private void tellSkipped(IndexReport report) {
        progress.close();
        List<Skipped> failed = report.skipped().stream().filter(Skipped::isFailure).toList();
        if (!failed.isEmpty()) {
            session.remark(session.texts().say("notes.skipped", failed.size()));
            failed.stream().limit(FEW).forEach(this::tell);
        }
    }

    private void tell(Skipped skipped) {
        Texts texts = session.texts();
        String reason = skipped.reason().in(texts.language());
        session.remark("  " + texts.say("notes.file", skipped.file(), reason));
    }

    @Override
    public void close() {
        progress.close();
        coach.close();
    }
}
