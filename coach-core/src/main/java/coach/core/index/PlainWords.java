package coach.core.index;

import coach.api.Language;
import coach.api.Term;

import java.util.List;
import java.util.stream.Stream;

/// What terms mean: their definitions, and what somebody says who does not know their names.
final class PlainWords {
    static final String RESOURCE = "plain.txt";

    private PlainWords() {}

    /// @param text what the term means
    record Sense(Term term, String text) {}

    /// What a lexicon's terms mean, in one language.
    static List<Sense> of(Lexicon lexicon, Language language) {
        Stream<Sense> defined =
                lexicon.terms().stream()
                        .map(term -> new Sense(term, term.definition().in(language)))
                        .filter(sense -> !sense.text().isBlank());
        Stream<Sense> plain =
                CommonTerms.lines(RESOURCE).stream()
                        .flatMap(
                                cells ->
                                        lexicon.named(cells[0]).stream()
                                                .limit(1)
                                                .flatMap(term -> senses(term, cells, language)));
        return Stream.concat(defined, plain).toList();
    }

    private static Stream<Sense> senses(Term term, String[] cells, Language language) {
        String cell =
                switch (language) {
                    case ZH -> cells[1];
                    case EN -> cells[2];
                };
        return CommonTerms.names(cell).stream().map(text -> new Sense(term, text));
    }
}
