package coach.cli;

import java.util.List;
import java.util.Set;

/// The commands there are. A run loads the class of the one command it is for.
final class Commands {
    /// The names, in the order in which help lists them.
    static final List<String> NAMES =
            List.of(
                    "ask", "search", "route", "index", "cards", "terms", "eval", "train", "plugins",
                    "bench", "version", "help");

    /// Those that look at notes, which is prepared while their arguments are read.
    static final Set<String> READ_NOTES = Set.of("ask", "search");

    /// A command of the launcher's own, which help does not list.
    static final String REHEARSE = "rehearse";

    private Commands() {}

    static boolean has(String name) {
        return NAMES.contains(name) || name.equals(REHEARSE);
    }

    /// Makes a command and lets it declare its arguments.
    static CoachCommand create(String name, Syntax syntax) {
        return switch (name) {
            case "ask" -> new AskCommand(syntax);
            case "search" -> new SearchCommand(syntax);
            case "route" -> new RouteCommand(syntax);
            case "index" -> new IndexCommand(syntax);
            case "cards" -> new CardsCommand(syntax);
            case "terms" -> new TermsCommand(syntax);
            case "eval" -> new EvalCommand(syntax);
            case "train" -> new TrainCommand(syntax);
            case "plugins" -> new PluginsCommand(syntax);
            case "version" -> new VersionCommand(syntax);
            case "bench" -> new BenchCommand(syntax);
            case "help" -> new HelpCommand(syntax);
            case REHEARSE -> new RehearseCommand(syntax);
            default -> throw new IllegalArgumentException("no command: " + name);
        };
    }
}
