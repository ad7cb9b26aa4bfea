package coach.core.card;

import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CardId;
import coach.api.CardSource;
import coach.api.CoachException;
import coach.api.Glossary;
import coach.api.Language;
import coach.api.Term;
import coach.api.Wordings;
import coach.core.text.Derived;
import coach.core.text.StoredText;
import coach.core.text.TextHash;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The list of a topic's cards, made once by reading all of them.
///
/// @param entries the cards that can be read
/// @param faults what is wrong with the others
public record CardListing(List<Entry> entries, List<Bilingual> faults) {
    /// No card.
    public static final CardListing NONE = new CardListing(List.of(), List.of());

    public CardListing {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    /// What is kept of a card.
    ///
    /// @param source which of the sources it is, counted from 0
    /// @param digest the hash of its source
    public record Entry(
            int source,
            CardId id,
            Bilingual question,
            Wordings wordings,
            List<String> terms,
            long digest) {}

    /// The list of some cards.
    ///
    /// @param kept where it is kept as long as no card and no term changes
    public static CardListing of(
            String topic, List<CardSource> sources, Glossary glossary, Derived kept) {
        Stream<String> texts =
                Stream.concat(
                        sources.stream().flatMap(each -> Stream.of(each.name(), each.text())),
                        glossary.terms().stream().map(Term::id));
        return kept.get("listed-" + topic, texts, FORM, () -> read(sources, glossary));
    }

    private static CardListing read(List<CardSource> sources, Glossary glossary) {
        List<Entry> entries = new ArrayList<>();
        List<Bilingual> faults = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            try {
                Card card = CardParser.parse(sources.get(i), glossary);
                entries.add(
                        new Entry(
                                i,
                                card.id(),
                                card.question(),
                                card.wordings(),
                                card.terms(),
                                TextHash.of(sources.get(i).text())));
            } catch (CoachException wrong) {
                faults.add(
                        new Bilingual(
                                wrong.fault().in(Language.ZH), wrong.fault().in(Language.EN)));
            }
        }
        return new CardListing(entries, faults);
    }

    /// The cards, of the same sources.
    public List<ListedCard> cards(List<CardSource> sources, Glossary glossary) {
        return entries.stream()
                .map(
                        entry ->
                                new ListedCard(
                                        entry.id(),
                                        entry.question(),
                                        entry.wordings(),
                                        entry.terms(),
                                        entry.digest(),
                                        () ->
                                                CardParser.parse(
                                                        sources.get(entry.source()), glossary)))
                .toList();
    }

    private static final Derived.Form<CardListing> FORM =
            new Derived.Form<>() {
                @Override
                public void write(CardListing listing, DataOutputStream out) throws IOException {
                    out.writeInt(listing.entries.size());
                    for (Entry entry : listing.entries) {
                        out.writeInt(entry.source());
                        StoredText.write(entry.id().value(), out);
                        writePair(entry.question(), out);
                        StoredText.writeAll(entry.wordings().zh(), out);
                        StoredText.writeAll(entry.wordings().en(), out);
                        StoredText.writeAll(entry.terms(), out);
                        out.writeLong(entry.digest());
                    }
                    out.writeInt(listing.faults.size());
                    for (Bilingual fault : listing.faults) {
                        writePair(fault, out);
                    }
                }

                @Override
                public CardListing read(DataInputStream in) throws IOException {
                    List<Entry> entries = new ArrayList<>();
                    for (int left = in.readInt(); left > 0; left--) {
                        entries.add(
                                new Entry(
                                        in.readInt(),
                                        new CardId(StoredText.read(in)),
                                        readPair(in),
                                        new Wordings(
                                                StoredText.readAll(in), StoredText.readAll(in)),
                                        StoredText.readAll(in),
                                        in.readLong()));
                    }
                    List<Bilingual> faults = new ArrayList<>();
                    for (int left = in.readInt(); left > 0; left--) {
                        faults.add(readPair(in));
                    }
                    return new CardListing(entries, faults);
                }
            };

    private static void writePair(Bilingual text, DataOutputStream out) throws IOException {
        StoredText.write(text.zh(), out);
        StoredText.write(text.en(), out);
    }

    private static Bilingual readPair(DataInputStream in) throws IOException {
        return new Bilingual(StoredText.read(in), StoredText.read(in));
    }
}
