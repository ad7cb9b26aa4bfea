package coach.cli;

import java.nio.file.Path;
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
                            .run(start.argumentsAt(session.home()));
            if (code > ExitCode.PARTLY) {
                session.remark(start.name() + ": " + code);
            }
            worst = Math.max(worst, code);
        }
        return worst;
    }
}
