package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.AnswerCheck;
import coach.api.AnswerStructure;
import coach.api.AskedQuestion;
import coach.api.Bilingual;
import coach.api.CardSource;
import coach.api.Data;
import coach.api.Demo;
import coach.api.DemoContext;
import coach.api.Explanation;
import coach.api.Finding;
import coach.api.Frame;
import coach.api.Glossary;
import coach.api.Inquiry;
import coach.api.Parameter;
import coach.api.Preset;
import coach.api.Settings;
import coach.api.Severity;
import coach.api.Span;
import coach.api.Stage;
import coach.api.Topic;
import coach.api.TopicPlugin;
import coach.api.Wordings;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// A sound topic keeps every promise; one that breaks a promise is told what to do.
class TopicPluginContractTest {

    /// Promises of a topic, to be called one by one.
    private record Promising(TopicPlugin plugin) implements TopicPluginContract {
        @Override
        public int leastTerms() {
            return 1;
        }

        @Override
        public Duration patience() {
            return Duration.ofMillis(500);
        }
    }

    private static void assertTold(
            String advice, TopicPlugin broken, Consumer<TopicPluginContract> promise) {
        var thrown =
                assertThrows(AssertionError.class, () -> promise.accept(new Promising(broken)));

        assertTrue(
                thrown.getMessage().contains(advice),
                () -> "expected the advice '" + advice + "' in: " + thrown.getMessage());
    }

    /// All promises but the last, which `META-INF/services` of a real plugin must keep.
    @Nested
    class ASoundTopic implements TopicPluginContract {
        @Override
        public TopicPlugin plugin() {
            return new Sample();
        }

        @Override
        public int leastTerms() {
            return 1;
        }

        @Override
        @Test
        public void isFoundOnEitherPath() {
            assertTold(
                    "put a line", new Sample(), promise -> unchecked(promise::isFoundOnEitherPath));
        }
    }

    private interface Promise {
        void keep() throws Exception;
    }

