package coach.testkit;

import coach.api.AnswerView;
import coach.api.Card;
import coach.api.Glossary;
import coach.api.Language;
import coach.api.Sentence;
import coach.api.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An answer for trying checks without the coach: sentences are split plainly and have no stages,
/// and texts are alike as far as they share pairs of characters.
///
/// @param question the question that was asked
/// @param card the card of the question, if there is one
/// @param reference a reference answer, if there is one
/// @param answer the answer as given
/// @param language the language of the answer
/// @param glossary the topic's terms
public record SampleAnswer(
        String question,
        Optional<Card> card,
        Optional<String> reference,
        String answer,
        Language language,
        Glossary glossary)
        implements AnswerView {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?。！？\\s][^.!?。！？\\n]*[.!?。！？]?");

    /// An answer to a question without card and reference.
    public static SampleAnswer of(
            String question, String answer, Language language, Glossary glossary) {
        return new SampleAnswer(
                question, Optional.empty(), Optional.empty(), answer, language, glossary);
    }

    /// The same answer to the question of a card.
    public SampleAnswer to(Card asked) {
        return new SampleAnswer(
                asked.question().in(language),
                Optional.of(asked),
                Optional.of(asked.full().in(language)),
                answer,
                language,
                glossary);
    }

    @Override
    public List<Sentence> sentences() {
        return SENTENCE.matcher(answer)
                .results()
                .map(
                        found ->
                                new Sentence(
                                        found.group(), new Span(found.start(), found.end()), "", 0))
                .toList();
    }

    @Override
    public double similarity(String one, String other) {
        return Likeness.of(one, other);
    }
}
