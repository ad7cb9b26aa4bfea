package coach.cli;

import coach.api.Bilingual;
import coach.api.CoachException;

import picocli.CommandLine;

import java.util.Optional;
import java.util.function.Function;

/// `coach help [COMMAND]`: says what the coach or one command does.
final class HelpCommand implements CoachCommand {
    private final Argument<Optional<String>> command;

    HelpCommand(Syntax syntax) {
        command = syntax.optionalParameter("COMMAND", Function.identity());
    }

    @Override
    public int run(Session session) {
        Texts texts = session.texts();
        CommandLine line = command.get().map(name -> of(name, texts)).orElse(Usage.ofAll(texts));
        session.streams().out().print(Usage.text(line));
        return ExitCode.DONE;
    }

    private static CommandLine of(String name, Texts texts) {
        if (!Commands.has(name)) {
            throw CoachException.usage(
                    Bilingual.same(texts.say("usage.command", name)),
                    Bilingual.same(texts.say("usage.help", "coach")));
        }
        Syntax syntax = new Syntax(name, texts);
        Commands.create(name, syntax);
        new CommonOptions(syntax);
        return Usage.of(syntax, texts);
    }
}
