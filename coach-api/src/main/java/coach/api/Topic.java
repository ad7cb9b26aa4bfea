package coach.api;

import java.util.List;
import java.util.regex.Pattern;

/// What a plugin is about.
///
/// @param id lower-case letters, digits and hyphens, such as `bayes`
/// @param name the topic's name
/// @param glossary its terms
/// @param questions questions that belong to it, beyond those of its cards: they tell how far the
///   topic reaches, and which card is meant by whom
public record Topic(String id, Bilingual name, Glossary glossary, List<AskedQuestion> questions) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    public Topic {
        questions = List.copyOf(questions);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no topic id: " + id);
        }
    }

    /// A topic whose glossary stands beside its cards, as `glossary.md`, and its questions as
    /// `questions.txt`, which need not be there.
    ///
    /// @see AskedQuestion#parse
    /// @param anchor a class of the plugin's module, to find its resources
    /// @throws CoachException if the glossary is missing or wrong
    public static Topic of(Class<?> anchor, String id, Bilingual name) {
        return new Topic(
                id,
                name,
                Glossary.parse(CardSource.one(anchor, id, "glossary.md")),
                CardSource.find(anchor, id, "questions.txt").stream()
                        .flatMap(source -> AskedQuestion.parse(id, source.text()).stream())
                        .toList());
    }
}
