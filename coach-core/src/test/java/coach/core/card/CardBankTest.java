package coach.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CardId;
import coach.api.CardKind;
import coach.api.Place;
import coach.api.Wordings;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class CardBankTest {
    private static final Card PRIOR = card("bayes/prior", "a.md");
    private static final Card LOSS = card("ml/loss", "b.md");
    private static final Card POSTERIOR = card("bayes/posterior", "c.md");
    private static final CardBank BANK =
            new CardBank(List.of(PRIOR, LOSS, POSTERIOR, card("ml/loss", "again.md")));

    private static Card card(String id, String file) {
        var text = new Bilingual("问", "Q");
        return new Card(
                new CardId(id),
                CardKind.CONCEPT,
                "concept",
                text,
                Wordings.NONE,
                text,
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Place(file, 1, 1));
    }

    @Test
    void ofTwoCardsWithOneIdTheFirstCounts() {
        assertEquals(List.of(PRIOR, LOSS, POSTERIOR), BANK.all());
    }

    @Test
    void aTopicHasItsOwnCards() {
        assertEquals(List.of(PRIOR, POSTERIOR), BANK.of("bayes"));
        assertEquals(List.of(), BANK.of("bay"));
    }

    @Test
    void aCardIsFoundByItsId() {
        assertEquals(Optional.of(LOSS), BANK.find(new CardId("ml/loss")));
        assertEquals(Optional.empty(), BANK.find(new CardId("ml/prior")));
    }
}
