package coach.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.CoachException;
import coach.api.Data;
import coach.api.Place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Optional;

class YamlTest {

    @Test
    void readsTheFrontMatterOfACard() {
        String card =
                """
                id: bayes/base-rate-neglect          # topic/name
                kind: concept
                terms: [prior, posterior]
                demos: ["theorem?preset=medical-test"]
                sources:
                  - "Murphy (2022), section 2.3.1"
                  - 'doi:10.1037/h0034747'
                weight: 2.5
                draft: false
                date: 2025-07-03
                structure:
                """;

        assertEquals(
                Json.read(
                        """
                        {"id": "bayes/base-rate-neglect", "kind": "concept",
                         "terms": ["prior", "posterior"],
                         "demos": ["theorem?preset=medical-test"],
                         "sources": ["Murphy (2022), section 2.3.1", "doi:10.1037/h0034747"],
                         "weight": 2.5, "draft": false, "date": "2025-07-03", "structure": null}
                        """,
                        "expected"),
                Yaml.read(card, "card.md", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# a remark\n"})
    void findsNoFieldsInAnEmptyDocument(String text) {
        assertEquals(new Data.Fields(Map.of()), Yaml.read(text, "card.md", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    text                 ! line ! message
                    'a: 1\\na: 2'        ! 12   ! 'this is no YAML: Duplicate Object property "a"'
                    'a: b: c'            ! 11   ! this is no YAML: mapping values are not allowed here
                    'a:\\n  - 1\\n - 2'  ! 13   ! 'this is no YAML: while parsing a block mapping: expected <block end>, but found ''<block sequence start>'''
                    'a: &x 1\\nb: *x'    ! 12   ! an alias stands for something else
                    'a: 1\\n---\\nb: 2'  ! 13   ! text follows the YAML document
                    'a: .inf'            ! 11   ! 'the number is too large: .inf'
                    """,
            useHeadersInDisplayName = true)
    void namesTheLineOfTheFile(String text, int line, String message) {
        var thrown =
                assertThrows(
                        CoachException.class,
                        () -> Yaml.read(text.translateEscapes(), "card.md", 10));

        assertEquals(message, thrown.fault().message().en());
        assertEquals(Optional.of(new Place("card.md", line, line)), thrown.fault().place());
    }
}
