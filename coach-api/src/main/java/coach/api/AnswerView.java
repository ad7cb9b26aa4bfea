package coach.api;

import java.util.List;
import java.util.Optional;

/// An answer as a check sees it. Core implements it.
public interface AnswerView {

    /// The question that was asked.
    String question();

    /// The card of the question, if there is one.
    Optional<Card> card();

    /// A reference answer, if there is one: the person's own correct answer, or a teacher's.
    Optional<String> reference();

    /// The answer as given.
    String answer();

    /// The language of the answer, in which findings speak.
    Language language();

    /// The answer's sentences in order, with their stages.
    List<Sentence> sentences();

    /// The terms of the question's topic.
    Glossary glossary();

    /// How alike two texts are in meaning, in `[0, 1]`, across languages.
    double similarity(String one, String other);
}
