package coach.core.explain;

import coach.api.Exchange;
import coach.api.Hit;
import coach.api.Language;
import coach.api.Place;
import coach.core.text.Languages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what the person's notes hold of a question.
final class ExchangeFinder {
    /// From these scores on, by the language of the exchange's question, it is the one that was
    /// asked. The English model finds everything more alike than the Chinese one does.
    private static final Map<Language, Double> SAME_QUESTION =
            Map.of(Language.ZH, 0.7, Language.EN, 0.8);

    /// An exchange this much behind the best one is about another question.
    private static final double CLOSE_BEHIND = 0.08;

    private static final double WEIGHT_OF_WORDS = 0.25;
    private static final int MOST_FILES = 6;
    private static final int MOST = 3;

    private final NoteSearch notes;
    private final Meaning meaning;

    ExchangeFinder(NoteSearch notes, Meaning meaning) {
        this.notes = notes;
        this.meaning = meaning;
    }

    /// An exchange and how well it fits.
    private record Found(Exchange exchange, double score) {}

    /// The exchanges whose question is the one that was asked, best first.
    ///
    /// @param wordings the question, and what else it is asked as, in either language
    /// @param hits what the search found; only files that it found are read again
    List<Exchange> find(List<Wording> wordings, List<Hit> hits) {
        Set<String> files = new LinkedHashSet<>();
        hits.forEach(hit -> files.add(hit.passage().place().file()));
        Map<Place, Found> found = new LinkedHashMap<>();
        files.stream()
                .limit(MOST_FILES)
                .flatMap(file -> notes.exchanges(file).stream())
                .map(exchange -> new Found(exchange, score(exchange, wordings)))
                .filter(ExchangeFinder::isAsked)
                .forEach(each -> found.putIfAbsent(each.exchange().question().place(), each));
        List<Found> best =
                found.values().stream()
                        .sorted(
                                Comparator.comparingDouble(Found::score)
                                        .thenComparing(ExchangeFinder::isAnswered)
                                        .reversed())
                        .toList();
        double top = best.isEmpty() ? 0 : best.getFirst().score();
        return best.stream()
                .filter(each -> each.score() >= top - CLOSE_BEHIND)
                .limit(MOST)
                .map(Found::exchange)
                .toList();
    }

    private static boolean isAnswered(Found found) {
        return found.exchange().correctAnswer().isPresent();
    }

    private static boolean isAsked(Found found) {
        Language language = Languages.of(found.exchange().question().text());
        return found.score() >= SAME_QUESTION.get(language);
    }

    private double score(Exchange exchange, List<Wording> wordings) {
        String question = exchange.question().text();
        double best = 0;
        for (Wording wording : wordings) {
            double alike = alike(wording, question) - wording.behind();
            if (alike + WEIGHT_OF_WORDS > best) { // else no words could make it the best
                double shared = meaning.sharedWords(wording.text(), question);
                best = Math.max(best, alike + WEIGHT_OF_WORDS * shared);
            }
        }
        return best;
    }

    private double alike(Wording wording, String question) {
        return wording.isAsked()
                ? meaning.similarity(wording.text(), question)
                : meaning.similarityOfKnown(wording.text(), question);
    }
}
