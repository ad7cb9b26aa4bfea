package coach.core.index;

import coach.api.Language;
import coach.api.Passage;
import coach.api.Place;
import coach.api.Role;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Passages and files as Lucene's documents, and back.
final class Documents {
    static final String FILE = "file";
    static final String ROLE = "role";
    static final String TOPIC = "topic";

    /// A passage's role once more, as a number that is read without reading the passage.
    static final String ROLE_NUMBER = "role_number";

    static final String LANGUAGE = "language";

    /// On the one document a file that says which state of it is indexed.
    static final String RECORD = "record";

    /// What a field holds that only says yes.
    static final String YES = "yes";

    static final String PENDING = "pending";

    /// On each passage.
    static final String PASSAGE = "passage";

    /// How many characters a passage has.
    static final String LENGTH = "length";

    /// How many chunks follow a passage.
    static final String CHUNKS = "chunks";

    /// How many documents before a chunk its passage stands.
    static final String OWNER = "owner";

    private static final String BODY = "body";
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String HEADING = "heading";
    private static final String QUESTION = "question";
    private static final String BEFORE = "before";
    private static final String HASH = "hash";
    private static final String SIZE = "size";
    private static final String MODIFIED = "modified";
    private static final FieldType TOKENS = tokens();

    private Documents() {}

    private static FieldType tokens() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    /// The field of a language's vectors.
    static String vector(Language language) {
        return "vector_" + language.code();
    }

    /// A passage, followed by its chunks.
    ///
    /// @param vectors the chunks' vectors; none as long as they are not known
    static List<Document> of(Entry entry, Optional<String> topic, List<float[]> vectors) {
        List<Document> documents = new ArrayList<>();
        documents.add(passage(entry, topic, vectors.size()));
        for (float[] vector : vectors) {
            Document chunk = new Document();
            mark(entry.passage(), topic, chunk);
            chunk.add(new NumericDocValuesField(OWNER, documents.size()));
            chunk.add(
                    new KnnFloatVectorField(
                            vector(entry.passage().language()),
                            vector,
                            VectorSimilarityFunction.DOT_PRODUCT));
            documents.add(chunk);
        }
        return documents;
    }

    private static Document passage(Entry entry, Optional<String> topic, int chunks) {
        Document document = new Document();
        mark(entry.passage(), topic, document);
        document.add(new StringField(PASSAGE, YES, StringField.Store.NO));
        document.add(new NumericDocValuesField(CHUNKS, chunks));
        document.add(new NumericDocValuesField(ROLE_NUMBER, entry.passage().role().ordinal()));
        document.add(new NumericDocValuesField(LENGTH, entry.passage().text().length()));
        store(entry, document);
        Analysis.of(entry).fields().forEach((field, tokens) -> index(field, tokens, document));
        return document;
    }

    /// What queries are restricted by.
    private static void mark(Passage passage, Optional<String> topic, Document document) {
        document.add(new StringField(FILE, passage.place().file(), StringField.Store.YES));
        document.add(new StringField(ROLE, passage.role().name(), StringField.Store.YES));
        document.add(new StringField(LANGUAGE, passage.language().name(), StringField.Store.YES));
        topic.ifPresent(id -> document.add(new StringField(TOPIC, id, StringField.Store.YES)));
    }

    private static void store(Entry entry, Document document) {
        Passage passage = entry.passage();
        document.add(new StoredField(BODY, passage.text()));
        document.add(new StoredField(FIRST, passage.place().firstLine()));
        document.add(new StoredField(LAST, passage.place().lastLine()));
        passage.headings().forEach(text -> document.add(new StoredField(HEADING, text)));
        document.add(new StoredField(QUESTION, entry.question()));
        document.add(new StoredField(BEFORE, entry.before()));
    }

    private static void index(String field, List<Token> tokens, Document document) {
        document.add(new org.apache.lucene.document.Field(field, new TokenList(tokens), TOKENS));
    }

    /// The document that stands for a file.
    ///
    /// @param pending how many of its passages have no vector yet
    static Document of(FileState state, int pending) {
        Document document = new Document();
        document.add(new StringField(FILE, state.file(), StringField.Store.YES));
        document.add(new StringField(RECORD, YES, StringField.Store.NO));
        if (pending > 0) {
            document.add(new StringField(PENDING, YES, StringField.Store.NO));
        }
        document.add(new StoredField(PENDING + "_count", pending));
        document.add(new StoredField(HASH, state.contentHash()));
        document.add(new StoredField(SIZE, state.size()));
        document.add(new StoredField(MODIFIED, state.modified()));
        return document;
    }

    static FileState state(Document document) {
        return new FileState(
                document.get(FILE),
                document.get(HASH),
                document.getField(SIZE).numericValue().longValue(),
                document.getField(MODIFIED).numericValue().longValue());
    }

    static int pending(Document document) {
        return document.getField(PENDING + "_count").numericValue().intValue();
    }

    static Optional<String> topic(Document document) {
        return Optional.ofNullable(document.get(TOPIC));
    }

    static Entry entry(Document document) {
        Place place =
                new Place(
                        document.get(FILE),
                        document.getField(FIRST).numericValue().intValue(),
                        document.getField(LAST).numericValue().intValue());
        List<String> headings = Stream.of(document.getValues(HEADING)).toList();
        return new Entry(
                new Passage(
                        document.get(BODY),
                        place,
                        headings,
                        Language.valueOf(document.get(LANGUAGE)),
                        Role.valueOf(document.get(ROLE))),
                document.get(QUESTION),
                document.get(BEFORE));
    }
}
