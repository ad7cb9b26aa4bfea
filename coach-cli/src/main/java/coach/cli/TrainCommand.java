package coach.cli;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.core.Coach;
import coach.core.route.Training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// `coach train routing FILE.jsonl DIR`: trains the router's weights, for who maintains the coach.
final class TrainCommand implements CoachCommand {
    private final Argument<String> what;
    private final Argument<Path> file;
    private final Argument<Path> folder;

    TrainCommand(Syntax syntax) {
        what = syntax.parameter("WHAT", Function.identity());
        file = syntax.parameter("FILE", Path::of);
        folder = syntax.parameter("DIR", Path::of);
    }

    @Override
    public int run(Session session) {
        if (!what.get().equals("routing")) {
            throw CoachException.usage(
                    Bilingual.same(session.texts().say("eval.unknown", what.get())),
                    Bilingual.same(session.texts().say("usage.help", "coach train")));
        }
        List<Training.Example> examples = LabelledFiles.examples(file.get());
        try (NoteCoach notebook = NoteCoach.open(session, List.of())) {
            Coach coach = notebook.coach();
            write("weights.properties", coach.trainRouter(examples, true).text());
            write("weights-words.properties", coach.trainRouter(examples, false).text());
            session.remark(session.texts().say("train.done", examples.size(), folder.get()));
            return ExitCode.DONE;
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.get());
            Files.writeString(folder.get().resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
