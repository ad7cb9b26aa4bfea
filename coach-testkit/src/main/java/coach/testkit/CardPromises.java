package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.AskedQuestion;
import coach.api.Bilingual;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a plugin promises of its topic's words: glossary and cards.
record CardPromises(TopicPlugin plugin) {

    void topicIsNamed() {
        Topic topic =
                Promises.called(
                        Bilingual.same("topic()"),
                        new Bilingual("请在构造时建好主题", "build the topic once"),
                        plugin::topic);

        Promises.bothLanguages(
                new Bilingual("主题 " + topic.id() + " 的名称", "the name of the topic " + topic.id()),
                topic.name());
        assertEquals(
                topic,
                plugin.topic(),
                Promises.said(
                        "topic() 每次返回的不一样——请把主题存放在 final 字段里",
                        "topic() differs from call to call: keep the topic in a final field"));
    }

    void glossaryIsComplete(int least) {
        Topic topic = plugin.topic();
        List<Term> terms = topic.glossary().terms();

        assertTrue(
                terms.size() >= least,
                () ->
                        Promises.said(
                                topic.id()
                                        + "/glossary.md 只有 "
                                        + terms.size()
                                        + " 个术语——请列出至少 "
                                        + least
                                        + " 个",
                                topic.id()
                                        + "/glossary.md has "
                                        + terms.size()
                                        + " terms: list "
                                        + least));
        for (Term term : terms) {
            Promises.wellFormed(new Bilingual("术语", "a term"), term.id());
            Promises.bothLanguages(
                    new Bilingual(
                            "术语 " + term.id() + " 的定义", "the definition of the term " + term.id()),
                    term.definition());
        }
    }

    void cardsAreReadable() {
        List<Card> cards = cards();
        Promises.unique(
                new Bilingual("卡片", "cards"),
                cards.stream().map(card -> card.id().value()).toList());
        for (Card card : cards) {
            assertEquals(
                    plugin.topic().id(),
                    card.id().topic(),
                    () ->
                            Promises.said(
                                    card.id() + "——卡片的 id 请以主题的 id 开头",
                                    card.id() + ": begin the card's id with the topic's id"));
        }
    }

    void questionsNameCards() {
        Set<CardId> there = cards().stream().map(Card::id).collect(Collectors.toSet());
        for (AskedQuestion question : plugin.topic().questions()) {
            question.card()
                    .ifPresent(
                            card ->
                                    assertTrue(
                                            there.contains(card),
                                            () ->
                                                    Promises.said(
                                                            "questions.txt 中的 ["
                                                                    + card
                                                                    + "] 不是本主题的卡片——请改正或删去",
                                                            "questions.txt names ["
                                                                    + card
                                                                    + "], which is no card of the"
                                                                    + " topic: correct or remove"
                                                                    + " it")));
        }
    }

    void linksLeadSomewhere(Set<String> demosElsewhere) {
        for (Demo demo : plugin.demos()) {
            assertTrue(
                    !demosElsewhere.contains(demo.id()),
                    () ->
                            Promises.said(
                                    "插件自带演示 " + demo.id() + "——请把它从 demosElsewhere() 里去掉",
                                    "the plugin brings "
                                            + demo.id()
                                            + ": drop it from demosElsewhere()"));
        }
        List<Card> cards = cards();
        List<CardId> known = cards.stream().map(Card::id).toList();
        for (Card card : cards) {
            for (CardId related : card.related()) {
                assertTrue(
                        !related.topic().equals(plugin.topic().id()) || known.contains(related),
                        () ->
                                Promises.said(
                                        card.place() + "：没有卡片 " + related + "——请写出它，或去掉这个链接",
                                        card.place()
                                                + ": there is no card "
                                                + related
                                                + ": write or drop it"));
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
                                                Promises.said(
                                                        card.place()
                                                                + "：插件没有演示“"
                                                                + link.demo()
                                                                + "”——请改正链接，或把它写进 demosElsewhere()",
                                                        card.place()
                                                                + ": the plugin has no demo '"
                                                                + link.demo()
                                                                + "': correct the link, or name it"
                                                                + " in demosElsewhere()")));
        assertTrue(
                link.preset().isEmpty()
                        || demo.presets().stream().map(Preset::id).anyMatch(link.preset()::equals),
                () ->
                        Promises.said(
                                card.place() + "：演示没有 " + link + " 所指的预设——请添上，或改正链接",
                                card.place()
                                        + ": the demo has no preset for "
                                        + link
                                        + ": add or correct it"));
    }

    /// The cards as core reads them.
    List<Card> cards() {
        return Promises.called(
                        Bilingual.same("cards()"),
                        new Bilingual("请返回 CardSource.all(…)", "return CardSource.all(…)"),
                        plugin::cards)
                .stream()
                .map(
                        source ->
                                Promises.called(
                                        new Bilingual(
                                                "读取卡片 " + source.name() + " 时",
                                                "reading the card " + source.name()),
                                        new Bilingual(
                                                "请按 docs/guide/cards.md 改正卡片",
                                                "correct the card as docs/guide/cards.md says"),
                                        () -> CardParser.parse(source, plugin.topic().glossary())))
                .toList();
    }
}
