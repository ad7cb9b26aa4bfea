package coach.core.formula;

import java.util.List;
import java.util.Optional;

/// A formula's syntax tree.
public sealed interface Node {

    /// What a symbol does in a formula: it decides the space around it.
    enum Kind {
        /// A letter, a number.
        ORDINARY,
        /// A sum, an integral: an operator that takes limits or stands large.
        BIG,
        /// A function with a name, as log.
        FUNCTION,
        /// An operator between two sides, as a plus sign.
        BINARY,
        /// A relation, as an equals sign or an arrow.
        RELATION,
        /// An opening bracket.
        OPEN,
        /// A closing bracket.
        CLOSE,
        /// A comma or semicolon.
        PUNCTUATION,
        /// Room that the writer asked for.
        SPACE
    }

    /// How a sign is set where there are fonts. Plain text shows all alike.
    enum Look {
        /// As is usual: a single letter slanted, names and digits upright.
        USUAL,
        /// Upright.
        UPRIGHT,
        /// Slanted, also a name.
        SLANTED,
        /// Bold and upright.
        BOLD,
        /// Bold and slanted.
        BOLD_SLANTED,
        /// Without serifs.
        SANS,
        /// With all letters of one width.
        TYPEWRITER,
        /// In broken letters.
        FRAKTUR,
        /// A bracket somewhat taller than the line.
        TALL,
        /// A taller one.
        TALLER,
        /// One of two lines and more.
        VERY_TALL,
        /// The tallest.
        TALLEST
    }

    /// How large a fraction is set where there are fonts.
    enum Size {
        /// As what stands around it demands.
        USUAL,
        /// As in a displayed formula.
        DISPLAYED,
        /// As within a line.
        SMALL
    }

    /// Parts that stand side by side.
    record Row(List<Node> parts) implements Node {}

    /// A sign, a number or a name.
    ///
    /// @param limits whether scripts stand above and below it when the formula is displayed
    record Symbol(String text, Kind kind, boolean limits, Look look) implements Node {
        Symbol(String text, Kind kind, boolean limits) {
            this(text, kind, limits, Look.USUAL);
        }

        Symbol(String text, Kind kind) {
            this(text, kind, false);
        }
    }

    /// A bracket or bar in the middle that grows with what stands about it.
    record Middle(String text) implements Node {}

    /// Words within a formula.
    record Words(String text) implements Node {}

    /// Room.
    ///
    /// @param cells how much of it text shows; 0 for room too thin to show
    /// @param em how wide it is where there are fonts; negative to bring its neighbours together
    record Space(int cells, double em) implements Node {
        static final Space NONE = new Space(0, 0);
    }

    /// One thing over another with a bar between.
    record Fraction(Node above, Node below, Size size) implements Node {}

    /// A binomial coefficient.
    record Binomial(Node above, Node below) implements Node {}

    /// A root.
    ///
    /// @param degree of which degree, if not the square root
    record Root(Optional<Node> degree, Node body) implements Node {}

    /// A subscript, a superscript or both.
    ///
    /// @param limits whether they stand below and above the base when the formula is displayed
    record Scripts(Node base, Optional<Node> below, Optional<Node> above, boolean limits)
            implements Node {}

    /// A mark over or under a body.
    ///
    /// @param mark the combining character
    record Accent(String mark, Node body) implements Node {}

    /// A body between brackets that grow with it.
    ///
    /// @param open the left bracket; empty for none
    /// @param close the right bracket; empty for none
    record Fenced(String open, Node body, String close) implements Node {}

    /// A horizontal brace along a body; its note is a script.
    ///
    /// @param under whether it stands below
    record Brace(Node body, boolean under) implements Node {}

    /// A frame around a body.
    record Boxed(Node body) implements Node {}

    /// Rows and columns.
    ///
    /// @param rows the cells; rows may differ in length
    record Grid(Shape shape, List<List<Node>> rows) implements Node {}

    /// What a grid is for.
    enum Shape {
        /// A matrix: columns centred.
        MATRIX,
        /// Cases: columns flush left.
        CASES,
        /// Equations aligned at their relation signs: columns alternately flush right and left.
        ALIGNED,
        /// Lines below one another, centred.
        LINES
    }
}
