package coach.core.card;

import coach.api.Card;
import coach.api.CardId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All cards that are known, in a stable order.
public final class CardBank {
    private final Map<CardId, Card> cards = new LinkedHashMap<>();

    /// @param cards the cards; of two with one id the first counts
    public CardBank(List<Card> cards) {
        cards.forEach(card -> this.cards.putIfAbsent(card.id(), card));
    }

    /// Every card.
    public List<Card> all() {
        return List.copyOf(cards.values());
    }

    /// The cards of one topic.
    public List<Card> of(String topic) {
        return cards.values().stream().filter(card -> card.id().topic().equals(topic)).toList();
    }

    /// Finds a card.
    public Optional<Card> find(CardId id) {
        return Optional.ofNullable(cards.get(id));
    }
}
