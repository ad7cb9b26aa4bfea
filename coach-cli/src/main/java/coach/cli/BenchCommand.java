package coach.cli;

import coach.api.Bilingual;
import coach.api.CoachException;

import java.util.function.Function;

/// `coach bench NAME`: measures beside a named peer or limit, in one run.
final class BenchCommand implements CoachCommand {
    private final Argument<String> name;

    BenchCommand(Syntax syntax) {
        name = syntax.parameter("NAME", Function.identity());
    }

    @Override
    public int run(Session session) {
        return switch (name.get()) {
            case "start" -> StartBench.run(session);
            default ->
                    throw CoachException.usage(
                            Bilingual.same(session.texts().say("bench.unknown", name.get())),
                            Bilingual.same(session.texts().say("usage.help", "coach bench")));
        };
    }
}
