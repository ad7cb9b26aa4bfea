package coach.core.route;

import coach.api.Glossary;
import coach.api.Term;
import coach.api.Topic;
import coach.core.text.Derived;
import coach.core.text.Languages;
import coach.core.text.StoredText;
import coach.core.text.Words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
import java.util.stream.Stream;

/// Finds a topic's terms in a question, each weighed by how much it tells.
///
/// A name counts less the more ordinary it is: if it also occurs in questions that belong to no
/// topic (`prior` in "prior employer"), or in other topics' glossaries. Those questions collect
/// such words on purpose, so their number counts by its root.
final class TermMatcher {
    private static final int SHORTEST_LATIN = 2;

    private final Glossary glossary;
    private final List<Name> names;

    /// @param term the id of the term that is so called
    /// @param folded its name as it is looked for
    /// @param word one of its words, without which it need not be looked for; empty if it has none
    /// @param weight how much it tells, in `(0, 1]`
    private record Name(String term, String folded, String word, double weight) {
        boolean mayStandAmong(Set<String> words) {
            return word.isEmpty() || words.contains(word);
        }
    }

    /// A term found in a question.
    record Match(Term term, String name, double weight) {}

    private TermMatcher(Glossary glossary, List<Name> names) {
        this.glossary = glossary;
        this.names = names;
    }

    /// @param others the other topics
    /// @param kept where the weights of names are kept
    static TermMatcher of(Topic topic, Ordinary ordinary, List<Topic> others, Derived kept) {
        Stream<String> texts =
                Stream.concat(
                        Stream.concat(Stream.of(topic), others.stream())
                                .flatMap(each -> each.glossary().terms().stream())
                                .flatMap(term -> Stream.concat(Stream.of(term.id()), term.names())),
                        ordinary.questions().stream());
        List<Name> names =
                kept.get(
                        "names-" + topic.id(),
                        texts,
                        FORM,
                        () -> weighed(topic.glossary(), ordinary, others));
        return new TermMatcher(topic.glossary(), names);
    }

    private static List<Name> weighed(Glossary glossary, Ordinary ordinary, List<Topic> others) {
        Map<String, Integer> shared = new HashMap<>();
        for (Topic other : others) {
            folded(other.glossary().terms().stream().flatMap(Term::names))
                    .forEach(name -> shared.merge(name, 1, Integer::sum));
        }
        List<Name> names = new ArrayList<>();
        for (Term term : glossary.terms()) {
            folded(term.names())
                    .filter(TermMatcher::tells)
                    .forEach(
                            name -> {
                                long common = ordinary.count(name, Words.of(name));
                                int topics = 1 + shared.getOrDefault(name, 0);
                                double weight = 1 / ((1 + 2 * Math.sqrt(common)) * topics);
                                names.add(new Name(term.id(), name, longestWord(name), weight));
                            });
        }
        names.sort(Comparator.comparingInt((Name name) -> name.folded.length()).reversed());
        return names;
    }

    private static String longestWord(String name) {
        return Words.of(name).stream()
                .max(Comparator.comparingInt(String::length).thenComparing(word -> word))
                .orElse("");
    }

    private static Stream<String> folded(Stream<String> names) {
        return names.map(TermMatcher::fold).distinct();
    }

    static boolean tells(String name) {
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
            int at = name.mayStandAmong(words) ? find(name.folded, rest) : -1;
            if (at >= 0 && words.containsAll(Words.of(name.folded))) {
                Term term = glossary.term(name.term).orElseThrow();
                found.putIfAbsent(name.term, new Match(term, name.folded, name.weight));
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

    private static final Derived.Form<List<Name>> FORM =
            new Derived.Form<>() {
                @Override
                public void write(List<Name> names, DataOutputStream out) throws IOException {
                    StoredText.writeAll(names.stream().map(Name::term).toList(), out);
                    StoredText.writeAll(names.stream().map(Name::folded).toList(), out);
                    StoredText.writeAll(names.stream().map(Name::word).toList(), out);
                    for (Name name : names) {
                        out.writeDouble(name.weight);
                    }
                }

                @Override
                public List<Name> read(DataInputStream in) throws IOException {
                    List<String> terms = StoredText.readAll(in);
                    List<String> folded = StoredText.readAll(in);
                    List<String> words = StoredText.readAll(in);
                    List<Name> names = new ArrayList<>(terms.size());
                    for (int i = 0; i < terms.size(); i++) {
                        names.add(
                                new Name(
                                        terms.get(i),
                                        folded.get(i),
                                        words.get(i),
                                        in.readDouble()));
                    }
                    return names;
                }
            };
}
