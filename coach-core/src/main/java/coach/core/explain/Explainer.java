package coach.core.explain;

import coach.api.Aspect;
import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CardId;
import coach.api.DemoLink;
import coach.api.Exchange;
import coach.api.Explanation;
import coach.api.Glossary;
import coach.api.Hit;
import coach.api.Inquiry;
import coach.api.Language;
import coach.api.Passage;
import coach.api.Place;
import coach.api.Quote;
import coach.api.Role;
import coach.api.Term;
import coach.api.Topic;
import coach.core.route.Router;
import coach.core.route.Routing;
import coach.core.text.Derived;
import coach.core.text.Embedder;
import coach.core.text.Languages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Joins cards, the person's own exchanges and passages of their notes into a draft that a topic's
/// plugin then makes its own.
public final class Explainer {
    private static final int HITS_A_QUERY = 8;
    private static final int MOST_CITATIONS = 5;
    private static final int SNIPPET = 400;

    /// A hit with less than this share of the best one's score is left out.
    private static final double WEAKEST = 0.6;

    private final List<Router.Subject> subjects;
    private final Ahead notes;
    private final CardFinder cards;
    private final ExchangeFinder exchanges;
    private final Lacking lacking;

    /// @param subjects the topics with their cards
    /// @param notes the person's notes
    /// @param known embeds texts that come again: cards, terms, notes
    /// @param asked embeds what is asked
    /// @param kept where what is computed of the cards is kept
    public Explainer(
            List<Router.Subject> subjects,
            NoteSearch notes,
            Function<Language, Optional<Embedder>> known,
            Function<Language, Optional<Embedder>> asked,
            Derived kept) {
        Meaning meaning = new Meaning(known, asked);
        this.subjects = List.copyOf(subjects);
        this.notes = new Ahead(notes);
        this.cards = new CardFinder(meaning, kept);
        this.exchanges = new ExchangeFinder(this.notes, meaning);
        this.lacking = new Lacking(meaning);
    }

    /// Begins to look for a question in the notes, while the caller finds out more about it.
    public void expect(String question) {
        notes.expect(question, HITS_A_QUERY);
    }

    /// Joins what is known of a question.
    ///
    /// @param language the language to answer in
    public Inquiry inquire(Routing routing, Language language) {
        String question = routing.question();
        Aspect aspect = Aspects.of(question);
        List<CardFinder.Found> fitting = cards.find(routing, claimed(routing));
        List<Wording> wordings = wordings(question, fitting);
        Language spoken = Languages.of(question);
        Optional<String> elsewhere = inLanguage(wordings, spoken.other());
        elsewhere.ifPresent(this::expect);
        List<Card> matching = fitting.stream().map(found -> found.card().card()).toList();
        List<Hit> near = search(queries(wordings, spoken));
        List<Hit> far = search(elsewhere.stream().toList());
        List<Exchange> own =
                exchanges.find(wordings, Stream.concat(near.stream(), far.stream()).toList());
        List<Term> named =
                claimed(routing).stream()
                        .flatMap(
                                each ->
                                        BareTerm.askedFor(each.topic().glossary(), question)
                                                .stream())
                        .toList();
        Explanation draft = draft(aspect, language, named, matching, own, near);
        return new Inquiry(question, language, aspect, matching, own, near, draft);
    }

    /// The topics that claim the question; those that fit it fairly count too.
    private List<Router.Subject> claimed(Routing routing) {
        List<String> ids =
                Stream.concat(routing.topic().stream(), routing.also().stream()).toList();
        return subjects.stream().filter(each -> ids.contains(each.topic().id())).toList();
    }

    /// The question, and the wordings of the cards that fit: the notes may be in the other
    /// language.
    private static List<Wording> wordings(String question, List<CardFinder.Found> fitting) {
        List<Wording> wordings = new ArrayList<>();
        wordings.add(Wording.asked(question));
        for (CardFinder.Found found : fitting) {
            double behind = fitting.getFirst().score() - found.score();
            Stream.of(Language.values())
                    .flatMap(language -> found.card().wordings(language))
                    .forEach(text -> wordings.add(Wording.ofCard(text, behind)));
        }
        return wordings;
    }

    /// The question, and the best card's own question in the same language.
    private static List<String> queries(List<Wording> wordings, Language spoken) {
        return Stream.concat(
                        wordings.stream().limit(1).map(Wording::text),
                        inLanguage(wordings, spoken).stream())
                .distinct()
                .toList();
    }

    private List<Hit> search(List<String> queries) {
        Map<Place, Hit> hits = new LinkedHashMap<>();
        queries.stream()
                .flatMap(query -> strong(notes.search(query, HITS_A_QUERY)))
                .forEach(hit -> hits.putIfAbsent(hit.passage().place(), hit));
        return List.copyOf(hits.values());
    }

    /// The hits that fit not much worse than the best one.
    private static Stream<Hit> strong(List<Hit> hits) {
        double best = hits.isEmpty() ? 0 : hits.getFirst().score();
        return hits.stream().filter(hit -> hit.score() >= WEAKEST * best);
    }

