package coach.cli;

import coach.api.event.CoachEvent;
import coach.cli.terminal.ProgressBar;
import coach.cli.terminal.Terminal;
import coach.core.Coach;
import coach.core.CoachOptions;
import coach.core.IndexReport;
import coach.core.notes.Skipped;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A coach over the notes that a command looks at, with its news on stderr.
final class NoteCoach implements AutoCloseable {
    /// So many passages are embedded at once; more are left to `coach index`.
    private static final int WORTH_WAITING_FOR = 2000;

    private final Session session;
    private final Coach coach;
    private final ProgressBar progress;
    private final AtomicInteger skipped = new AtomicInteger();

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
        coach.on(CoachEvent.NoteSkipped.class, _ -> skipped.incrementAndGet());
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
    static NoteCoach open(Session session, List<Path> notes) {
        return new NoteCoach(session, Coach.open(CoachOptions.at(session.home()).with(notes)));
    }

    Coach coach() {
        return coach;
    }

    private void show(String key, int done, int total) {
        progress.show(session.texts().say(key), done, total);
    }

    /// Takes in what has changed of the notes.
    ///
    /// @param meaning whether they shall be found by their meaning too
    void refresh(boolean meaning) {
        tellSkipped(coach.refresh());
        int pending = meaning ? coach.pending() : 0;
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
        if (skipped.get() > 0) {
            session.remark(session.texts().say("notes.skipped", skipped.get()));
            report.skipped().stream().limit(5).forEach(this::tell);
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
