package coach.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The small values: none of them can be wrong.
class ValuesTest {
    private static void assertRefused(org.junit.jupiter.api.function.Executable construction) {
        assertThrows(IllegalArgumentException.class, construction);
    }

    @Nested
    class OfScore {
        @ParameterizedTest
        @ValueSource(doubles = {-1e-9, 1.0000001, Double.NaN, Double.POSITIVE_INFINITY})
        void isAShare(double value) {
            assertRefused(() -> new Score(value));
        }

        @ParameterizedTest
        @CsvSource(
                textBlock =
                        """
                        from, below, band
                        0,    0.2,   NONE
                        0.2,  0.4,   WEAK
                        0.4,  0.6,   PARTIAL
                        0.6,  0.8,   GOOD
                        """,
                useHeadersInDisplayName = true)
        void liesInTheFifthThatBeginsAtOrBelowIt(double from, double below, Band band) {
            assertEquals(band, new Score(from).band());
            assertEquals(band, new Score(Math.nextDown(below)).band());
        }

        @Test
        void isStrongFromFourFifthsToTheFullMark() {
            assertEquals(Band.STRONG, new Score(0.8).band());
            assertEquals(Band.STRONG, new Score(1).band());
        }
    }

    @Nested
    class OfCardId {
        @Test
        void isTopicAndName() {
            var id = new CardId("bayes/prior-2");

            assertEquals("bayes", id.topic());
            assertEquals("bayes/prior-2", id.toString());
        }

