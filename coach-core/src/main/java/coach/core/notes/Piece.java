package coach.core.notes;

import java.util.Optional;

/// A line, or the stretch of a line that one label announces.
///
/// @param line the line
/// @param part what its label announces, if it has one
/// @param word the label's word, folded; empty for none
/// @param text the words without the label
record Piece(Line line, Optional<Part> part, String word, String text) {

    static Piece plain(Line line) {
        return new Piece(line, Optional.empty(), "", line.text());
    }

    boolean is(Part wanted) {
        return part.filter(found -> found == wanted).isPresent();
    }

    boolean asks() {
        return part.filter(Part::asks).isPresent();
    }

    boolean answers() {
        return part.filter(Part::answers).isPresent();
    }

    boolean silent() {
        return line.silent();
    }

    Piece unlabelled() {
        return plain(line);
    }
}
