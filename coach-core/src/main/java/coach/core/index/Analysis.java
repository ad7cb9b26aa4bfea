package coach.core.index;

import coach.api.Passage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a passage is found by: the tokens of each field of the index.
///
/// Whoever indexes the same tokens by other means, such as a benchmark, can be compared.
///
/// @param fields tokens by the field's name, in the order in which they are indexed
public record Analysis(Map<String, List<Token>> fields) {

    /// The passages of one file, each with the question above it.
    public static List<Analysis> of(List<Passage> passages) {
        return Entry.of(passages).stream().map(Analysis::of).toList();
    }

    static Analysis of(Entry entry) {
        String text = entry.passage().text();
        String both = text + "\n" + entry.context();
        Map<String, List<Token>> fields = new LinkedHashMap<>();
        fields.put(Field.TEXT.key(), Field.TEXT.tokens(text));
        fields.put(Field.CONTEXT.key(), Field.CONTEXT.tokens(entry.context()));
        fields.put(Field.SOUND.key(), Field.SOUND.tokens(both));
        fields.put(Field.INITIALS.key(), Field.INITIALS.tokens(both));
        return new Analysis(fields);
    }
}
