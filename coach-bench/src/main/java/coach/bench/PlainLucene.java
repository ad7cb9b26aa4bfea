package coach.bench;

import coach.api.Passage;
import coach.core.index.Analysis;
import coach.core.index.IndexedFile;
import coach.core.index.Token;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// The peer of lexical indexing: the same tokens and stored fields of the same passages, written by
/// a bare `IndexWriter` in one commit, and nothing besides.
final class PlainLucene {
    private static final double BUFFER_MEGABYTES = 32;
    private static final FieldType TOKENS = tokens();

    private PlainLucene() {}

    private static FieldType tokens() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    static void index(Path folder, List<IndexedFile> files) {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (IndexedFile file : files) {
                List<Analysis> analyses = Analysis.of(file.passages());
                for (int i = 0; i < analyses.size(); i++) {
                    writer.addDocument(document(file.passages().get(i), analyses.get(i)));
                }
            }
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Passage passage, Analysis analysis) {
        Document document = new Document();
        document.add(new StringField("file", passage.place().file(), Field.Store.YES));
        document.add(new StringField("role", passage.role().name(), Field.Store.YES));
        document.add(new StringField("language", passage.language().name(), Field.Store.YES));
        document.add(new StringField("passage", "yes", Field.Store.NO));
        document.add(new NumericDocValuesField("chunks", 0));
        document.add(new NumericDocValuesField("role_number", passage.role().ordinal()));
        document.add(new NumericDocValuesField("length", passage.text().length()));
        document.add(new StoredField("body", passage.text()));
        document.add(new StoredField("first", passage.place().firstLine()));
        document.add(new StoredField("last", passage.place().lastLine()));
        passage.headings().forEach(text -> document.add(new StoredField("heading", text)));
        analysis.fields()
                .forEach(
                        (name, tokens) ->
                                document.add(new Field(name, new Tokens(tokens), TOKENS)));
        return document;
    }

    private static final class Tokens extends TokenStream {
        private final List<Token> tokens;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step =
                addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private int next;
        private int position = -1;

        Tokens(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == tokens.size()) {
                return false;
            }
            Token token = tokens.get(next++);
            term.append(token.term());
            step.setPositionIncrement(token.position() - position);
            offset.setOffset(token.span().start(), token.span().end());
            position = token.position();
            return true;
        }
    }
}