    private static Optional<String> inLanguage(List<Wording> wordings, Language language) {
        return wordings.stream()
                .skip(1)
                .map(Wording::text)
                .filter(text -> Languages.of(text) == language)
                .findFirst();
    }

    private Explanation draft(
            Aspect aspect,
            Language language,
            List<Term> named,
            List<Card> matching,
            List<Exchange> own,
            List<Hit> hits) {
        Composer text = new Composer(language);
        text.terms(named);
        List<Hit> citations = new ArrayList<>();
        Optional<Card> card = matching.stream().findFirst();
        Optional<Exchange> exchange = own.stream().findFirst();
        card.ifPresentOrElse(found -> text.brief(found), () -> exchange.ifPresent(text::question));
        own.stream()
                .filter(each -> each.correctAnswer().isPresent())
                .findFirst()
                .ifPresentOrElse(
                        answered -> {
                            citations.add(citation(answered));
                            text.ownAnswer(answered, citations.size());
                            card.ifPresent(found -> text.slips(slips(answered, found)));
                        },
                        () -> exchange.ifPresent(_ -> text.noOwnAnswer()));
        Optional<Explanation.PoorAnswer> poor =
                own.stream()
                        .filter(each -> each.myAnswer().isPresent())
                        .findFirst()
                        .map(each -> poorAnswer(each, card, language));
        poor.ifPresent(text::poorAnswer);
        card.ifPresent(found -> text.explanation(found, aspect));
        card.ifPresent(text::followUps);
        List<Hit> more = others(hits, citations, own);
        text.passages(more, citations.size() + 1);
        citations.addAll(more);
        card.ifPresent(text::sources);
        if (named.isEmpty() && card.isEmpty() && exchange.isEmpty() && more.isEmpty()) {
            text.nothing();
        }
        return new Explanation(
                text.markdown(),
                citations,
                poor,
                demos(matching),
                cardIds(matching),
                terms(matching));
    }

    private static List<Bilingual> slips(Exchange answered, Card card) {
        return answered.correctAnswer().map(own -> Slips.in(own.text(), card)).orElse(List.of());
    }

    private static Hit citation(Exchange exchange) {
        Quote answer = exchange.correctAnswer().orElseThrow();
        String text = answer.text();
        String snippet = text.length() <= SNIPPET ? text : text.substring(0, SNIPPET) + "…";
        return new Hit(
                new Passage(
                        text,
                        answer.place(),
                        exchange.section(),
                        Languages.of(text),
                        Role.CORRECT_ANSWER),
                1,
                snippet,
                List.of());
    }

    private Explanation.PoorAnswer poorAnswer(
            Exchange exchange, Optional<Card> card, Language language) {
        Quote answer = exchange.myAnswer().orElseThrow();
        List<String> lacked =
                card.map(known -> lacking.of(answer.text(), known, glossary(known), language))
                        .orElse(List.of());
        return new Explanation.PoorAnswer(answer, lacked);
    }

    private Glossary glossary(Card card) {
        return subjects.stream()
                .map(Router.Subject::topic)
                .filter(topic -> topic.id().equals(card.id().topic()))
                .map(Topic::glossary)
                .findFirst()
                .orElse(Glossary.NONE);
    }

    /// Passages that are neither cited already nor part of the exchanges shown, poor answers left
    /// out.
    private static List<Hit> others(List<Hit> hits, List<Hit> cited, List<Exchange> own) {
        return hits.stream()
                .filter(
                        hit ->
                                hit.passage().role() == Role.CORRECT_ANSWER
                                        || hit.passage().role() == Role.NOTE)
                .filter(hit -> own.stream().noneMatch(exchange -> overlaps(exchange, hit)))
                .filter(hit -> cited.stream().noneMatch(each -> overlaps(each, hit)))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(MOST_CITATIONS - cited.size())
                .toList();
    }

    private static boolean overlaps(Exchange exchange, Hit hit) {
        return overlaps(exchange.place(), hit.passage().place());
    }

    private static boolean overlaps(Hit one, Hit other) {
        return overlaps(one.passage().place(), other.passage().place());
    }

    private static boolean overlaps(Place one, Place other) {
        return one.file().equals(other.file())
                && one.firstLine() <= other.lastLine()
                && other.firstLine() <= one.lastLine();
    }

    private static List<DemoLink> demos(List<Card> matching) {
        return matching.stream().limit(1).flatMap(card -> card.demos().stream()).toList();
    }

    /// The cards that match, then those related to the best one.
    private static List<CardId> cardIds(List<Card> matching) {
        return Stream.concat(
                        matching.stream().map(Card::id),
                        matching.stream().limit(1).flatMap(card -> card.related().stream()))
                .distinct()
                .toList();
    }

    private List<Term> terms(List<Card> matching) {
        return matching.stream()
                .limit(1)
                .flatMap(
                        card ->
                                card.terms().stream()
                                        .flatMap(id -> glossary(card).term(id).stream()))
                .toList();
    }
}
