package coach.api;

import java.util.List;
import java.util.stream.Stream;

/// A term of a topic's glossary.
///
/// @param id name of the term within its topic, such as `prior`
/// @param zh its Chinese names, the usual one first; at least one
/// @param en its English names, the usual one first; at least one
/// @param also abbreviations, symbols and common misspellings
/// @param definition one defining sentence
public record Term(
        String id, List<String> zh, List<String> en, List<String> also, Bilingual definition) {
    public Term {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
        also = List.copyOf(also);
        if (zh.isEmpty() || en.isEmpty()) {
            throw new IllegalArgumentException("term needs a name in both languages: " + id);
        }
    }

    /// The usual name in one language.
    public String name(Language language) {
        return switch (language) {
            case ZH -> zh.getFirst();
            case EN -> en.getFirst();
        };
    }

    /// Every way the term is written.
    public Stream<String> names() {
        return Stream.of(zh, en, also).flatMap(List::stream);
    }
}
