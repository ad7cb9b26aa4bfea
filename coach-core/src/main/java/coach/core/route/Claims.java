package coach.core.route;

import coach.api.AskedQuestion;
import coach.api.CardId;
import coach.api.Language;
import coach.api.Topic;
import coach.core.text.Languages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions by which a topic claims others as its own.
///
/// Those that a card answers are told in all the ways in which people talk, so that the card is
/// found. A question need only be like some of them to belong to the topic, and the more are held
/// against it, the more everyday talk is like one: a few of each card do.
final class Claims {
    private static final int MOST_OF_A_CARD = 40;

    private Claims() {}

    /// A topic's questions, of those that a card answers the first so many in each language.
    static List<String> of(Topic topic) {
        Map<Language, Map<String, Integer>> counts = new EnumMap<>(Language.class);
        List<String> claims = new ArrayList<>();
        for (AskedQuestion question : topic.questions()) {
            if (isAmongFirst(question, counts)) {
                claims.add(question.text());
            }
        }
        return claims;
    }

    private static boolean isAmongFirst(
            AskedQuestion question, Map<Language, Map<String, Integer>> counts) {
        Optional<CardId> card = question.card();
        return card.isEmpty()
                || counts.computeIfAbsent(Languages.of(question.text()), _ -> new HashMap<>())
                                .merge(card.get().value(), 1, Integer::sum)
                        <= MOST_OF_A_CARD;
    }
}
