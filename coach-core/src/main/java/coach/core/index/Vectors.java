package coach.core.index;

import coach.api.Language;

import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// How near passages lie to a query.
final class Vectors {
    private Vectors() {}

    /// Cosines of some passages with a vector; NaN where a passage has none in this language.
    ///
    /// @param passages their numbers in the index, ascending
    static double[] cosines(IndexReader reader, Language language, float[] query, int[] passages)
            throws IOException {
        double[] cosines = new double[passages.length];
        Arrays.fill(cosines, Double.NaN);
        List<LeafReaderContext> leaves = reader.leaves();
        int leaf = -1;
        FloatVectorValues values = null;
        KnnVectorValues.DocIndexIterator at = null;
        for (int i = 0; i < passages.length; i++) {
            int owner = ReaderUtil.subIndex(passages[i], leaves);
            if (owner != leaf) {
                leaf = owner;
                values = leaves.get(leaf).reader().getFloatVectorValues(Documents.vector(language));
                at = values == null ? null : values.iterator();
            }
            int local = passages[i] - leaves.get(leaf).docBase;
            if (values != null && reaches(at, local)) {
                cosines[i] = dot(query, values.vectorValue(at.index()));
            }
        }
        return cosines;
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
}
