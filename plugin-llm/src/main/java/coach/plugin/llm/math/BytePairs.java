package coach.plugin.llm.math;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Byte-pair encoding: starts from single characters and merges, again and again, the two
/// neighbours that stand together most often. Each word ends in [#END_OF_WORD], so that no merge
/// crosses words.
///
/// @param merges in the order in which they were learnt
/// @see "Sennrich, Haddow and Birch, Neural Machine Translation of Rare Words with Subword Units,
///   ACL 2016, section 3.2"
public record BytePairs(List<Merge> merges) {
    /// Marks a word's end.
    public static final String END_OF_WORD = "·";

    /// Two neighbours that become one token.
    public record Merge(String left, String right) {
        /// The token that they become.
        public String merged() {
            return left + right;
        }
    }

    /// Learns merges.
    ///
    /// @param words how often each word occurs; of pairs equally frequent the one that comes first
    ///   in the order of this map is merged
    /// @param most how many merges to learn; fewer if no pair is left
    public static BytePairs train(Map<String, Integer> words, int most) {
        Map<List<String>, Integer> pieces = new LinkedHashMap<>();
        words.forEach((word, count) -> pieces.put(characters(word), count));
        List<Merge> merges = new ArrayList<>();
        while (merges.size() < most) {
            Map<Merge, Integer> pairs = pairs(pieces);
            if (pairs.isEmpty()) {
                break;
            }
            Merge best = mostFrequent(pairs);
            merges.add(best);
            Map<List<String>, Integer> joined = new LinkedHashMap<>();
            pieces.forEach((word, count) -> joined.put(apply(best, word), count));
            pieces.clear();
            pieces.putAll(joined);
        }
        return new BytePairs(List.copyOf(merges));
    }

    /// Cuts a word into tokens: the merges, in the order in which they were learnt.
    public List<String> encode(String word) {
        List<String> tokens = characters(word);
        for (Merge merge : merges) {
            tokens = apply(merge, tokens);
        }
        return tokens;
    }

    /// How often each pair of neighbours occurs.
    ///
    /// @param pieces words as tokens, with how often each occurs
    public static Map<Merge, Integer> pairs(Map<List<String>, Integer> pieces) {
        Map<Merge, Integer> pairs = new LinkedHashMap<>();
        pieces.forEach(
                (word, count) -> {
                    for (int i = 0; i + 1 < word.size(); i++) {
                        pairs.merge(new Merge(word.get(i), word.get(i + 1)), count, Integer::sum);
                    }
                });
        return pairs;
    }

    /// A word as its characters and the mark of its end.
    public static List<String> characters(String word) {
        List<String> characters = new ArrayList<>();
        word.codePoints().mapToObj(Character::toString).forEach(characters::add);
        characters.add(END_OF_WORD);
        return List.copyOf(characters);
    }

    private static Merge mostFrequent(Map<Merge, Integer> pairs) {
        return pairs.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .orElseThrow()
                .getKey();
    }

    private static List<String> apply(Merge merge, List<String> word) {
        List<String> merged = new ArrayList<>();
        int at = 0;
        while (at < word.size()) {
            boolean pair =
                    at + 1 < word.size()
                            && word.get(at).equals(merge.left())
                            && word.get(at + 1).equals(merge.right());
            merged.add(pair ? merge.merged() : word.get(at));
            at += pair ? 2 : 1;
        }
        return List.copyOf(merged);
    }
}
