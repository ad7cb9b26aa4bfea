package coach.core.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where a query looks, as Lucene's query.
final class Filters {
    private Filters() {}

    static Query of(SearchQuery query, IndexReader reader) throws IOException {
        BooleanQuery.Builder filter = new BooleanQuery.Builder();
        filter.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        query.role().ifPresent(r -> filter.add(term(Documents.ROLE, r.name()), Occur.FILTER));
        query.topic().ifPresent(id -> filter.add(term(Documents.TOPIC, id), Occur.FILTER));
        query.language()
                .ifPresent(l -> filter.add(term(Documents.LANGUAGE, l.name()), Occur.FILTER));
        if (query.file().isPresent()) {
            filter.add(files(query.file().get(), reader), Occur.FILTER);
        }
        return filter.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query files(String glob, IndexReader reader) throws IOException {
        Pattern pattern = Globs.pattern(glob);
        List<BytesRef> fitting = new ArrayList<>();
        Terms files = MultiTerms.getTerms(reader, Documents.FILE);
        if (files != null) {
            TermsEnum each = files.iterator();
            for (BytesRef file = each.next(); file != null; file = each.next()) {
                if (pattern.matcher(file.utf8ToString()).matches()) {
                    fitting.add(BytesRef.deepCopyOf(file));
                }
            }
        }
        return new TermInSetQuery(Documents.FILE, fitting);
    }
}
