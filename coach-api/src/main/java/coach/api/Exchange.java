package coach.api;

import java.util.List;
import java.util.Optional;

/// What a note holds of one question.
///
/// @param id stable name of the exchange within its note, such as `q3`
/// @param question the question and where it stands
/// @param place from the question to the last line that belongs to it
/// @param section the headings above the question, outermost first
/// @param myAnswer the answer that was given, as it was recorded
/// @param correctAnswer what should have been said; it may stand elsewhere in the note
/// @param followUpOf the main question that this one followed up
/// @param confidence how sure the reading is, in `[0, 1]`
public record Exchange(
        String id,
        Quote question,
        Place place,
        List<String> section,
        Optional<Quote> myAnswer,
        Optional<Quote> correctAnswer,
        Optional<String> followUpOf,
        double confidence) {
    public Exchange {
        section = List.copyOf(section);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in [0, 1]: " + confidence);
        }
    }
}
