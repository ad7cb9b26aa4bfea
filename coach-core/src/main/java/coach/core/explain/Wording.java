package coach.core.explain;

/// A way in which a question may stand in the notes.
///
/// @param isAsked whether these are the words that were asked, or those of a card
/// @param behind how much less surely this is the question that was asked, at least 0
record Wording(String text, boolean isAsked, double behind) {

    static Wording asked(String question) {
        return new Wording(question, true, 0);
    }

    static Wording ofCard(String text, double behind) {
        return new Wording(text, false, behind);
    }
}
