package coach.core.explain;

import coach.core.text.Derived;
import coach.core.text.Languages;
import coach.core.text.WordTable;
import coach.core.text.Words;

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

/// The words of heaps of texts: how often each stands in them.
final class Bag {
    /// From here on further occurrences of a word hardly count.
    private static final double SATURATION = 2;

    /// How much a word counts less in a long heap.
    private static final double LENGTH = 0.5;

    private static final int LONGEST_BARE = 3;

    private final int heaps;
    private final WordTable words;
    private final int[] ends;
    private final int[] owners;
    private final int[] counts;
    private final double[] damping;

    /// @param words the words of all heaps
    /// @param ends where the heaps of each word end in `owners` and `counts`
    /// @param owners the heaps that a word stands in, word by word
    /// @param counts in how many texts of that heap
    Bag(int heaps, WordTable words, int[] ends, int[] owners, int[] counts) {
        this.heaps = heaps;
        this.words = words;
        this.ends = ends;
        this.owners = owners;
        this.counts = counts;
        this.damping = new double[heaps];
        for (int i = 0; i < owners.length; i++) {
            damping[owners[i]] += counts[i];
        }
        double average = Math.max(1, Arrays.stream(damping).average().orElse(1));
        Arrays.setAll(damping, c -> SATURATION * (1 - LENGTH + LENGTH * damping[c] / average));
    }

    static Bag of(List<List<String>> heaps) {
        Map<String, Map<Integer, Integer>> counted = new TreeMap<>();
        for (int heap = 0; heap < heaps.size(); heap++) {
            for (String text : heaps.get(heap)) {
                for (String word : words(text)) {
                    counted.computeIfAbsent(word, _ -> new TreeMap<>())
                            .merge(heap, 1, Integer::sum);
                }
            }
        }
        List<Integer> ends = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (Map<Integer, Integer> places : counted.values()) {
            owners.addAll(places.keySet());
            counts.addAll(places.values());
            ends.add(owners.size());
        }
        return new Bag(
                heaps.size(),
                WordTable.of(counted.keySet()),
                array(ends),
                array(owners),
                array(counts));
    }

    private static int[] array(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /// How many heaps there are.
    int heaps() {
        return heaps;
    }

    /// The share of a text's words that stand in some of the first heaps, in `[0, 1]`.
    double known(String text, int first) {
        Set<String> asked = Words.of(text);
        return asked.stream().filter(word -> standsIn(words.of(singular(word)), first)).count()
                / (double) Math.max(1, asked.size());
    }

    /// The heaps of a word are listed in order.
    private boolean standsIn(int word, int first) {
        return word >= 0 && owners[word == 0 ? 0 : ends[word - 1]] < first;
    }

    /// How much of a text's words each heap has, in `[0, 1]`: the rarer a word is among the heaps,
    /// the more it counts, and the more often a heap has it; by Okapi BM25, made a share.
    ///
    /// @see "Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009),
    ///   section 3.4"
    double[] shares(String text) {
        double[] shares = new double[heaps];
        double all = 0;
        for (String word : words(text)) {
            all += add(words.of(word), shares);
        }
        double total = Math.max(Double.MIN_NORMAL, all);
        return Arrays.stream(shares).map(sum -> sum / total).toArray();
    }

    /// Adds what a word is worth to the heaps that have it.
    ///
    /// @param word its place; negative if none has it
    /// @return what it is worth at most
    private double add(int word, double[] sums) {
        int start = word <= 0 ? 0 : ends[word - 1];
        int end = word < 0 ? 0 : ends[word];
        double among = end - start;
        double rarity = Math.log1p((heaps - among + 0.5) / (among + 0.5));
        for (int i = start; i < end; i++) {
            sums[owners[i]] += rarity * counts[i] / (counts[i] + damping[owners[i]]);
        }
        return rarity;
    }

    /// The words of a text, plurals as singulars; pairs of neighbouring Latin words and single Han
    /// characters too.
    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(); // in order: sums come out the same
        String before = "";
        for (String word : Words.inOrder(text)) {
            if (Languages.isHan(word.codePointAt(0))) {
                words.add(word);
                word.codePoints().mapToObj(Character::toString).forEach(words::add);
                before = "";
            } else {
                String bare = singular(word);
                words.add(bare);
                if (!before.isEmpty()) {
                    words.add(before + " " + bare);
                }
                before = bare;
            }
        }
        return words;
    }

    private static String singular(String word) {
        boolean plural = word.length() > LONGEST_BARE && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    static final Derived.Form<Bag> FORM =
            new Derived.Form<>() {
                @Override
                public void write(Bag bag, DataOutputStream out) throws IOException {
                    out.writeInt(bag.heaps);
                    bag.words.write(out);
                    WordTable.write(bag.ends, out);
                    out.writeInt(bag.owners.length);
                    WordTable.write(bag.owners, out);
                    WordTable.write(bag.counts, out);
                }

                @Override
                public Bag read(DataInputStream in) throws IOException {
                    int heaps = in.readInt();
                    WordTable words = WordTable.read(in);
                    int[] ends = WordTable.read(words.size(), in);
                    int size = in.readInt();
                    int[] owners = WordTable.read(size, in);
                    return new Bag(heaps, words, ends, owners, WordTable.read(size, in));
                }
            };
}
