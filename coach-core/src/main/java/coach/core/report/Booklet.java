package coach.core.report;

import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CardId;
import coach.api.Language;
import coach.api.Topic;
import coach.core.figure.FormulaSvg;
import coach.core.figure.HtmlBlocks;
import coach.core.figure.Markup;
import coach.core.figure.Page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The bank as one page to print and study.
public final class Booklet {
    private static final Bilingual TITLE = new Bilingual("面试题库", "Interview questions");
    private static final Bilingual CONTENTS = new Bilingual("目录", "Contents");

    private final List<Language> languages;
    private final FormulaSvg formulas = new FormulaSvg();
    private final Map<CardId, Card> held;

    private Booklet(List<Language> languages, List<Card> cards) {
        this.languages = languages;
        this.held = cards.stream().collect(Collectors.toMap(Card::id, Function.identity()));
    }

    /// The page.
    ///
    /// @param topics the topics in the order in which they stand; those without cards are left out
    /// @param cards the cards, in the order in which they stand within their topic
    /// @param languages in which to print them; of two, each part is said in the first one first
    /// @return HTML; the same text for the same cards
    public static String of(List<Topic> topics, List<Card> cards, List<Language> languages) {
        return new Booklet(languages, cards).page(chapters(topics, cards));
    }

    private static List<Chapter> chapters(List<Topic> topics, List<Card> cards) {
        Map<String, List<Card>> byTopic =
                cards.stream().collect(Collectors.groupingBy(card -> card.id().topic()));
        return topics.stream()
                .filter(topic -> byTopic.containsKey(topic.id()))
                .map(topic -> new Chapter(topic, byTopic.get(topic.id())))
                .toList();
    }

    /// A topic with its cards.
    private record Chapter(Topic topic, List<Card> cards) {}

    private String page(List<Chapter> chapters) {
        var content = new Markup();
        chapters.forEach(chapter -> content.add(chapter(chapter)));
        var body = new Markup();
        body.add(cover(chapters)).add(contents(chapters)).add(formulas.outlines()).add(content);
        return Page.of(languages.getFirst(), joined(TITLE), style(), body);
    }

    private Markup cover(List<Chapter> chapters) {
        long count = chapters.stream().mapToLong(chapter -> chapter.cards().size()).sum();
        var said = new Bilingual(count + " 题", count == 1 ? "1 question" : count + " questions");
        var names =
                languages.stream()
                        .map(
                                language ->
                                        chapters.stream()
                                                .map(chapter -> chapter.topic().name().in(language))
                                                .collect(Collectors.joining(comma(language))))
                        .collect(Collectors.joining(" · "));
        var cover = new Markup().open("header").line();
        cover.element("h1", joined(TITLE)).line();
        return cover.element("p", names + " — " + joined(said)).line().close().line();
    }

    private static String comma(Language language) {
        return switch (language) {
            case ZH -> "、";
            case EN -> ", ";
        };
    }

    private Markup contents(List<Chapter> chapters) {
        var nav = new Markup().open("nav").line();
        nav.element("h2", joined(CONTENTS)).line();
        for (var chapter : chapters) {
            nav.element("h3", joined(chapter.topic().name())).line();
            nav.open("ol").line();
            for (var card : chapter.cards()) {
                nav.open("li").add(link(card)).close().line();
            }
            nav.close().line();
        }
        return nav.close().line();
    }

    private Markup chapter(Chapter chapter) {
        var section = new Markup().open("section").line();
        section.element("h1", joined(chapter.topic().name())).line();
        int number = 0;
        for (var card : chapter.cards()) {
            number++;
            section.add(card(card, number));
        }
        return section.close().line();
    }

    private Markup card(Card card, int number) {
        var article = new Markup().open("article", "id", card.id().value()).line();
        article.open("h2").element("span", number + ".", "class", "number").text(" ");
        each(article, "span", language -> line(card.question().in(language)));
        article.close().line();
        article.element("p", card.id().value(), "class", "id").line();
        return article.add(new CardSections(card, this).all()).close().line();
    }

    // What the parts share

    /// One element for each language, with what it holds in that language.
    void each(Markup html, String element, Function<Language, Markup> content) {
        for (var language : languages) {
            boolean first = language == languages.getFirst();
            html.open(element, "lang", Page.code(language), "class", first ? "first" : "second");
            html.add(content.apply(language)).close();
        }
    }

    /// A name in the languages of the booklet.
    String joined(Bilingual name) {
        return languages.stream().map(name::in).distinct().collect(Collectors.joining(" · "));
    }

    Markup line(String markdown) {
        return new HtmlBlocks(formulas, 0).line(markdown);
    }

    Markup blocks(String markdown) {
        return new HtmlBlocks(formulas, 4).blocks(markdown);
    }

    /// A card by its question, as a link; one that is not in this booklet by its name.
    Markup reference(CardId id) {
        return Optional.ofNullable(held.get(id))
                .map(this::link)
                .orElseGet(() -> new Markup().text(id.value()));
    }

    private Markup link(Card card) {
        var link = new Markup().open("a", "href", anchor(card.id()));
        each(link, "span", language -> line(card.question().in(language)));
        return link.close();
    }

    private static String anchor(CardId id) {
        return "#" + id.value();
    }

    private static String style() {
        try (InputStream in = Booklet.class.getResourceAsStream("booklet.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("booklet.css", e);
        }
    }
}
