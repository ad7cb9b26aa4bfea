package coach.cli;

import coach.api.Bilingual;
import coach.api.CoachException;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Turns what went wrong into words on stderr and an exit code: the one place where failures of
/// commands are caught.
final class Failures {
    private final PrintStream err;
    private final Texts texts;

    Failures(PrintStream err, Texts texts) {
        this.err = err;
        this.texts = texts;
    }

    /// Tells a failure.
    ///
    /// @return the exit code
    int report(Throwable failure) {
        return switch (failure) {
            case CoachException mendable -> mendable(mendable);
            case ParameterException wrong -> wrong(wrong);
            case UncheckedIOException unreadable -> unreadable(unreadable);
            default -> bug(failure);
        };
    }

    private int mendable(CoachException failure) {
        err.println(failure.fault().in(texts.language()));
        return switch (failure.fault().kind()) {
            case USAGE -> ExitCode.USAGE;
            case INPUT -> ExitCode.INPUT;
        };
    }

    private int wrong(ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        return mendable(
                CoachException.usage(
                        Bilingual.same(reason(failure)),
                        Bilingual.same(texts.say("usage.help", command))));
    }

    private String reason(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing ->
                    texts.say("usage.missing", labels(missing.getMissing()));
            case OverwrittenOptionException twice ->
                    texts.say("usage.twice", ((OptionSpec) twice.getOverwritten()).longestName());
            default ->
                    Optional.ofNullable(failure.getArgSpec())
                            .map(each -> texts.say("usage.value", name(each), failure.getValue()))
                            .orElse(failure.getMessage());
        };
    }

    private String unmatched(UnmatchedArgumentException failure) {
        String first = failure.getUnmatched().getFirst();
        boolean topLevel = !failure.getCommandLine().getSubcommands().isEmpty();
        String kind = failure.isUnknownOption() ? "option" : topLevel ? "command" : "argument";
        String reason = texts.say("usage." + kind, first);
        List<String> meant = failure.getSuggestions();
        return meant.isEmpty() ? reason : reason + texts.say("usage.meant", meant.getFirst());
    }

    private String labels(List<ArgSpec> arguments) {
        return texts.list(arguments.stream().map(Failures::label));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    /// What the file system refuses is no bug: the message begins with the file.
    private int unreadable(UncheckedIOException failure) {
        String what = failure.getCause().getMessage();
        String kind = failure.getCause().getClass().getSimpleName();
        err.println(texts.say("input.unreadable", what, kind));
        return ExitCode.INPUT;
    }

    private int bug(Throwable failure) {
        err.println(texts.say("bug"));
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }
}
