package coach.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// Parsers, and what they say about usage, in the language of the texts.
final class Usage {
    private static final int WIDTH = 100;

    private Usage() {}

    /// The parser of one command.
    static CommandLine of(Syntax syntax, Texts texts) {
        return parser(dress(syntax.spec(), texts));
    }

    /// A parser that knows all commands.
    static CommandLine ofAll(Texts texts) {
        Syntax root = new Syntax("coach", texts);
        new CommonOptions(root);
        root.flag("--version", "common.version");
        CommandSpec spec = dress(root.spec(), texts);
        for (String name : Commands.NAMES) {
            Syntax syntax = new Syntax(name, texts);
            Commands.create(name, syntax);
            spec.addSubcommand(name, syntax.spec().name(name));
        }
        return parser(spec);
    }

    static String text(CommandLine line) {
        return line.getUsageMessage(Ansi.OFF);
    }

    private static CommandLine parser(CommandSpec spec) {
        return new CommandLine(spec)
                .setExpandAtFiles(false) // a question may begin with @
                .setInterpolateVariables(false);
    }

    private static CommandSpec dress(CommandSpec spec, Texts texts) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.width(WIDTH);
        usage.synopsisHeading(texts.say("help.usage") + " ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading("%n" + texts.say("help.options") + "%n");
        usage.commandListHeading("%n" + texts.say("help.commands") + "%n");
        usage.sortOptions(false);
        return spec;
    }
}
