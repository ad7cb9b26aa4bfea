package coach.cli;

import coach.api.Data;
import coach.api.Language;
import coach.core.data.Fields;
import coach.core.plugin.PluginState;

import java.util.List;
import java.util.stream.Collectors;

/// `coach plugins list`: says how every plugin that was found fares.
final class PluginsCommand implements CoachCommand {
    private final Argument<String> action;

    PluginsCommand(Syntax syntax) {
        action = syntax.parameter("ACTION", PluginsCommand::action);
    }

    private static String action(String name) {
        if (!name.equals("list")) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    @Override
    public int run(Session session) {
        action.get();
        try (NoteCoach notebook = NoteCoach.open(session, List.of())) {
            List<PluginState> states = notebook.coach().plugins();
            Language language = session.texts().language();
            session.report(
                    () ->
                            new Fields()
                                    .put("plugins", states, each -> document(each, language))
                                    .data(),
                    () ->
                            states.stream()
                                    .map(state -> text(state, session.texts()))
                                    .collect(Collectors.joining("\n")));
            boolean well = states.stream().allMatch(PluginState::loaded);
            return well ? ExitCode.DONE : ExitCode.PARTLY;
        }
    }

    private static Data document(PluginState state, Language language) {
        return new Fields()
                .put("id", state.id())
                .put("version", state.version())
                .put("origin", state.origin())
                .put("state", state.loaded() ? "loaded" : "failed")
                .put("reason", state.reason().in(language))
                .data();
    }

    private static String text(PluginState state, Texts texts) {
        String how = texts.say(state.loaded() ? "plugins.loaded" : "plugins.failed");
        String reason = state.reason().in(texts.language());
        return "%-14s %-14s %s%s"
                .formatted(
                        state.id(),
                        state.version(),
                        texts.say("plugins.from", how, origin(state, texts)),
                        reason.isEmpty() ? "" : "  " + reason);
    }

    private static String origin(PluginState state, Texts texts) {
        return state.origin().equals(PluginState.BUILT_IN)
                ? texts.say("plugins.builtin")
                : state.origin();
    }
}
