package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Card;
import coach.api.CardId;
import coach.api.Demo;
import coach.api.DemoLink;
import coach.api.Preset;
import coach.api.Term;
import coach.api.Topic;
import coach.api.TopicPlugin;
import coach.core.card.CardParser;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a plugin promises of its topic's words: glossary and cards.
record CardPromises(TopicPlugin plugin) {

    void topicIsNamed() {
        Topic topic = Promises.called("topic()", "build the topic once", plugin::topic);

        Promises.bothLanguages("the name of the topic " + topic.id(), topic.name());
        assertEquals(
                topic,
                plugin.topic(),
                "topic() differs from call to call: keep the topic in a final field");
    }

    void glossaryIsComplete(int least) {
        Topic topic = plugin.topic();
        List<Term> terms = topic.glossary().terms();

        assertTrue(
                terms.size() >= least,
                () -> topic.id() + "/glossary.md has " + terms.size() + " terms: list " + least);
        for (Term term : terms) {
            Promises.wellFormed("a term", term.id());
            Promises.bothLanguages("the definition of the term " + term.id(), term.definition());
        }
    }

    void cardsAreReadable() {
        List<Card> cards = cards();
        Promises.unique("cards", cards.stream().map(card -> card.id().value()).toList());
        for (Card card : cards) {
            assertEquals(
                    plugin.topic().id(),
                    card.id().topic(),
                    () -> card.id() + ": begin the card's id with the topic's id");
        }
    }

    void linksLeadSomewhere(Set<String> demosElsewhere) {
        for (Demo demo : plugin.demos()) {
            assertTrue(
                    !demosElsewhere.contains(demo.id()),
                    () -> "the plugin brings " + demo.id() + ": drop it from demosElsewhere()");
        }
        List<Card> cards = cards();
        List<CardId> known = cards.stream().map(Card::id).toList();
        for (Card card : cards) {
            for (CardId related : card.related()) {
                assertTrue(
                        !related.topic().equals(plugin.topic().id()) || known.contains(related),
                        () ->
                                card.place()
                                        + ": there is no card "
                                        + related
                                        + ": write or drop it");
            }
            links(card)
                    .filter(link -> !demosElsewhere.contains(link.demo()))
                    .forEach(link -> assertLeads(card, link));
        }
    }

    private static Stream<DemoLink> links(Card card) {
        return Stream.concat(
                card.demos().stream(),
                card.misconceptions().stream().map(each -> each.demo()).flatMap(Optional::stream));
    }

    private void assertLeads(Card card, DemoLink link) {
        Demo demo =
                plugin.demos().stream()
                        .filter(each -> each.id().equals(link.demo()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                card.place()
                                                        + ": the plugin has no demo '"
                                                        + link.demo()
                                                        + "': correct the link, or name it in"
                                                        + " demosElsewhere()"));
        assertTrue(
                link.preset().isEmpty()
                        || demo.presets().stream().map(Preset::id).anyMatch(link.preset()::equals),
                () ->
                        card.place()
                                + ": the demo has no preset for "
                                + link
                                + ": add or correct it");
    }

    /// The cards as core reads them.
    List<Card> cards() {
        return Promises.called("cards()", "return CardSource.all(…)", plugin::cards).stream()
                .map(
                        source ->
                                Promises.called(
                                        "reading the card " + source.name(),
                                        "correct the card as docs/guide/cards.md says",
                                        () -> CardParser.parse(source, plugin.topic().glossary())))
                .toList();
    }
}
