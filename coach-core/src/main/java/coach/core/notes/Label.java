package coach.core.notes;

/// A label at the beginning of a line.
///
/// @param part what it announces
/// @param word the label's word, folded
/// @param rest what follows on the line
/// @param sure whether its form alone makes it a label, as a colon does; otherwise the note has to
///   use it again and again
record Label(Part part, String word, String rest, boolean sure) {
    /// Marks a word that has to be repeated to be believed.
    static final String VAGUELY = "~";

    private static final String SIGN = "sign ";

    /// A sign such as ✅ instead of a word.
    static Label ofSign(Part part, String sign, String rest) {
        return new Label(part, SIGN + sign, rest, false);
    }

    Label believed() {
        return new Label(part, word, rest, true);
    }

    Label as(Part other) {
        return other == part ? this : new Label(other, word, rest, sure);
    }

    boolean sign() {
        return word.startsWith(SIGN);
    }
}
