package coach.core.route;

import coach.api.Term;
import coach.api.Topic;
import coach.core.text.Languages;
import coach.core.text.Words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds a topic's terms in a question, each weighed by how much it tells.
///
/// A name counts less the more ordinary it is: if it also occurs in questions that belong to no
/// topic (`prior` in "prior employer"), or in other topics' glossaries. Those questions collect
/// such words on purpose, so their number counts by its root.
final class TermMatcher {
    private static final int SHORTEST_LATIN = 2;

    private final List<Name> names = new ArrayList<>();

    /// @param term the term that is so called
    /// @param folded its name as it is looked for
    /// @param weight how much it tells, in `(0, 1]`
    /// @param words its words, all of which a text must have before it is looked for
    private record Name(Term term, String folded, double weight, Set<String> words) {}

    /// A term found in a question.
    record Match(Term term, String name, double weight) {}

    /// @param others the other topics
    TermMatcher(Topic topic, Ordinary ordinary, List<Topic> others) {
        Map<String, Integer> shared = new HashMap<>();
        for (Topic other : others) {
            other.glossary().terms().stream()
                    .flatMap(Term::names)
                    .map(TermMatcher::fold)
                    .distinct()
                    .forEach(name -> shared.merge(name, 1, Integer::sum));
        }
        for (Term term : topic.glossary().terms()) {
            term.names()
                    .map(TermMatcher::fold)
                    .distinct()
                    .filter(TermMatcher::tells)
                    .forEach(
                            name -> {
                                Set<String> words = Words.of(name);
                                long common = ordinary.count(name, words);
                                int topics = 1 + shared.getOrDefault(name, 0);
                                double weight = 1 / ((1 + 2 * Math.sqrt(common)) * topics);
                                names.add(new Name(term, name, weight, words));
                            });
        }
        names.sort(Comparator.comparingInt((Name name) -> name.folded.length()).reversed());
    }

    private static boolean tells(String name) {
        return name.codePoints().anyMatch(Languages::isHan)
                ? name.length() >= 2
                : name.length() >= SHORTEST_LATIN
                        && name.codePoints().anyMatch(Character::isLetter);
    }

    /// The terms that a question names, the longest names first; a name within a longer one that
    /// was found is passed over.
    List<Match> matches(String question) {
        StringBuilder rest = new StringBuilder(fold(question));
        Set<String> words = withSingulars(Words.of(question));
        Map<String, Match> found = new LinkedHashMap<>();
        for (Name name : names) {
            int at = words.containsAll(name.words) ? find(name.folded, rest) : -1;
            if (at >= 0) {
                found.putIfAbsent(name.term.id(), new Match(name.term, name.folded, name.weight));
                for (int i = at; i < at + name.folded.length(); i++) {
                    rest.setCharAt(i, '\u0000');
                }
            }
        }
        return List.copyOf(found.values());
    }

    /// The words, and what they are without a plural's `s`.
    static Set<String> withSingulars(Set<String> words) {
        Set<String> all = new HashSet<>(words);
        for (String word : words) {
            if (word.endsWith("s")) {
                all.add(word.substring(0, word.length() - 1));
            }
        }
        return all;
    }

    /// Whether a text holds a name; both folded.
    static boolean occurs(String name, String text) {
        return find(name, new StringBuilder(text)) >= 0;
    }

    /// Where a name stands in a text: Latin names as whole words, a plural allowed.
    private static int find(String name, StringBuilder text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (isWhole(text, at, at + name.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWhole(StringBuilder text, int start, int end) {
        boolean begins =
                start == 0
                        || !isLatinOrDigit(text.charAt(start))
                        || !isLatinOrDigit(text.charAt(start - 1));
        int after = end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
        boolean ends =
                after == text.length()
                        || !isLatinOrDigit(text.charAt(end - 1))
                        || !isLatinOrDigit(text.charAt(after));
        return begins && ends;
    }

    private static boolean isLatinOrDigit(char c) {
        return Languages.isLatin(c) || Character.isDigit(c);
    }

    /// A text as names are looked for in it: in normal width and lower case.
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }
}
