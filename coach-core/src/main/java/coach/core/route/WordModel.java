package coach.core.route;

import coach.core.text.Derived;
import coach.core.text.WordTable;
import coach.core.text.Words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A naive Bayes classifier over words, with every class equally likely beforehand and additive
/// smoothing.
///
/// A class of few texts, such as a new topic, is taken for a larger one (the geometric mean of its
/// size and the average), and a word that a class lacks is as likely in a small class as in a large
/// one: otherwise a small topic would draw all questions whose words it does not know.
///
/// @see "Manning, Raghavan and Schütze, Introduction to Information Retrieval (2008), section 13.3"
final class WordModel {
    private static final double SMOOTHING = 0.2;

    private final WordTable words;
    private final int[][] counts;
    private final int[] sizes;
    private final double[] totals;
    private final double[] unseen;

    /// @param counts in how many texts of each class each word stands, shape `[classes][words]`
    /// @param sizes how many texts each class has
    private WordModel(WordTable words, int[][] counts, int[] sizes) {
        this.words = words;
        this.counts = counts;
        this.sizes = sizes;
        this.totals = Arrays.stream(sizes).mapToDouble(size -> Math.max(1, size)).toArray();
        this.unseen = new double[sizes.length];
        double average = Arrays.stream(totals).average().orElse(0);
        Arrays.setAll(totals, c -> Math.max(totals[c], Math.sqrt(totals[c] * average)));
        Arrays.setAll(unseen, c -> SMOOTHING * totals[c] / average);
    }

    /// Counts the words of texts.
    ///
    /// @param classes the texts of each class
    static WordModel of(List<List<String>> classes) {
        List<List<Set<String>>> worded =
                classes.stream().map(texts -> texts.stream().map(Words::of).toList()).toList();
        Set<String> all = new HashSet<>();
        worded.forEach(texts -> texts.forEach(all::addAll));
        WordTable table = WordTable.of(all);
        int[][] counts = new int[classes.size()][table.size()];
        for (int c = 0; c < counts.length; c++) {
            int[] count = counts[c];
            worded.get(c).forEach(text -> text.forEach(word -> count[table.of(word)]++));
        }
        return new WordModel(table, counts, classes.stream().mapToInt(List::size).toArray());
    }

    /// The log-likelihood of a text's words under each class, less the mean over the classes, a
    /// root of the number of words taken out so that long texts are no surer than they should be.
    /// Words that no class knows say nothing.
    double[] scores(String text) {
        double[] scores = new double[totals.length];
        int known = 0;
        for (String word : Words.of(text)) {
            int place = words.of(word);
            if (place >= 0) {
                known++;
                for (int c = 0; c < scores.length; c++) {
                    int seen = counts[c][place];
                    scores[c] += Math.log((seen + unseen[c]) / (totals[c] + 2 * unseen[c]));
                }
            }
        }
        double mean = Arrays.stream(scores).average().orElse(0);
        double scale = Math.sqrt(Math.max(1, known));
        return Arrays.stream(scores).map(score -> (score - mean) / scale).toArray();
    }

    /// How the counts are kept.
    static final Derived.Form<WordModel> FORM =
            new Derived.Form<>() {
                @Override
                public void write(WordModel model, DataOutputStream out) throws IOException {
                    model.words.write(out);
                    out.writeInt(model.sizes.length);
                    WordTable.write(model.sizes, out);
                    for (int[] count : model.counts) {
                        WordTable.write(count, out);
                    }
                }

                @Override
                public WordModel read(DataInputStream in) throws IOException {
                    WordTable words = WordTable.read(in);
                    int[][] counts = new int[in.readInt()][];
                    int[] sizes = WordTable.read(counts.length, in);
                    for (int c = 0; c < counts.length; c++) {
                        counts[c] = WordTable.read(words.size(), in);
                    }
                    return new WordModel(words, counts, sizes);
                }
            };
}
