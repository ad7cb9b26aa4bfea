package coach.core.explain;

import coach.api.Language;
import coach.api.Topic;
import coach.core.card.ListedCard;
import coach.core.route.Router;
import coach.core.text.Languages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Finds the cards that answer a question.
final class CardFinder {
    /// Below these scores a card answers another question. The English model finds everything more
    /// alike than the Chinese one does.
    private static final Map<Language, Double> LEAST = Map.of(Language.ZH, 0.66, Language.EN, 0.78);

    /// A card this much behind the best one answers another question.
    private static final double CLOSE_BEHIND = 0.06;

    private static final double WEIGHT_OF_WORDS = 0.25;
    private static final double BARE_TERM = 0.3;
    private static final int MOST = 3;

    private final Meaning meaning;

    CardFinder(Meaning meaning) {
        this.meaning = meaning;
    }

    /// A card and how well it fits.
    ///
    /// @param score above 0; higher fits better
    record Found(ListedCard card, double score) {}

    /// The cards of some topics that fit a question, best first.
    List<Found> find(String question, List<Router.Subject> subjects) {
        List<Found> all =
                subjects.stream()
                        .flatMap(
                                subject ->
                                        subject.cards().stream()
                                                .map(card -> fit(question, card, subject.topic())))
                        .sorted(
                                Comparator.comparingDouble(Found::score)
                                        .reversed()
                                        .thenComparing(found -> found.card().id()))
                        .toList();
        double least = LEAST.get(Languages.of(question));
        double best = all.isEmpty() ? 0 : all.getFirst().score();
        return all.stream()
                .filter(found -> found.score() >= least)
                .filter(found -> found.score() >= best - CLOSE_BEHIND)
                .limit(MOST)
                .toList();
    }

    private Found fit(String question, ListedCard card, Topic topic) {
        Language language = Languages.of(question);
        List<String> wordings = card.wordings(language).toList();
        double alike = meaning.nearest(question, wordings);
        double shared =
                wordings.stream()
                        .mapToDouble(text -> meaning.sharedWords(question, text))
                        .max()
                        .orElse(0);
        double named = isBareTerm(question, card, topic) ? BARE_TERM : 0;
        double score = alike + WEIGHT_OF_WORDS * shared + named;
        return new Found(card, score);
    }

    private static boolean isBareTerm(String question, ListedCard card, Topic topic) {
        return BareTerm.in(topic.glossary(), question).stream()
                .anyMatch(term -> card.terms().contains(term.id()));
    }
}
