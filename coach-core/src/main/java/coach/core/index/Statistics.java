package coach.core.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the index knows of terms: how rare they are, and which ones look alike.
final class Statistics {
    private static final int SHORTEST_TYPO = 4;
    private static final int LONG_WORD = 7;
    private static final int MOST_ALIKE = 6;

    private final IndexReader reader;
    private final Map<String, Integer> frequencies = new HashMap<>();

    Statistics(IndexReader reader) {
        this.reader = reader;
    }

    /// In how many passages a term stands, in the text or above it.
    int frequency(String term) throws IOException {
        Integer known = frequencies.get(term);
        if (known == null) {
            known = Math.max(frequency(Field.TEXT, term), frequency(Field.CONTEXT, term));
            frequencies.put(term, known);
        }
        return known;
    }

    int frequency(Field field, String term) throws IOException {
        return reader.docFreq(new Term(field.key(), term));
    }

    /// In how many passages all terms of a phrase stand, at most.
    int frequency(Phrase phrase) throws IOException {
        int least = Integer.MAX_VALUE;
        for (Phrase.Step step : phrase.steps()) {
            least =
                    Math.min(
                            least,
                            phrase.field() == Field.TEXT
                                    ? frequency(step.term())
                                    : frequency(phrase.field(), step.term()));
        }
        return phrase.steps().isEmpty() ? 0 : least;
    }

    /// How much a term that stands in so many passages tells them apart; never below 0.
    double weight(int frequency) {
        double all = Math.max(reader.numDocs(), frequency);
        return Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
    }

    /// @param likeness in `(0, 1)`, the nearer to 1 the more alike
    record Alike(String word, double likeness) {}

    /// Words of the index that a word may have been meant as, the likeliest first. The first letter
    /// is taken to be right.
    List<Alike> alike(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Field.TEXT.key());
        if (terms == null || word.length() < SHORTEST_TYPO) {
            return List.of();
        }
        int edits = word.length() < LONG_WORD ? 1 : 2;
        Term term = new Term(Field.TEXT.key(), word);
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, term, edits, 1, true);
        List<Alike> alike = new ArrayList<>();
        for (BytesRef found = near.next(); found != null; found = near.next()) {
            float boost =
                    near.attributes()
                            .addAttribute(org.apache.lucene.search.BoostAttribute.class)
                            .getBoost();
            alike.add(new Alike(found.utf8ToString(), boost));
        }
        alike.sort(
                Comparator.comparingDouble(Alike::likeness).reversed().thenComparing(Alike::word));
        return alike.subList(0, Math.min(MOST_ALIKE, alike.size()));
    }
}
