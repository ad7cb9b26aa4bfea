package coach.cli;

import coach.core.Coach;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds the command that the arguments name, parses them and runs it.
final class CommandRunner {
    private final Streams streams;
    private final Map<String, String> environment;

    /// @param environment the shell's variables, for the language and the data folder
    CommandRunner(Streams streams, Map<String, String> environment) {
        this.streams = streams;
        this.environment = environment;
    }

    /// Runs one command line.
    ///
    /// @return the exit code
    int run(List<String> arguments) {
        if (arguments.equals(List.of("--version"))) {
            streams.out().println("coach " + VersionCommand.version());
            return ExitCode.DONE;
        }
        if (!arguments.isEmpty() && Commands.READ_NOTES.contains(arguments.getFirst())) {
            Coach.expectNotes();
        }
        Texts texts = Texts.in(CommonOptions.spoken(arguments, environment));
        Failures failures = new Failures(streams.err(), texts);
        try {
            return run(arguments, texts);
        } catch (Throwable failure) {
            streams.out().flush();
            return failures.report(failure);
        }
    }

    private int run(List<String> arguments, Texts texts) {
        int place = CommonOptions.countLeading(arguments);
        if (place == arguments.size() || !Commands.has(arguments.get(place))) {
            return withoutCommand(arguments, texts);
        }
        List<String> others = new ArrayList<>(arguments);
        String name = others.remove(place);
        Syntax syntax = new Syntax(name, texts);
        CoachCommand chosen = Commands.create(name, syntax);
        CommonOptions common = new CommonOptions(syntax);
        CommandLine line = Usage.of(syntax, texts);
        ParseResult parsed = line.parseArgs(others.toArray(String[]::new));
        if (parsed.isUsageHelpRequested()) {
            streams.out().print(Usage.text(line));
            return ExitCode.DONE;
        }
        syntax.check();
        return chosen.run(common.session(texts, streams, environment));
    }

    /// Help, or a wrong call: the parser of all commands knows which, and what may have been meant.
    private int withoutCommand(List<String> arguments, Texts texts) {
        CommandLine line = Usage.ofAll(texts);
        ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
        if (!parsed.isUsageHelpRequested()) {
            streams.err().print(Usage.text(line));
            return ExitCode.USAGE;
        }
        streams.out().print(Usage.text(line));
        return ExitCode.DONE;
    }
}
