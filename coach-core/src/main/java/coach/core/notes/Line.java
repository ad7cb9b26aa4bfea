package coach.core.notes;

import coach.core.notes.Shape.Bullet;
import coach.core.notes.Shape.Weight;

import java.util.List;

/// A line of a note with its structure: what all formats have in common.
///
/// @param first the line's number in the file; in HTML a paragraph may fill several
/// @param last the last line's number
/// @param kind what the line is
/// @param shape how it is set
/// @param text the words without bullet, box and emphasis; a code line as it is
/// @param cells a table row's cells
/// @param callout the kind of the callout it opens, else empty
record Line(
        int first,
        int last,
        Kind kind,
        Shape shape,
        String text,
        List<Cell> cells,
        String callout) {

    enum Kind {
        TEXT,
        HEADING,
        CODE,
        FENCE,
        HEADER,
        ROW,
        CALLOUT,
        QUOTE,
        RULE,
        SILENT
    }

    static Line of(int number, Kind kind, String text) {
        return of(number, number, kind, Shape.PLAIN, text);
    }

    static Line of(int first, int last, Kind kind, Shape shape, String text) {
        return new Line(first, last, kind, shape, text, List.of(), "");
    }

    Bullet bullet() {
        return shape.bullet();
    }

    int number() {
        return shape.number();
    }

    int indent() {
        return shape.indent();
    }

    int level() {
        return shape.level();
    }

    boolean gap() {
        return shape.gap();
    }

    boolean bold() {
        return shape.weight() == Weight.BOLD;
    }

    boolean struck() {
        return shape.weight() == Weight.STRUCK;
    }

    boolean silent() {
        return kind == Kind.SILENT || text.isBlank() && !keptWhenBlank();
    }

    private boolean keptWhenBlank() {
        return kind == Kind.CODE || kind == Kind.FENCE || kind == Kind.CALLOUT;
    }

    boolean bulleted() {
        return bullet() != Bullet.NONE;
    }

    /// Code, a row of a table, words of others: nothing in it is a label.
    boolean verbatim() {
        return switch (kind) {
            case CODE, FENCE, ROW, HEADER, SILENT, RULE, QUOTE -> true;
            case TEXT, HEADING, CALLOUT -> false;
        };
    }

    boolean heading() {
        return kind == Kind.HEADING;
    }

    Line with(String text) {
        return new Line(first, last, kind, shape, text, cells, callout);
    }

    Line with(Kind kind, String text) {
        return new Line(first, last, kind, shape, text, cells, callout);
    }

    Line with(Shape shape) {
        return new Line(first, last, kind, shape, text, cells, callout);
    }
}
