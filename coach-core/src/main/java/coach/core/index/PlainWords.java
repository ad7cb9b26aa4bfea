package coach.core.index;

import coach.api.Language;
import coach.api.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What terms mean: their definitions, and what somebody says who does not know their names.
final class PlainWords {
    private static final String RESOURCE = "plain.txt";

    private PlainWords() {}

    /// @param text what the term means
    record Sense(Term term, Language language, String text) {}

    /// The senses of a lexicon's terms.
    static List<Sense> of(Lexicon lexicon) {
        List<Sense> senses = new ArrayList<>();
        for (Term term : lexicon.terms()) {
            for (Language language : Language.values()) {
                String definition = term.definition().in(language);
                if (!definition.isBlank()) {
                    senses.add(new Sense(term, language, definition));
                }
            }
        }
        CommonTerms.lines(RESOURCE).forEach(line -> senses.addAll(senses(line, lexicon)));
        return senses;
    }

    private static List<Sense> senses(String[] cells, Lexicon lexicon) {
        return lexicon.named(cells[0]).stream()
                .limit(1)
                .flatMap(
                        term ->
                                Stream.concat(
                                        senses(term, Language.ZH, cells[1]),
                                        senses(term, Language.EN, cells[2])))
                .toList();
    }

    private static Stream<Sense> senses(Term term, Language language, String cell) {
        return CommonTerms.names(cell).stream().map(text -> new Sense(term, language, text));
    }
}
