package coach.cli;

import coach.api.Bilingual;
import coach.api.CoachException;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.spi.ToolProvider;

/// `coach bench NAME`: measures beside a named peer or limit, in one run.
///
/// All but `start` are tools that a module on the module path provides, as `coach-bench-NAME`.
final class BenchCommand implements CoachCommand {
    private final Argument<String> name;
    private final Argument<Optional<String>> path;
    private final Argument<Boolean> quick;

    BenchCommand(Syntax syntax) {
        name = syntax.parameter("NAME", Function.identity());
        path = syntax.optionalParameter("PATH", Function.identity());
        quick = syntax.flag("--quick");
    }

    @Override
    public int run(Session session) {
        return switch (name.get()) {
            case "start" -> start(session);
            default -> tool(session);
        };
    }

    private int start(Session session) {
        if (path.get().isPresent()) {
            throw CoachException.usage(
                    Bilingual.same(session.texts().say("usage.argument", path.get().get())),
                    Bilingual.same(session.texts().say("usage.help", "coach bench")));
        }
        return StartBench.run(session);
    }

    private int tool(Session session) {
        ToolProvider tool =
                ToolProvider.findFirst("coach-bench-" + name.get())
                        .orElseThrow(
                                () ->
                                        CoachException.usage(
                                                Bilingual.same(
                                                        session.texts()
                                                                .say("bench.unknown", name.get())),
                                                Bilingual.same(
                                                        session.texts()
                                                                .say(
                                                                        "usage.help",
                                                                        "coach bench"))));
        Streams streams = session.streams();
        return tool.run(
                new PrintWriter(streams.out(), true, StandardCharsets.UTF_8),
                new PrintWriter(streams.err(), true, StandardCharsets.UTF_8),
                arguments(session).toArray(String[]::new));
    }

    private List<String> arguments(Session session) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--lang=" + session.texts().language().code());
        if (session.json()) {
            arguments.add("--json");
        }
        if (quick.get()) {
            arguments.add("--quick");
        }
        path.get().ifPresent(arguments::add);
        return arguments;
    }
}
