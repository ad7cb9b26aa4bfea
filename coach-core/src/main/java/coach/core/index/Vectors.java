package coach.core.index;

import coach.api.Language;

import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// How near passages lie to a query.
final class Vectors {
    private Vectors() {}

    /// The nearest chunk's cosine with a direction for each of some passages; NaN where a passage
    /// has no vector in this language.
    ///
    /// @param passages their numbers in the index, ascending
    static double[] cosines(
            IndexReader reader, Language language, Bridge.Direction query, int[] passages)
            throws IOException {
        double[] cosines = new double[passages.length];
        Arrays.fill(cosines, Double.NaN);
        List<LeafReaderContext> leaves = reader.leaves();
        for (int i = 0; i < passages.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(passages[i], leaves));
            int end = i;
            while (end < passages.length && passages[end] < leaf.docBase + leaf.reader().maxDoc()) {
                end++;
            }
            cosines(leaf, language, query, passages, i, end, cosines);
            i = end;
        }
        return cosines;
    }

    /// A passage's chunks are the documents behind it.
    private static void cosines(
            LeafReaderContext leaf,
            Language language,
            Bridge.Direction query,
            int[] passages,
            int from,
            int to,
            double[] cosines)
            throws IOException {
        FloatVectorValues values = leaf.reader().getFloatVectorValues(Documents.vector(language));
        NumericDocValues chunks = leaf.reader().getNumericDocValues(Documents.CHUNKS);
        if (values == null || chunks == null) {
            return;
        }
        KnnVectorValues.DocIndexIterator at = values.iterator();
        for (int i = from; i < to; i++) {
            int passage = passages[i] - leaf.docBase;
            int count = chunks.advanceExact(passage) ? (int) chunks.longValue() : 0;
            for (int chunk = passage + 1; chunk <= passage + count; chunk++) {
                if (reaches(at, chunk)) {
                    double cosine = query.cosine(values.vectorValue(at.index()));
                    cosines[i] = Double.isNaN(cosines[i]) ? cosine : Math.max(cosines[i], cosine);
                }
            }
        }
    }

    private static boolean reaches(DocIdSetIterator at, int document) throws IOException {
        int now = at.docID();
        return (now < document ? at.advance(document) : now) == document;
    }

    static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /// The direction halfway between two vectors of length one.
    static float[] between(float[] one, float[] other) {
        float[] sum = new float[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return normalized(sum);
    }

    static float[] minus(float[] one, float[] other) {
        float[] rest = one.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= other[i];
        }
        return rest;
    }

    /// Scales a vector to length one, in place.
    static float[] normalized(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector));
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
