package coach.core.explain;

import coach.api.Card;
import coach.api.Glossary;
import coach.api.KeyPoint;
import coach.api.Language;
import coach.api.Term;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says which key points of a card an answer lacks.
final class Lacking {
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；\n]+|[.!?;](?=\\s|$)");

    /// A sentence at least this alike says the point.
    private static final double SAYS_SO = 0.78;

    private final Meaning meaning;

    Lacking(Meaning meaning) {
        this.meaning = meaning;
    }

    /// The first wording of each key point that the answer does not say, weightiest first.
    ///
    /// @param language the language of the wordings
    List<String> of(String answer, Card card, Glossary glossary, Language language) {
        List<String> sentences =
                SENTENCE_END
                        .splitAsStream(answer)
                        .map(String::strip)
                        .filter(sentence -> !sentence.isEmpty())
                        .toList();
        return card.keyPoints().stream()
                .sorted(Comparator.comparingDouble(KeyPoint::weight).reversed())
                .filter(point -> !says(sentences, point, glossary))
                .map(point -> point.wordings().in(language).getFirst())
                .toList();
    }

    private boolean says(List<String> sentences, KeyPoint point, Glossary glossary) {
        List<String> wordings = point.wordings().all().toList();
        return sentences.stream()
                .filter(sentence -> namesAll(sentence, point, glossary))
                .anyMatch(sentence -> meaning.nearest(sentence, wordings) >= SAYS_SO);
    }

    private static boolean namesAll(String sentence, KeyPoint point, Glossary glossary) {
        String folded = sentence.toLowerCase(Locale.ROOT);
        return point.needs().stream()
                .flatMap(id -> glossary.term(id).stream())
                .allMatch(term -> names(term).anyMatch(folded::contains));
    }

    private static Stream<String> names(Term term) {
        return term.names().map(name -> name.toLowerCase(Locale.ROOT));
    }
}
