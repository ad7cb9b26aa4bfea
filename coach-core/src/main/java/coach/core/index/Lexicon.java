package coach.core.index;

import coach.api.Glossary;
import coach.api.Term;
import coach.core.index.Pieces.Kind;
import coach.core.index.Pieces.Piece;
import coach.core.text.Derived;
import coach.core.text.WordTable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The terms of all topics, found in a query by any of their names.
public final class Lexicon {
    /// No term at all.
    public static final Lexicon NONE = of(List.of());

    private static final ThreadLocal<Spelling> SPELLING = ThreadLocal.withInitial(Spelling::new);

    private final List<Term> terms;
    private final Names names;

    private Lexicon(List<Term> terms, Names names) {
        this.terms = terms;
        this.names = names;
    }

    /// The terms of several glossaries.
    public static Lexicon of(Collection<Glossary> glossaries) {
        return of(glossaries, Derived.none());
    }

    /// The terms of several glossaries.
    ///
    /// @param kept where their names are kept as they are looked for
    public static Lexicon of(Collection<Glossary> glossaries, Derived kept) {
        List<Term> terms =
                glossaries.stream().flatMap(glossary -> glossary.terms().stream()).toList();
        return new Lexicon(
                terms,
                kept.get(
                        "lexicon",
                        terms.stream().flatMap(Term::names),
                        Names.FORM,
                        () -> Names.of(terms)));
    }

    /// A stretch of a query that is a term's name.
    ///
    /// @param from its first cell
    /// @param to its last cell
    /// @param places where in the list of all terms those stand that are called so
    record Mention(int from, int to, List<Integer> places) {}

    List<Term> terms() {
        return terms;
    }

    /// The terms of a name.
    List<Term> named(String name) {
        return names.places(key(cells(name))).stream().map(terms::get).toList();
    }

    /// The names of all terms as they are looked for: the stems of their words.
    ///
    /// @param longest how many cells the longest name has
    /// @param keys the names
    /// @param ends where in `places` the places of each name end
    private record Names(int longest, WordTable keys, int[] ends, int[] places) {

        static Names of(List<Term> terms) {
            Map<String, Set<Integer>> named = new TreeMap<>();
            int longest = 0;
            for (int place = 0; place < terms.size(); place++) {
                for (String name : terms.get(place).names().toList()) {
                    List<String> cells = cells(name);
                    if (!cells.isEmpty()) {
                        named.computeIfAbsent(key(cells), _ -> new TreeSet<>()).add(place);
                        longest = Math.max(longest, cells.size());
                    }
                }
            }
            int[] sizes = named.values().stream().mapToInt(Set::size).toArray();
            Arrays.parallelPrefix(sizes, Integer::sum);
            int[] places =
                    named.values().stream()
                            .flatMap(Set::stream)
                            .mapToInt(Integer::intValue)
                            .toArray();
            return new Names(longest, WordTable.of(named.keySet()), sizes, places);
        }

        List<Integer> places(String key) {
            int at = keys.of(key);
            if (at < 0) {
                return List.of();
            }
            int from = at == 0 ? 0 : ends[at - 1];
            return Arrays.stream(places, from, ends[at]).boxed().toList();
        }

        static final Derived.Form<Names> FORM =
                new Derived.Form<>() {
                    @Override
                    public void write(Names names, DataOutputStream out) throws IOException {
                        out.writeInt(names.longest);
                        names.keys.write(out);
                        WordTable.write(names.ends, out);
                        out.writeInt(names.places.length);
                        WordTable.write(names.places, out);
                    }

                    @Override
                    public Names read(DataInputStream in) throws IOException {
                        int longest = in.readInt();
                        WordTable keys = WordTable.read(in);
                        int[] ends = WordTable.read(keys.size(), in);
                        return new Names(longest, keys, ends, WordTable.read(in.readInt(), in));
                    }
                };
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
            for (int to = Math.min(cells.size(), from + names.longest()); to > from; to--) {
                List<Integer> found = names.places(key(cells.subList(from, to)));
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
