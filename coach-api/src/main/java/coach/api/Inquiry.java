package coach.api;

import java.util.List;

/// What a plugin gets to explain.
///
/// @param question the question as it was asked
/// @param language the language to answer in
/// @param aspect what it wants to know
/// @param cards the cards that match, best first
/// @param exchanges what the person's notes hold of this question, best first
/// @param passages what else of the person's notes bears on it, best first
/// @param draft what core has joined from all these
public record Inquiry(
        String question,
        Language language,
        Aspect aspect,
        List<Card> cards,
        List<Exchange> exchanges,
        List<Hit> passages,
        Explanation draft) {
    public Inquiry {
        cards = List.copyOf(cards);
        exchanges = List.copyOf(exchanges);
        passages = List.copyOf(passages);
    }
}
