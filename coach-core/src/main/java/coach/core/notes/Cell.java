package coach.core.notes;

import java.util.Optional;

/// A cell of a table.
///
/// @param text its words; `\n` where it breaks
/// @param first the first line of its words
/// @param last the last one
record Cell(String text, int first, int last) {
    private static final String DASHES = "[-—–/\\s]*";

    /// Whether nothing has been written into it.
    boolean blank() {
        return text.matches(DASHES);
    }

    /// The cell as the only words of its row.
    Piece piece(Line row) {
        return piece(row, text);
    }

    Piece piece(Line row, String words) {
        Line line = Line.of(first, last, row.kind(), row.shape(), words);
        return new Piece(line, Optional.empty(), "", words);
    }
}
