package coach.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A text as a set of words: pairs of neighbouring Han characters, and Latin words.
public final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /// The words of a text, in lower case and normal width.
    public static Set<String> of(String text) {
        return new HashSet<>(inOrder(text));
    }

    /// The same in the order in which they stand.
    public static List<String> inOrder(String text) {
        List<String> words = new ArrayList<>();
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        BETWEEN.splitAsStream(folded).forEach(run -> add(run, words));
        return words;
    }

    private static void add(String run, List<String> words) {
        int start = 0;
        for (int i = 0; i <= run.length(); i++) {
            boolean han = i < run.length() && Languages.isHan(run.charAt(i));
            if (han || i == run.length()) {
                if (start < i) {
                    words.add(run.substring(start, i));
                }
                start = i + 1;
            }
            if (han && i + 1 < run.length() && Languages.isHan(run.charAt(i + 1))) {
                words.add(run.substring(i, i + 2));
            }
        }
    }

    /// How many words two texts share, in `[0, 1]`.
    public static double shared(String one, String other) {
        return shared(of(one), of(other));
    }

    /// How much two sets of words have in common: Dice's coefficient, in `[0, 1]`.
    ///
    /// @see "Manning, Raghavan and Schütze, Introduction to Information Retrieval (2008), section
    ///   8.6"
    public static double shared(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common / (a.size() + b.size());
    }
}
