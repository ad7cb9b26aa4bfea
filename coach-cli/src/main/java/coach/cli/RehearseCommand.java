package coach.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `coach rehearse LIST`: runs each command line of a list in this process and says nothing. The
/// launcher trains the JVM's AOT cache with it.
final class RehearseCommand implements CoachCommand {
    private final Argument<Path> list;

    RehearseCommand(Syntax syntax) {
        list = syntax.parameter("LIST", Path::of);
    }

    @Override
    public int run(Session session) {
        int worst = ExitCode.DONE;
        for (Start start : Start.read(list.get())) {
            int code =
                    new CommandRunner(Streams.silent(), Map.of())
                            .run(atHome(start.arguments(), session.home()));
            if (code > ExitCode.PARTLY) {
                session.remark(start.name() + ": " + code);
            }
            worst = Math.max(worst, code);
        }
        return worst;
    }

    /// A rehearsal leaves no traces among the person's data.
    private static List<String> atHome(List<String> arguments, Path home) {
        if (arguments.getFirst().startsWith("--")) {
            return arguments;
        }
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--home", home.toString()));
        return all;
    }
}
