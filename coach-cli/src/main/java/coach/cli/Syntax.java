package coach.cli;

import coach.api.Bilingual;
import coach.api.CoachException;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a command accepts. Declaring an argument returns where to read its value.
///
/// Specifications are built by hand instead of from annotations, for reflection doubles the time of
/// a short run. Values are read from text by plain functions, which throw
/// [IllegalArgumentException] if they cannot.
final class Syntax {
    private final String command;
    private final Texts texts;
    private final CommandSpec spec;
    private final List<Argument<?>> arguments = new ArrayList<>();
    private int parameters;

    /// @param command the command's name; its texts' keys begin with it
    Syntax(String command, Texts texts) {
        this.command = command;
        this.texts = texts;
        this.spec =
                CommandSpec.create().name(command.equals("coach") ? command : "coach " + command);
        spec.usageMessage().description(description(command));
    }

    /// A switch that is off unless given.
    Argument<Boolean> flag(String name) {
        return flag(name, key(name));
    }

    /// An option that may be absent.
    <T> Argument<Optional<T>> option(String name, String label, Function<String, T> read) {
        return option(name, label, key(name), read);
    }

    /// An option that may be given several times.
    <T> Argument<List<T>> options(String name, String label, Function<String, T> read) {
        OptionSpec option =
                OptionSpec.builder(name)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel(label)
                        .description(description(key(name)))
                        .build();
        spec.addOption(option);
        return keep(() -> all(option, name, read));
    }

    /// A parameter that must be given.
    <T> Argument<T> parameter(String label, Function<String, T> read) {
        PositionalParamSpec parameter = positional(label, "1", String.class);
        return keep(() -> read(label, parameter.getValue(), read));
    }

    /// A parameter that may be absent; only such ones may follow it.
    <T> Argument<Optional<T>> optionalParameter(String label, Function<String, T> read) {
        PositionalParamSpec parameter = positional(label, "0..1", String.class);
        return keep(() -> one(parameter, label, read));
    }

    /// All remaining parameters, perhaps none.
    <T> Argument<List<T>> parameters(String label, Function<String, T> read) {
        PositionalParamSpec parameter = positional(label, "0..*", List.class);
        return keep(() -> all(parameter, label, read));
    }

    /// All remaining parameters as one text, so that a question needs no quotes; not blank.
    Argument<String> words(String label) {
        PositionalParamSpec parameter = positional(label, "1..*", List.class);
        return keep(() -> words(label, all(parameter, label, Function.identity())));
    }

    private String words(String label, List<String> words) {
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw wrong(texts.say("usage.missing", label));
        }
        return text;
    }

    /// An option that every command has: its text has a key of its own.
    <T> Argument<Optional<T>> option(
            String name, String label, String key, Function<String, T> read) {
        OptionSpec option =
                OptionSpec.builder(name)
                        .type(String.class)
                        .paramLabel(label)
                        .description(description(key))
                        .build();
        spec.addOption(option);
        return keep(() -> one(option, name, read));
    }

    /// A switch that every command has: its text has a key of its own.
    Argument<Boolean> flag(String name, String key) {
        OptionSpec option =
                OptionSpec.builder(name)
                        .type(boolean.class)
                        .usageHelp(name.equals("--help"))
                        .description(description(key))
                        .build();
        spec.addOption(option);
        return keep(() -> Boolean.TRUE.equals(option.getValue()));
    }

    /// What has been declared, for the parser.
    CommandSpec spec() {
        return spec;
    }

    /// Reads every argument once, so that a wrong one is told before any work begins.
    void check() {
        arguments.forEach(Argument::get);
    }

    private PositionalParamSpec positional(String label, String arity, Class<?> type) {
        PositionalParamSpec parameter =
                PositionalParamSpec.builder()
                        .index(arity.endsWith("*") ? parameters + "..*" : "" + parameters)
                        .arity(arity)
                        .required(arity.startsWith("1"))
                        .type(type)
                        .auxiliaryTypes(String.class)
                        .paramLabel(label)
                        .description(description(key(label)))
                        .build();
        parameters++;
        spec.addPositional(parameter);
        return parameter;
    }

    private <T> Argument<T> keep(Argument<T> argument) {
        arguments.add(argument);
        return argument;
    }

    private String key(String name) {
        return command + "." + name.replaceFirst("^-+", "").toLowerCase(java.util.Locale.ROOT);
    }

    /// The parser takes `%` for a format.
    private String description(String key) {
        return texts.say(key).replace("%", "%%");
    }

    private <T> Optional<T> one(ArgSpec spec, String name, Function<String, T> read) {
        return Optional.<String>ofNullable(spec.getValue()).map(value -> read(name, value, read));
    }

    private <T> List<T> all(ArgSpec spec, String name, Function<String, T> read) {
        return Optional.<List<String>>ofNullable(spec.getValue()).orElse(List.of()).stream()
                .map(value -> read(name, value, read))
                .toList();
    }

    private <T> T read(String name, String value, Function<String, T> read) {
        try {
            return read.apply(value);
        } catch (IllegalArgumentException e) {
            throw wrong(texts.say("usage.value", name, value));
        }
    }

    private CoachException wrong(String message) {
        return CoachException.usage(
                Bilingual.same(message),
                Bilingual.same(texts.say("usage.help", spec.qualifiedName())));
    }
}
