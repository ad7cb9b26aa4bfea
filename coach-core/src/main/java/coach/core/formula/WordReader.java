package coach.core.formula;

import coach.core.formula.Node.Row;
import coach.core.formula.Node.Words;

import java.util.ArrayList;
import java.util.List;

/// Reads words within a formula, where spaces count and a dollar sign begins a formula again.
final class WordReader {
    private final Scanner scanner;
    private final Parser parser;

    WordReader(Scanner scanner, Parser parser) {
        this.scanner = scanner;
        this.parser = parser;
    }

    /// Reads the argument of a command that holds words.
    Node read(String command) {
        int opened = scanner.open(command);
        var parts = new ArrayList<Node>();
        var words = new StringBuilder();
        int open = 1;
        while (true) {
            int at = scanner.position();
            String c = scanner.character();
            switch (c) {
                case "" -> throw new FormulaException(opened, "this brace is never closed");
                case "\\" -> words.append(escaped(at));
                case "{" -> open++;
                case "}" -> open--;
                case "~" -> words.append(' ');
                case "$" -> {
                    flush(words, parts);
                    parts.add(parser.row(false));
                    parser.close("$", at, "this dollar sign has no partner");
                }
                default -> words.append(c.isBlank() ? " " : c);
            }
            if (open == 0) {
                flush(words, parts);
                return parts.size() == 1 ? parts.getFirst() : new Row(List.copyOf(parts));
            }
        }
    }

    private String escaped(int at) {
        String c = scanner.character();
        return switch (c) {
            case "%", "_", "&", "#", "$", "{", "}", " " -> c;
            case "," -> " ";
            default -> throw new FormulaException(at, "\\" + c + " stands within words");
        };
    }

    private static void flush(StringBuilder words, List<Node> parts) {
        if (!words.isEmpty()) {
            parts.add(new Words(words.toString()));
            words.setLength(0);
        }
    }
}
