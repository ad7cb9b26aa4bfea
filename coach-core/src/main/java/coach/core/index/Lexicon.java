package coach.core.index;

import coach.api.Glossary;
import coach.api.Term;
import coach.core.index.Pieces.Kind;
import coach.core.index.Pieces.Piece;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The terms of all topics, found in a query by any of their names.
public final class Lexicon {
    /// No term at all.
    public static final Lexicon NONE = new Lexicon(List.of());

    private static final ThreadLocal<Spelling> SPELLING = ThreadLocal.withInitial(Spelling::new);

    private final Map<String, List<Term>> terms = new HashMap<>();
    private final List<Term> all = new ArrayList<>();
    private final Map<Term, Integer> places = new HashMap<>();
    private int longest;

    private Lexicon(Collection<Glossary> glossaries) {
        glossaries.forEach(glossary -> glossary.terms().forEach(this::add));
    }

    /// The terms of several glossaries.
    public static Lexicon of(Collection<Glossary> glossaries) {
        return new Lexicon(glossaries);
    }

    /// A stretch of a query that is a term's name.
    ///
    /// @param from its first cell
    /// @param to its last cell
    record Mention(int from, int to, List<Term> terms) {}

    List<Term> terms() {
        return all;
    }

    /// Where in the list of all terms one stands.
    int place(Term term) {
        return places.get(term);
    }

    private void add(Term term) {
        places.putIfAbsent(term, all.size());
        all.add(term);
        for (String name : new LinkedHashSet<>(term.names().toList())) {
            List<String> cells = cells(name);
            if (!cells.isEmpty()) {
                List<Term> same = terms.computeIfAbsent(key(cells), k -> new ArrayList<>());
                if (!same.contains(term)) {
                    same.add(term);
                }
                longest = Math.max(longest, cells.size());
            }
        }
    }

    /// The terms of a name.
    List<Term> named(String name) {
        return terms.getOrDefault(key(cells(name)), List.of());
    }

    private static List<String> cells(String name) {
        return Pieces.of(name).stream()
                .filter(piece -> piece.kind() != Kind.COMPOUND)
                .map(Piece::text)
                .toList();
    }

    private static String key(List<String> cells) {
        Spelling spelling = SPELLING.get();
        return cells.stream().map(spelling::stem).collect(Collectors.joining(" "));
    }

    /// The longest names that stand in a query, from the left; they do not overlap.
    List<Mention> mentions(List<String> cells) {
        List<Mention> mentions = new ArrayList<>();
        for (int from = 0; from < cells.size(); from++) {
            for (int to = Math.min(cells.size(), from + longest); to > from; to--) {
                List<Term> found = terms.getOrDefault(key(cells.subList(from, to)), List.of());
                if (!found.isEmpty()) {
                    mentions.add(new Mention(from, to - 1, found));
                    from = to - 1;
                    break;
                }
            }
        }
        return mentions;
    }
}
