package coach.core.formula;

import coach.core.formula.Node.Fenced;
import coach.core.formula.Node.Grid;
import coach.core.formula.Node.Row;
import coach.core.formula.Node.Shape;

import java.util.ArrayList;
import java.util.List;

/// Reads what has lines and columns.
final class GridReader {
    private final Scanner scanner;
    private final Parser parser;

    GridReader(Scanner scanner, Parser parser) {
        this.scanner = scanner;
        this.parser = parser;
    }

    /// Reads an environment.
    ///
    /// @param start where its command stands
    Node environment(int start) {
        String name = scanner.braced("\\begin");
        var environment =
                Commands.environment(name)
                        .orElseThrow(
                                () -> new FormulaException(start, "unknown environment " + name));
        if (Commands.COLUMNED.contains(name)) {
            scanner.braced("\\begin{" + name + "}");
        }
        var rows = rows();
        parser.close("\\end", start, "\\begin{" + name + "} without \\end");
        int at = scanner.position();
        String end = scanner.braced("\\end");
        if (!end.equals(name)) {
            throw new FormulaException(at, "\\begin{" + name + "} ends with \\end{" + end + "}");
        }
        var grid = new Grid(environment.shape(), rows);
        return (environment.open() + environment.close()).isEmpty()
                ? grid
                : new Fenced(environment.open(), grid, environment.close());
    }

    private List<List<Node>> rows() {
        var rows = new ArrayList<List<Node>>();
        do {
            rows.add(cells());
        } while (scanner.nextLine());
        if (rows.size() > 1 && rows.getLast().equals(List.of(new Row(List.of())))) {
            rows.removeLast();
        }
        return List.copyOf(rows);
    }

    private List<Node> cells() {
        var cells = new ArrayList<Node>();
        do {
            cells.add(parser.row(false));
        } while (scanner.skip("&"));
        return List.copyOf(cells);
    }

    /// Reads the lines of a stack of limits.
    Node substack() {
        int opened = scanner.open("\\substack");
        var lines = new ArrayList<List<Node>>();
        do {
            lines.add(List.of(parser.row(false)));
        } while (scanner.nextLine());
        parser.close("}", opened, "this brace is never closed");
        return new Grid(Shape.LINES, lines);
    }
}
