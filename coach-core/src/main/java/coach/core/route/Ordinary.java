package coach.core.route;

import coach.core.text.Words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Ordinary speech: questions that belong to no topic, by the words they hold, so that names are
/// quickly counted in them. The words are looked at when the first name is counted.
final class Ordinary {
    private final List<String> questions;
    private final Map<String, Set<String>> byWord = new HashMap<>();

    /// @param questions questions that belong to no topic
    Ordinary(List<String> questions) {
        this.questions = List.copyOf(questions);
    }

    /// The questions.
    List<String> questions() {
        return questions;
    }

    /// How many of the questions hold a name; 0 for a name without words, such as a sign.
    ///
    /// @param folded the name as it is looked for
    /// @param words its words
    synchronized long count(String folded, Set<String> words) {
        if (byWord.isEmpty()) {
            questions.forEach(this::take);
        }
        Set<String> fewest =
                words.stream()
                        .map(word -> byWord.getOrDefault(word, Set.of()))
                        .min(Comparator.comparingInt(Set::size))
                        .orElse(Set.of());
        return fewest.stream().filter(question -> TermMatcher.occurs(folded, question)).count();
    }

    private void take(String question) {
        String folded = TermMatcher.fold(question);
        for (String word : TermMatcher.withSingulars(Words.of(folded))) {
            byWord.computeIfAbsent(word, _ -> new TreeSet<>()).add(folded);
        }
    }
}