    private static void unchecked(Promise promise) {
        try {
            promise.keep();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Nested
    class Topics {
        @Test
        void stayTheSame() {
            var calls = new AtomicInteger();
            assertTold(
                    "keep the topic in a final field",
                    new Sample() {
                        @Override
                        public Topic topic() {
                            return new Topic(
                                    "sample",
                                    new Bilingual("样例" + calls.getAndIncrement(), "Sample"),
                                    Glossary.NONE,
                                    List.of());
                        }
                    },
                    TopicPluginContract::saysTheSameTopicEachTime);
        }

        @Test
        void haveTwoNames() {
            assertTold(
                    "write it in both",
                    new Sample() {
                        @Override
                        public Topic topic() {
                            return new Topic(
                                    "sample", new Bilingual("样例", ""), Glossary.NONE, List.of());
                        }
                    },
                    TopicPluginContract::saysTheSameTopicEachTime);
        }

        @Test
        void haveQuestionsForCardsThatAreThere() {
            assertTold(
                    "names [sample/two], which is no card",
                    new Sample() {
                        @Override
                        public Topic topic() {
                            return new Topic(
                                    "sample",
                                    NAME,
                                    super.topic().glossary(),
                                    AskedQuestion.parse("sample", "[two]\nWhy two?"));
                        }
                    },
                    TopicPluginContract::saysWhichCardsAnswerQuestions);
        }

        @Test
        void haveTerms() {
            assertTold(
                    "sample/glossary.md has 0 terms: list 1",
                    new Sample() {
                        @Override
                        public Topic topic() {
                            return new Topic("sample", NAME, Glossary.NONE, List.of());
                        }
                    },
                    TopicPluginContract::hasACompleteGlossary);
        }
    }

    @Nested
    class Cards {
        private static TopicPlugin with(CardSource... cards) {
            return new Sample() {
                @Override
                public List<CardSource> cards() {
                    return List.of(cards);
                }
            };
        }

        @Test
        void canBeRead() {
            assertTold(
                    "sample/one.md:1: a card begins with front matter",
                    with(new CardSource("sample/one.md", "# No front matter")),
                    TopicPluginContract::hasCardsThatCanBeRead);
        }

        @Test
        void areExplainedInChineseToo() {
            assertTold(
                    "读取卡片 sample/one.md 时抛出了 sample/one.md:1：卡片要以头信息（front matter）开头",
                    with(new CardSource("sample/one.md", "# No front matter")),
                    TopicPluginContract::hasCardsThatCanBeRead);
        }

        @Test
        void haveNamesOfTheirOwn() {
            assertTold(
                    "rename one of [sample/one]",
                    with(Sample.card("one", ""), Sample.card("one", "")),
                    TopicPluginContract::hasCardsThatCanBeRead);
        }

        @Test
        void linkToCardsThatAreThere() {
            assertTold(
                    "there is no card sample/two: write or drop it",
                    with(Sample.card("one", "related: [sample/two]")),
                    TopicPluginContract::hasLinksThatLeadSomewhere);
        }

        @Test
        void linkToDemosThatAreThere() {
            assertTold(
                    "the plugin has no demo 'theorem'",
                    with(Sample.card("one", "demos: [theorem]")),
                    TopicPluginContract::hasLinksThatLeadSomewhere);
            assertTold(
                    "the demo has no preset for count?preset=near",
                    with(Sample.card("one", "demos: [\"count?preset=near\"]")),
                    TopicPluginContract::hasLinksThatLeadSomewhere);
        }
    }

    @Test
    void aDemoIsNotBothHereAndElsewhere() {
        var both =
                new TopicPluginContract() {
                    @Override
                    public TopicPlugin plugin() {
                        return new Sample();
                    }

                    @Override
                    public Set<String> demosElsewhere() {
                        return Set.of("count");
                    }
                };

        assertEquals(
                """
                the plugin brings count: drop it from demosElsewhere()
                插件自带演示 count——请把它从 demosElsewhere() 里去掉 ==> expected: <true> but was: <false>\
                """,
                assertThrows(AssertionError.class, both::hasLinksThatLeadSomewhere).getMessage());
    }

    @Nested
    class Explanations {
        @Test
        void areGivenWithoutCardsToo() {
            assertTold(
                    "return inquiry.draft()",
                    new Sample() {
                        @Override
                        public Explanation explain(Inquiry inquiry) {
                            return inquiry.draft().plus(inquiry.cards().getFirst().id().value());
                        }
                    },
                    TopicPluginContract::explainsEveryInquiry);
        }

        @Test
        void haveStructuresInBothLanguages() {
            assertTold(
                    "the name of the stage a is empty",
                    new Sample() {
                        @Override
                        public List<AnswerStructure> structures() {
                            return List.of(
                                    new AnswerStructure(
                                            "s",
                                            NAME,
                                            List.of(
                                                    new Stage(
                                                            "a",
                                                            new Bilingual("", "a"),
                                                            Wordings.NONE,
                                                            Wordings.NONE,
                                                            true))));
                        }
                    },
                    TopicPluginContract::hasCompleteStructures);
        }
    }

    @Nested
    class Demos {
        private static TopicPlugin with(Demo... demos) {
            return new Sample() {
                @Override
                public List<Demo> demos() {
                    return List.of(demos);
                }
            };
        }

        @Test
        void haveNamesOfTheirOwn() {
            assertTold(
                    "rename one of [count]",
                    with(new Sample.Count(), new Sample.Count()),
                    TopicPluginContract::namesItsDemos);
        }

        @Test
        void leaveTheSeedToTheSettings() {
            assertTold(
                    "every demo has that one already",
                    with(
                            new Sample.Count() {
                                @Override
                                public List<Parameter> parameters() {
                                    return List.of(
                                            new Parameter.Words(
                                                    "seed", Sample.NAME, Sample.NAME, "", 9));
                                }
                            }),
                    TopicPluginContract::namesItsDemos);
        }

        @Test
        void acceptTheirPresets() {
            assertTold(
                    "change parameters that the demo has",
                    with(
                            new Sample.Count() {
                                @Override
                                public List<Preset> presets() {
                                    return List.of(
                                            new Preset("far", Sample.NAME, Map.of("to", "0")));
                                }
                            }),
                    TopicPluginContract::acceptsItsOwnSettings);
        }

        @Test
        void showTheSameFramesAgain() {
            var runs = new AtomicInteger();
            assertTold(
                    "draw randomness from settings.seed()",
                    with(
                            new Sample.Count() {
                                @Override
                                public Iterator<Frame> run(Settings settings, DemoContext context) {
                                    return List.of(Frame.of(0, "run " + runs.getAndIncrement()))
                                            .iterator();
                                }
                            }),
                    TopicPluginContract::showsTheSameFramesForTheSameSettings);
        }

        @Test
        void numberTheirFramesFromZero() {
            assertTold(
                    "number the frames from 0",
                    with(
                            new Sample.Count() {
                                @Override
                                public Iterator<Frame> run(Settings settings, DemoContext context) {
                                    return List.of(Frame.of(1, "first")).iterator();
                                }
                            }),
                    TopicPluginContract::showsTheSameFramesForTheSameSettings);
        }

        @Test
        void stopWhenCancelled() {
            assertTold(
                    "ask context.cancelled() within long loops",
                    with(
                            new Sample.Count() {
                                @Override
                                public Iterator<Frame> run(Settings settings, DemoContext context) {
                                    while (!Thread.currentThread().isInterrupted()) {
                                        Thread.onSpinWait();
                                    }
                                    return List.<Frame>of().iterator();
                                }
                            }),
                    TopicPluginContract::stopsWhenCancelled);
        }

        @Test
        void refuseWrongProblemsInWords() {
            assertTold(
                    "throw a CoachException that names field and value",
                    with(
                            new Sample.Count() {
                                @Override
                                public Data solve(Data problem, DemoContext context) {
                                    return ((Data.Fields) problem).values().get("to");
                                }
                            }),
                    TopicPluginContract::refusesWrongProblems);
        }
    }

    @Nested
    class Checks {
        private static TopicPlugin with(AnswerCheck check) {
            return new Sample() {
                @Override
                public List<AnswerCheck> checks() {
                    return List.of(check);
                }
            };
        }

        @Test
        void beginWithTheTopic() {
            assertTold(
                    "begin its id with sample/",
                    with(Sample.check("any", _ -> List.of())),
                    TopicPluginContract::namesItsChecks);
        }

        @Test
        void bearBlankAnswers() {
            assertTold(
                    "on the answer '', length 0 threw java.util.NoSuchElementException: return"
                            + " List.of()",
                    with(
                            Sample.check(
                                    "sample/first",
                                    answer -> {
                                        answer.sentences().getFirst();
                                        return List.of();
                                    })),
                    promise -> {
                        try {
                            promise.checksAnyAnswer();
                        } catch (AssertionError e) {
                            throw new AssertionError(
                                    e.getMessage().replaceFirst("Exception[^:]*:", "Exception:"),
                                    e);
                        }
                    });
        }

        @Test
        void pointIntoTheAnswer() {
            assertTold(
                    "lies outside the answer",
                    with(
                            Sample.check(
                                    "sample/far",
                                    _ ->
                                            List.of(
                                                    Finding.at(
                                                            new Span(0, 1),
                                                            "sample/far",
                                                            Severity.ERROR,
                                                            "!")))),
                    TopicPluginContract::checksAnyAnswer);
        }

        @Test
        void praiseNobodyForNothing() {
            assertTold(
                    "praise nobody for a blank answer",
                    with(
                            Sample.check(
                                    "sample/kind",
                                    _ ->
                                            List.of(
                                                    Finding.at(
                                                            new Span(0, 0),
                                                            "sample/kind",
                                                            Severity.PRAISE,
                                                            "Well done.")))),
                    TopicPluginContract::checksAnyAnswer);
        }

        @Test
        void keepNoState() {
            var calls = new AtomicInteger();
            var counting =
                    with(
                            Sample.check(
                                    "sample/counting",
                                    _ ->
                                            List.of(
                                                    Finding.absent(
                                                            "x",
                                                            "sample/counting",
                                                            "call " + calls.getAndIncrement()))));

            assertTold("keep no state", counting, TopicPluginContract::checksAnyAnswer);
            assertTold(
                    "keep state in the sequence that run() returns",
                    counting,
                    promise -> unchecked(promise::isSafeFromSeveralThreads));
        }
    }
}
