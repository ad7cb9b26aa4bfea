package coach.cli;

import coach.api.Hit;
import coach.api.Passage;
import coach.api.Role;
import coach.cli.terminal.Highlighter;
import coach.cli.terminal.Terminal;
import coach.core.data.Fields;
import coach.core.index.SearchQuery;
import coach.core.report.Documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `coach search QUERY`: finds passages.
final class SearchCommand implements CoachCommand {
    private static final int MOST = 10;

    private final Argument<String> query;
    private final Argument<List<Path>> notes;
    private final Argument<Boolean> lexical;
    private final Argument<Optional<Role>> role;
    private final Argument<Optional<String>> topic;
    private final Argument<Optional<String>> file;

    SearchCommand(Syntax syntax) {
        query = syntax.words("QUERY");
        notes = syntax.options("--notes", "PATH", Path::of);
        lexical = syntax.flag("--lexical");
        role = syntax.option("--role", "ROLE", SearchCommand::role);
        topic = syntax.option("--topic", "ID", Function.identity());
        file = syntax.option("--file", "GLOB", Function.identity());
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public int run(Session session) {
        try (NoteCoach notebook = NoteCoach.open(session, notes.get())) {
            topic.get().ifPresent(id -> notebook.topics(Optional.of(id)));
            boolean ready = notes.get().isEmpty() && lexical.get();
            if (!ready) {
                notebook.refresh(!lexical.get());
            }
            SearchQuery what =
                    new SearchQuery(
                            query.get(),
                            role.get(),
                            topic.get(),
                            Optional.empty(),
                            file.get(),
                            lexical.get(),
                            MOST);
            List<Hit> hits = notebook.coach().search(what);
            session.report(
                    () -> new Fields().put("hits", hits, Documents::hit).data(),
                    () -> text(hits, session.texts()));
            return ExitCode.DONE;
        }
    }

    private static String text(List<Hit> hits, Texts texts) {
        return hits.isEmpty()
                ? texts.say("search.nothing")
                : hits.stream().map(hit -> text(hit, texts)).collect(Collectors.joining("\n\n"));
    }

    private static String text(Hit hit, Texts texts) {
        Terminal terminal = Terminal.ofOutput();
        Passage passage = hit.passage();
        String role = texts.say("role." + passage.role().name().toLowerCase(Locale.ROOT));
        String headings = String.join(" › ", passage.headings());
        return terminal.heading(passage.place().range())
                + "  "
                + terminal.quiet(role + (headings.isEmpty() ? "" : " · " + headings))
                + "\n"
                + new Highlighter(terminal)
                        .mark(hit.snippet(), hit.spans())
                        .strip()
                        .indent(2)
                        .stripTrailing();
    }
}
