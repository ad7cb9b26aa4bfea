package coach.core.notes;

/// A label at the beginning of a line.
///
/// @param part what it announces
/// @param word the label's word, folded
/// @param rest what follows on the line
/// @param sure whether its form alone makes it a label, as a colon does; otherwise the note has to
///   use it again and again
record Label(Part part, String word, String rest, boolean sure) {
    private static final String SIGN = "sign ";

    /// A sign such as ✅ instead of a word.
    static Label ofSign(Part part, String sign, String rest) {
        return new Label(part, SIGN + sign, rest, false);
    }

    Label as(Part other) {
        return other == part ? this : new Label(other, word, rest, sure);
    }

    boolean sign() {
        return word.startsWith(SIGN);
    }
}
