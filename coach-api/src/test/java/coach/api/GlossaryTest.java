package coach.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class GlossaryTest {
    private static final String HEADER = "| id | zh | en | also | 定义 | definition |\n";
    private static final String RULE = "|---|---|---|---|---|---|\n";

    private static Glossary read(String text) {
        return Glossary.parse(new CardSource("sample/glossary.md", text));
    }

    private static final Term PRIOR =
            new Term(
                    "prior",
                    List.of("先验概率", "先验"),
                    List.of("prior", "prior probability"),
                    List.of("p(θ)", "P(H|D)"),
                    new Bilingual("之前的相信程度。", "What is believed before."));

    private static final String PRIOR_ROW =
            "| prior | 先验概率；先验 | prior; prior probability | p(θ); P(H\\|D) | 之前的相信程度。 | What is"
                    + " believed before. |\n";

    @Nested
    class Parse {
        @Test
        void readsNamesThatAreSeparatedInEitherWidthAndBarsThatAreEscaped() {
            assertEquals(
                    new Glossary(List.of(PRIOR)), read("# Title\n\n" + HEADER + RULE + PRIOR_ROW));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "| id    | zh | en | also | 定义 | definition |\n"
                            + "| ----- | --- | :-: | --: | - | - |\n",
                    "|id|zh|en|also|定义|definition|\n|:---|---|---|---|---|---|\n",
                })
        void passesOverTheTablesFrameHoweverAnEditorHasPaddedIt(String frame) {
            assertEquals(new Glossary(List.of(PRIOR)), read(frame + PRIOR_ROW));
        }

        @Test
        void findsNothingInATextWithoutATable() {
            assertEquals(Glossary.NONE, read("# Title\n\nNo table yet.\n"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '!',
                textBlock =
                        """
                        row                             ! message
                        '| a | 甲 | a | |'              ! a glossary row has 6 cells, this one 4
                        '| a | 甲 | a | | b | c | d |'  ! a glossary row has 6 cells, this one 7
                        '|   | 甲 | a | | b | c |'      ! a term needs an id and a name in both languages
                        '| a | ； | a | | b | c |'      ! a term needs an id and a name in both languages
                        '| a | 甲 |   | | b | c |'      ! a term needs an id and a name in both languages
                        '| prior | 甲 | a | | b | c |'  ! two terms are called prior
                        """,
                useHeadersInDisplayName = true)
        void namesFileAndLineOfARowThatIsWrong(String row, String message) {
            var thrown =
                    assertThrows(CoachException.class, () -> read(HEADER + RULE + PRIOR_ROW + row));

            assertEquals(message, thrown.fault().message().en());
            assertEquals(
                    Optional.of(new Place("sample/glossary.md", 4, 4)), thrown.fault().place());
        }
    }

    @Nested
    class Terms {
        @Test
        void areFoundById() {
            assertEquals(Optional.of(PRIOR), new Glossary(List.of(PRIOR)).term("prior"));
            assertEquals(Optional.empty(), new Glossary(List.of(PRIOR)).term("posterior"));
        }

        @Test
        void haveUniqueIds() {
            assertThrows(IllegalArgumentException.class, () -> new Glossary(List.of(PRIOR, PRIOR)));
        }

        @Test
        void knowTheirUsualNameAndAllOthers() {
            assertEquals("先验概率", PRIOR.name(Language.ZH));
            assertEquals("prior", PRIOR.name(Language.EN));
            assertEquals(
                    List.of("先验概率", "先验", "prior", "prior probability", "p(θ)", "P(H|D)"),
                    PRIOR.names().toList());
        }
    }
}
