package coach.core.notes;

import java.util.List;

/// A line of a note with its structure: what all formats have in common.
///
/// @param first the line's number in the file; in HTML a paragraph may fill several
/// @param last the last line's number
/// @param kind what the line is
/// @param bullet what stands before it
/// @param indent how far it is set in, in columns; larger is deeper
/// @param level a heading's level, or how many quotations the line stands in
/// @param number a numbered item's number, else 0
/// @param gap whether a blank line stands before it
/// @param bold whether all of it is bold
/// @param text the words without bullet, box and emphasis; a code line as it is
/// @param cells a table row's cells
/// @param callout the kind of the callout it opens, else empty
record Line(
        int first,
        int last,
        Kind kind,
        Bullet bullet,
        int indent,
        int level,
        int number,
        boolean gap,
        boolean bold,
        String text,
        List<String> cells,
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

    enum Bullet {
        NONE,
        DASH,
        NUMBER,
        TASK,
        DEFINITION
    }

    boolean silent() {
        return kind == Kind.SILENT || text.isBlank() && !keptWhenBlank();
    }

    private boolean keptWhenBlank() {
        return kind == Kind.CODE || kind == Kind.FENCE || kind == Kind.CALLOUT;
    }

    boolean bulleted() {
        return bullet != Bullet.NONE;
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
        return new Line(
                first, last, kind, bullet, indent, level, number, gap, bold, text, cells, callout);
    }

    Line with(Kind kind, String text) {
        return new Line(
                first, last, kind, bullet, indent, level, number, gap, bold, text, cells, callout);
    }

    Line with(Bullet bullet, int indent) {
        return new Line(
                first, last, kind, bullet, indent, level, number, gap, bold, text, cells, callout);
    }

    static Line of(int number, Kind kind, String text) {
        return new Line(
                number, number, kind, Bullet.NONE, 0, 0, 0, false, false, text, List.of(), "");
    }
}
