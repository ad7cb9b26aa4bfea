package coach.testkit;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// How alike two texts are by the pairs of characters that they share.
final class Likeness {
    private Likeness() {}

    /// @return Dice's coefficient, in `[0, 1]`; 1 for equal texts
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> ours = pairs(one);
        Set<String> theirs = pairs(other);
        Set<String> shared = new TreeSet<>(ours);
        shared.retainAll(theirs);
        int all = ours.size() + theirs.size();
        return all == 0 ? 0 : 2.0 * shared.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new TreeSet<>();
        String folded = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i + 2 <= folded.length(); i++) {
            pairs.add(folded.substring(i, i + 2));
        }
        return pairs;
    }
}
