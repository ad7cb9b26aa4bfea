package coach.core.card;

import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CardId;
import coach.api.Language;
import coach.api.Wordings;
import coach.core.text.TextHash;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A card as it is listed: what is needed of all cards for every question. The rest is read when
/// somebody wants it.
public final class ListedCard {
    private final CardId id;
    private final Bilingual question;
    private final Wordings wordings;
    private final List<String> terms;
    private final long digest;
    private final Supplier<Card> reading;

    /// @param digest the hash of all that the card says
    /// @param reading gives the whole card
    ListedCard(
            CardId id,
            Bilingual question,
            Wordings wordings,
            List<String> terms,
            long digest,
            Supplier<Card> reading) {
        this.id = id;
        this.question = question;
        this.wordings = wordings;
        this.terms = List.copyOf(terms);
        this.digest = digest;
        this.reading = reading;
    }

    /// A card that has been read already.
    public static ListedCard of(Card card) {
        return new ListedCard(
                card.id(),
                card.question(),
                card.wordings(),
                card.terms(),
                TextHash.of(card.toString()),
                () -> card);
    }

    /// The card's name.
    public CardId id() {
        return id;
    }

    /// The question.
    public Bilingual question() {
        return question;
    }

    /// The question and the other ways of asking it.
    public Stream<String> wordings(Language language) {
        return Stream.concat(Stream.of(question.in(language)), wordings.in(language).stream());
    }

    /// Ids of the glossary terms that it is about.
    public List<String> terms() {
        return terms;
    }

    /// The hash of all that the card says: what was computed of it holds as long as this stays.
    public long digest() {
        return digest;
    }

    /// The whole card.
    public Card card() {
        return reading.get();
    }
}
