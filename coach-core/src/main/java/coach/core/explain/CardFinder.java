package coach.core.explain;

import coach.api.Glossary;
import coach.api.Language;
import coach.api.Term;
import coach.core.card.ListedCard;
import coach.core.route.Router;
import coach.core.route.Routing;
import coach.core.text.Derived;
import coach.core.text.Languages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the cards that answer a question.
///
/// Four things speak for a card: what it says, and what is asked for it, means what was asked; the
/// words are the same; its terms are those that the question names; the question asks for nothing
/// but one of its terms. Their weights were fitted to the development questions of `eval/cards`.
final class CardFinder {
    /// Below this score a card answers another question.
    private static final double LEAST = 0.3;

    /// A card that is so much less like the question than those that no card answers does not
    /// answer it either.
    private static final double ADVANTAGE = 0.1;

    /// A question for a thing that no card speaks of needs so much more.
    private static final double UNKNOWN = 0.2;

    /// Cards speak of a thing if they have at least this share of the words of its name.
    private static final double SPOKEN_OF = 0.7;

    /// A card this much behind the best one answers another question.
    private static final double CLOSE_BEHIND = 0.15;

    private static final double WEIGHT_OF_WORDS = 4;
    private static final double WEIGHT_OF_TERMS = 0.05;
    private static final double TERM_ASKED_FOR = 0.3;

    /// A card's term at this place counts half as much as its first one.
    private static final double HALF_WAY = 4;

    private static final int MOST = 3;

    private final Meaning meaning;
    private final Derived kept;
    private final Map<String, CardTexts> said = new HashMap<>();

    /// @param kept where what is computed of the cards is kept
    CardFinder(Meaning meaning, Derived kept) {
        this.meaning = meaning;
        this.kept = kept;
    }

    /// A card and how well it fits.
    ///
    /// @param score above 0; higher fits better
    record Found(ListedCard card, double score) {}

    /// The cards of some topics that fit a question, best first.
    List<Found> find(Routing routing, List<Router.Subject> subjects) {
        List<Found> all =
                subjects.stream()
                        .flatMap(subject -> fit(routing, subject).stream())
                        .sorted(
                                Comparator.comparingDouble(Found::score)
                                        .reversed()
                                        .thenComparing(found -> found.card().id()))
                        .toList();
        double best = all.isEmpty() ? 0 : all.getFirst().score();
        double least = Math.max(LEAST + unknown(routing.question(), subjects), best - CLOSE_BEHIND);
        return all.stream().filter(found -> found.score() >= least).limit(MOST).toList();
    }

    private double unknown(String question, List<Router.Subject> subjects) {
        return BareTerm.thing(question)
                .filter(
                        thing ->
                                subjects.stream()
                                        .noneMatch(each -> speaksOf(each, question, thing)))
                .map(_ -> UNKNOWN)
                .orElse(0.0);
    }

    private boolean speaksOf(Router.Subject subject, String question, String thing) {
        return !BareTerm.askedFor(subject.topic().glossary(), question).isEmpty()
                || said(subject, question).known(thing) >= SPOKEN_OF;
    }

    /// What a topic's cards say in the language of the question.
    private CardTexts said(Router.Subject subject, String question) {
        Language language = Languages.of(question);
        return said.computeIfAbsent(
                subject.topic().id() + " " + language.code(),
                _ -> CardTexts.of(subject, language, meaning.embedder(language), kept));
    }

    private List<Found> fit(Routing routing, Router.Subject subject) {
        String question = routing.question();
        Glossary glossary = subject.topic().glossary();
        CardTexts said = said(subject, question);
        double[] nearness = said.nearness(meaning.vector(question));
        double[] shares = said.shares(question);
        int none = subject.cards().size();
        double least = nearness[none] + WEIGHT_OF_WORDS * shares[none] - ADVANTAGE;
        Map<String, Double> named = weights(named(routing, subject), subject.cards());
        List<Term> asked = BareTerm.askedFor(glossary, question);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < none; i++) {
            ListedCard card = subject.cards().get(i);
            double score =
                    nearness[i]
                            + WEIGHT_OF_WORDS * shares[i]
                            + WEIGHT_OF_TERMS * shareOfTerms(named, card)
                            + TERM_ASKED_FOR * asked(asked, card);
            if (score >= least) {
                found.add(new Found(card, score));
            }
        }
        return found;
    }

    private static List<Term> named(Routing routing, Router.Subject subject) {
        Set<String> names =
                routing.candidates().stream()
                        .filter(candidate -> candidate.topic().equals(subject.topic().id()))
                        .flatMap(candidate -> candidate.reasons().stream())
                        .flatMap(
                                reason ->
                                        reason instanceof Routing.Reason.Names(String name)
                                                ? Stream.of(name)
                                                : Stream.empty())
                        .collect(Collectors.toSet());
        return BareTerm.named(subject.topic().glossary(), names);
    }

    /// What terms tell: the fewer cards have one, the more.
    private static Map<String, Double> weights(List<Term> terms, List<ListedCard> cards) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Term term : terms) {
            long among = cards.stream().filter(card -> card.terms().contains(term.id())).count();
            weights.put(term.id(), Math.log((cards.size() + 1) / (among + 0.5)));
        }
        return weights;
    }

    /// How much of what the named terms tell a card is about, in `[0, 1]`; what it lists first
    /// counts most.
    private static double shareOfTerms(Map<String, Double> named, ListedCard card) {
        double all = named.values().stream().mapToDouble(Double::doubleValue).sum();
        double own = 0;
        for (int i = 0; i < card.terms().size(); i++) {
            own += named.getOrDefault(card.terms().get(i), 0.0) / (1 + i / HALF_WAY);
        }
        return all == 0 ? 0 : own / all;
    }

    /// How much a card is about a term that the question asks for: 1 if it is the card's first.
    private static double asked(List<Term> asked, ListedCard card) {
        Optional<Integer> first =
                asked.stream()
                        .map(term -> card.terms().indexOf(term.id()))
                        .filter(place -> place >= 0)
                        .min(Comparator.naturalOrder());
        return first.map(place -> 1.0 / (1 + place)).orElse(0.0);
    }
}
