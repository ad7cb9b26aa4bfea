package coach.core.formula;

import coach.core.formula.Node.Shape;
import coach.core.formula.Node.Space;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The commands that do the same thing, each group with what its members stand for.
final class Commands {
    /// They set the size of the bracket behind them.
    static final Set<String> SIZES =
            Set.of(
                    "\\big", "\\Big", "\\bigg", "\\Bigg", "\\bigl", "\\Bigl", "\\biggl", "\\Biggl",
                    "\\bigr", "\\Bigr", "\\biggr", "\\Biggr", "\\bigm", "\\Bigm", "\\biggm",
                    "\\Biggm");

    /// They change nothing that text could show.
    static final Set<String> SILENT =
            Set.of(
                    "\\displaystyle",
                    "\\textstyle",
                    "\\scriptstyle",
                    "\\scriptscriptstyle",
                    "\\notag",
                    "\\nonumber",
                    "\\rm",
                    "\\bf",
                    "\\it",
                    "\\hline",
                    "\\allowbreak",
                    "\\nobreak",
                    "\\relax");

    /// Environments that first tell of their columns.
    static final Set<String> COLUMNED = Set.of("array", "alignat", "alignat*", "alignedat");

    /// They hold words.
    static final Set<String> TEXTS =
            Set.of(
                    "\\text",
                    "\\textrm",
                    "\\textbf",
                    "\\textit",
                    "\\textsf",
                    "\\texttt",
                    "\\textnormal",
                    "\\mbox",
                    "\\hbox");

    /// Room.
    static final Map<String, Space> SPACES =
            Map.ofEntries(
                    Map.entry("\\,", room(1, 3)),
                    Map.entry("\\:", room(1, 4)),
                    Map.entry("\\;", room(1, 5)),
                    Map.entry("\\ ", room(1, 6)),
                    Map.entry("~", room(1, 6)),
                    Map.entry("\\>", room(1, 4)),
                    Map.entry("\\thinspace", room(1, 3)),
                    Map.entry("\\medspace", room(1, 4)),
                    Map.entry("\\thickspace", room(1, 5)),
                    Map.entry("\\space", room(1, 6)),
                    Map.entry("\\enspace", room(1, 9)),
                    Map.entry("\\quad", room(2, 18)),
                    Map.entry("\\qquad", room(4, 36)),
                    Map.entry("\\!", room(0, -3)),
                    Map.entry("\\negthinspace", room(0, -3)));

    /// Marks, as combining characters.
    static final Map<String, String> ACCENTS =
            Map.ofEntries(
                    Map.entry("\\hat", "\u0302"), Map.entry("\\widehat", "\u0302"),
                    Map.entry("\\tilde", "\u0303"), Map.entry("\\widetilde", "\u0303"),
                    Map.entry("\\bar", "\u0304"), Map.entry("\\overline", "\u0305"),
                    Map.entry("\\dot", "\u0307"), Map.entry("\\ddot", "\u0308"),
                    Map.entry("\\dddot", "\u20DB"), Map.entry("\\check", "\u030C"),
                    Map.entry("\\breve", "\u0306"), Map.entry("\\acute", "\u0301"),
                    Map.entry("\\grave", "\u0300"), Map.entry("\\mathring", "\u030A"),
                    Map.entry("\\vec", "\u20D7"), Map.entry("\\overrightarrow", "\u20D7"),
                    Map.entry("\\overleftarrow", "\u20D6"), Map.entry("\\underline", "\u0332"),
                    Map.entry("\\cancel", "\u0336"), Map.entry("\\bcancel", "\u0336"),
                    Map.entry("\\xcancel", "\u0336"), Map.entry("\\underbar", "\u0332"));

    /// Primes that are one character.
    static final Map<Integer, String> PRIMES = Map.of(2, "″", 3, "‴");

    /// Arrows that carry words.
    static final Map<String, String> LONG_ARROWS =
            Map.of(
                    "\\xrightarrow",
                    "⟶",
                    "\\xleftarrow",
                    "⟵",
                    "\\xRightarrow",
                    "⟹",
                    "\\xLeftarrow",
                    "⟸",
                    "\\xleftrightarrow",
                    "⟷",
                    "\\xmapsto",
                    "⟼");

    /// What stands around the cells of an environment, by its name without a star.
    record Environment(Shape shape, String open, String close) {}

    private static final Map<String, Environment> ENVIRONMENTS =
            Map.ofEntries(
                    Map.entry("matrix", new Environment(Shape.MATRIX, "", "")),
                    Map.entry("smallmatrix", new Environment(Shape.MATRIX, "", "")),
                    Map.entry("array", new Environment(Shape.MATRIX, "", "")),
                    Map.entry("pmatrix", new Environment(Shape.MATRIX, "(", ")")),
                    Map.entry("bmatrix", new Environment(Shape.MATRIX, "[", "]")),
                    Map.entry("Bmatrix", new Environment(Shape.MATRIX, "{", "}")),
                    Map.entry("vmatrix", new Environment(Shape.MATRIX, "|", "|")),
                    Map.entry("Vmatrix", new Environment(Shape.MATRIX, "‖", "‖")),
                    Map.entry("cases", new Environment(Shape.CASES, "{", "")),
                    Map.entry("dcases", new Environment(Shape.CASES, "{", "")),
                    Map.entry("rcases", new Environment(Shape.CASES, "", "}")),
                    Map.entry("aligned", new Environment(Shape.ALIGNED, "", "")),
                    Map.entry("align", new Environment(Shape.ALIGNED, "", "")),
                    Map.entry("alignat", new Environment(Shape.ALIGNED, "", "")),
                    Map.entry("alignedat", new Environment(Shape.ALIGNED, "", "")),
                    Map.entry("eqnarray", new Environment(Shape.ALIGNED, "", "")),
                    Map.entry("split", new Environment(Shape.ALIGNED, "", "")),
                    Map.entry("gathered", new Environment(Shape.LINES, "", "")),
                    Map.entry("gather", new Environment(Shape.LINES, "", "")),
                    Map.entry("multline", new Environment(Shape.LINES, "", "")),
                    Map.entry("equation", new Environment(Shape.LINES, "", "")));

    private Commands() {}

    private static Space room(int cells, int eighteenthsOfAnEm) {
        return new Space(cells, eighteenthsOfAnEm / 18.0);
    }

    /// An environment by its name, with or without the star that drops its number.
    static Optional<Environment> environment(String name) {
        int end = name.endsWith("*") ? name.length() - 1 : name.length();
        return Optional.ofNullable(ENVIRONMENTS.get(name.substring(0, end)));
    }
}