        @Test
        void isOrderedByName() {
            var prior = new CardId("bayes/prior");
            var update = new CardId("bayes/update");

            assertEquals(List.of(prior, update), List.of(update, prior).stream().sorted().toList());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "bayes", "bayes/", "/a", "Bayes/a", "bayes/a/b", "bayes/a b"})
        void refusesOtherForms(String value) {
            assertRefused(() -> new CardId(value));
        }
    }

    @Nested
    class OfDemoLink {
        @ParameterizedTest
        @CsvSource({"theorem,theorem,''", "theorem?preset=medical-test,theorem,medical-test"})
        void isReadAsACardWritesIt(String written, String demo, String preset) {
            assertEquals(new DemoLink(demo, preset), DemoLink.parse(" " + written + " "));
            assertEquals(written, new DemoLink(demo, preset).toString());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "Theorem", "a?preset=", "a?seed=1", "a?preset=b?preset=c", "a b"})
        void refusesOtherForms(String written) {
            assertRefused(() -> DemoLink.parse(written));
        }
    }

    @Nested
    class OfPlaceAndSpan {
        @Test
        void areReadAsEditorsAndTextsReadThem() {
            assertEquals("notes/a.md:3", new Place("notes/a.md", 3, 5).toString());
            assertEquals("贝叶", new Span(1, 3).of("《贝叶斯》"));
        }

        @Test
        void refuseWhatIsNowhere() {
            assertRefused(() -> new Place("a.md", 0, 1));
            assertRefused(() -> new Place("a.md", 2, 1));
            assertRefused(() -> new Span(-1, 1));
            assertRefused(() -> new Span(2, 1));
        }
    }

    @Nested
    class OfLanguage {
        @Test
        void hasACodeAndAnOther() {
            assertEquals("zh", Language.ZH.code());
            assertEquals(Language.ZH, Language.EN.other());
            assertEquals(Language.EN, Language.ZH.other());
        }

        @Test
        void choosesTexts() {
            var wordings = new Wordings(List.of("先验"), List.of("prior", "a priori"));

            assertEquals("先验", new Bilingual("先验", "prior").in(Language.ZH));
            assertEquals("prior", new Bilingual("先验", "prior").in(Language.EN));
            assertEquals(List.of("prior", "a priori"), wordings.in(Language.EN));
            assertEquals(List.of("先验"), wordings.in(Language.ZH));
            assertEquals(List.of("先验", "prior", "a priori"), wordings.all().toList());
        }
    }

    @Nested
    class OfGrading {
        @Test
        void findingsPointAtSomething() {
            assertRefused(() -> new Finding("c", Severity.ERROR, "wrong", List.of()));
            assertEquals(
                    List.of(new Evidence.InAnswer(new Span(0, 2))),
                    Finding.at(new Span(0, 2), "c", Severity.ERROR, "wrong").evidence());
            assertEquals(
                    new Finding(
                            "c", Severity.LACK, "say it", List.of(new Evidence.Absence("prior"))),
                    Finding.absent("prior", "c", "say it"));
        }

        @Test
        void keyPointsWeighSomething() {
            assertRefused(() -> new KeyPoint("a", 0, Wordings.NONE, List.of()));
            assertRefused(() -> new KeyPoint("a", Double.NaN, Wordings.NONE, List.of()));
        }

        @Test
        void structuresHaveAStage() {
            assertRefused(
                    () -> new AnswerStructure("research", new Bilingual("研", "r"), List.of()));
        }
    }

    @Nested
    class OfDemos {
        @Test
        void predictionsHaveARightChoiceAmongTwo() {
            assertRefused(() -> new Prediction("?", List.of("a"), 0, "."));
            assertRefused(() -> new Prediction("?", List.of("a", "b"), 2, "."));
            assertRefused(() -> new Prediction("?", List.of("a", "b"), -1, "."));
        }

        @Test
        void framesGrowWithoutChanging() {
            var bare = Frame.of(1, "Fault.");
            var valued = bare.with("faults", Data.of(1)).with("hits", Data.of(0));

            assertEquals(new Frame(1, "Fault.", Map.of(), List.of()), bare);
            assertEquals(List.of("faults", "hits"), List.copyOf(valued.values().keySet()));
        }
    }

    @Nested
    class OfExplanation {
        @Test
        void growsByTextAndDemosEachOnce() {
            var theorem = new DemoLink("theorem", "");
            var grown = Explanation.of("One.").plus("Two.").plus(theorem).plus(theorem);

            assertEquals("One.\n\nTwo.", grown.markdown());
            assertEquals(List.of(theorem), grown.demos());
        }
    }

    @Nested
    class OfCoachException {
        private static final Bilingual NO = new Bilingual("不行", "no");
        private static final Bilingual DO = new Bilingual("请做", "do");

        @Test
        void saysPlaceMessageAndRemedyInOneLine() {
            var thrown =
                    CoachException.input(
                            new Bilingual("缺少标题", "no heading"),
                            new Bilingual("请写一个", "write one"),
                            new Place("a.md", 3, 4));
            assertEquals("a.md:3: no heading — write one", thrown.fault().in(Language.EN));
            assertEquals("a.md:3：缺少标题——请写一个", thrown.fault().in(Language.ZH));
            assertEquals("a.md:3: no heading — write one", thrown.getMessage());
        }

        @Test
        void mayDoWithoutARemedy() {
            var fault = CoachException.input(NO, Bilingual.same("")).fault();
            assertEquals("不行", fault.in(Language.ZH));
            assertEquals("no", fault.in(Language.EN));
        }

        @Test
        void tellsAWrongCallFromAWrongInput() {
            assertEquals(
                    new Fault(Fault.Kind.USAGE, NO, DO, Optional.empty()),
                    CoachException.usage(NO, DO).fault());
            assertEquals(
                    new Fault(Fault.Kind.INPUT, NO, DO, Optional.empty()),
                    CoachException.input(NO, DO).fault());
        }
    }

    @Nested
    class OfTopic {
        @Test
        void isReadFromThePluginsResources() {
            var topic = Topic.of(ValuesTest.class, "sample", new Bilingual("样例", "Sample"));

            assertEquals(
                    List.of("prior"), topic.glossary().terms().stream().map(Term::id).toList());
            assertEquals(
                    List.of(
                            AskedQuestion.of("先验从哪里来？"),
                            new AskedQuestion(
                                    "Where does a prior come from?",
                                    Optional.of(new CardId("sample/one"))),
                            AskedQuestion.of("[1] what is this?")),
                    topic.questions());
            assertEquals(
                    List.of(
                            new CardSource("sample/one.md", "# One\n"),
                            new CardSource("sample/two.md", "# Two 二\n")),
                    CardSource.all(ValuesTest.class, "sample"));
        }

        @Test
        void saysWhichResourceIsMissing() {
            var thrown =
                    assertThrows(
                            CoachException.class,
                            () -> CardSource.one(ValuesTest.class, "sample", "three.md"));

            assertEquals(
                    "coach.api.ValuesTest has no resource /META-INF/coach/cards/sample/three.md",
                    thrown.fault().message().en());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Bayes", "1a", "a/b", "a b"})
        void hasAnIdInLowerCase(String id) {
            assertRefused(() -> new Topic(id, new Bilingual("", ""), Glossary.NONE, List.of()));
        }
    }
}
