package coach.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Glossary;
import coach.api.Language;
import coach.api.Topic;
import coach.core.text.Derived;
import coach.core.text.Embedder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class RouterTest {
    private static final double ROUNDING = 1e-12;
    private static final Function<Language, Optional<Embedder>> BAG =
            _ -> Optional.of(new WordBag());
    private static final Function<Language, Optional<Embedder>> NO_MODEL = _ -> Optional.empty();

    private static Router router(Function<Language, Optional<Embedder>> model, Topic... topics) {
        return new Router(subjects(topics), model, model, Derived.none());
    }

    private static List<Router.Subject> subjects(Topic... topics) {
        return Stream.of(topics).map(topic -> new Router.Subject(topic, List.of())).toList();
    }

    private static List<Routing.Reason> reasons(Routing routing, String topic) {
        return routing.candidates().stream()
                .filter(candidate -> candidate.topic().equals(topic))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    topic, question
                    bayes, How do prior and likelihood give the posterior?
                    bayes, 先验概率是怎么变成后验概率的?
                    ml,    How does backpropagation compute the gradient under dropout?
                    ml,    反向传播为什么要求梯度?
                    none,  What shall we cook tonight?
                    none,  今天天气怎么样?
                    none,  How does TCP open a connection?
                    none,  你最大的缺点是什么?
                    """)
    void aQuestionGoesToItsTopicOrToNone(String topic, String question) {
        Topic[] topics = {Subjects.BAYES, Subjects.LEARNING};
        assertEquals(topic, router(BAG, topics).route(question).topic().orElse("none"));
        assertEquals(topic, router(NO_MODEL, topics).route(question).topic().orElse("none"));
    }

    @Test
    void reasonsAreTheTermsItNamesAndTheQuestionItResembles() {
        String known = "How do the prior and the likelihood give the posterior?";
        Router router = router(BAG, Subjects.BAYES, Subjects.LEARNING);
        List<Routing.Reason> reasons = reasons(router.route(known), "bayes");
        assertEquals(
                List.of(
                        new Routing.Reason.Names("likelihood"),
                        new Routing.Reason.Names("posterior"),
                        new Routing.Reason.Names("prior")),
                reasons.subList(0, 3));
        Routing.Reason.Resembles alike = (Routing.Reason.Resembles) reasons.get(3);
        assertEquals(known, alike.text());
        assertEquals(1, alike.similarity(), 1e-6);
    }

    @Test
    void bothTopicsThatClaimAQuestionAreNamed() {
        Routing routing =
                router(BAG, Subjects.BAYES, Subjects.LEARNING)
                        .route("How does the likelihood compute the gradient and the posterior?");
        assertEquals(
                Set.of("bayes", "ml"),
                Stream.concat(routing.topic().stream(), routing.also().stream())
                        .collect(Collectors.toSet()));
    }

    /// A question that belongs nowhere with one chance in four or more is given no topic.
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    bayes, ml, none, said,  confidence
                    5,     2,  3,    none,  0.3
                    6,     2,  2,    bayes, 0.6
                    1,     7,  2,    ml,    0.7
                    1,     1,  8,    none,  0.8
                    """)
    void theLikeliestTopicIsSaidUnlessInDoubt(
            int bayes, int ml, int none, String said, double confidence) {
        var sight =
                new Observer.Sight(
                        new Features(
                                List.of(first(Math.log(bayes)), first(Math.log(ml))),
                                first(Math.log(none))),
                        List.of(List.of(), List.of()));
        var weights = new Weights(List.of(1.0), List.of(1.0));
        Routing routing =
                Router.decide("?", subjects(Subjects.BAYES, Subjects.LEARNING), sight, weights);
        assertEquals(said, routing.topic().orElse("none"));
        assertEquals(confidence, routing.confidence(), ROUNDING);
    }

    private static double[] first(double feature) {
        return new double[] {feature};
    }

    @Test
    void aNewTopicNeedsNoTraining() {
        String question = "What does the queen bee do in her hive?";
        assertEquals(
                Optional.empty(),
                router(BAG, Subjects.BAYES, Subjects.LEARNING).route(question).topic());
        Router wider = router(BAG, Subjects.BAYES, Subjects.LEARNING, Subjects.BEES);
        assertEquals(Optional.of("bees"), wider.route(question).topic());
        assertEquals(Optional.of("bees"), wider.route("蜂王在蜂箱里做什么?").topic());
        assertEquals(
                Optional.of("bayes"),
                wider.route("How does the prior become the posterior?").topic());
    }

    @Test
    void aTopicThatSaysNothingOfItselfHarmsNobody() {
        Topic silent = new Topic("silent", Subjects.BAYES.name(), Glossary.NONE, List.of());
        Router router = router(BAG, silent, Subjects.BAYES);
        assertEquals(
                Optional.of("bayes"),
                router.route("How does the prior become the posterior?").topic());
    }

    @Test
    void withoutTopicsEveryQuestionBelongsToNone() {
        Routing routing = router(BAG).route("What is a prior?");
        assertEquals(
                new Routing("What is a prior?", Optional.empty(), 1, List.of(), List.of()),
                routing);
    }

    @Test
    void probabilitiesAddUpToOne() {
        Observer observer =
                new Observer(
                        subjects(Subjects.BAYES, Subjects.LEARNING, Subjects.BEES),
                        Elsewhere.questions(List.of()),
                        BAG,
                        BAG,
                        Derived.none());
        for (String question : List.of("prior", "什么是梯度?", "", "hello")) {
            Features features = observer.look(question).features();
            double[] probabilities = features.probabilities(Weights.trained());
            assertEquals(4, probabilities.length);
            assertEquals(
                    1, IntStream.range(0, 4).mapToDouble(i -> probabilities[i]).sum(), ROUNDING);
        }
    }

    @Test
    void candidatesComeLikeliestFirst() {
        Routing routing =
                router(BAG, Subjects.LEARNING, Subjects.BEES, Subjects.BAYES)
                        .route("How do the prior and the likelihood give the posterior?");
        List<Double> confidences =
                routing.candidates().stream().map(Routing.Candidate::confidence).toList();
        assertEquals(confidences.stream().sorted(Comparator.reverseOrder()).toList(), confidences);
        assertEquals("bayes", routing.candidates().getFirst().topic());
        assertEquals(confidences.getFirst(), routing.confidence());
    }

    @Test
    void severalThreadsGetTheSameAnswer() {
        String question = "Does the gradient depend on the prior?";
        Routing alone = router(BAG, Subjects.BAYES, Subjects.LEARNING).route(question);
        Router shared = router(BAG, Subjects.BAYES, Subjects.LEARNING);
        List<Routing> together =
                IntStream.range(0, 32).parallel().mapToObj(_ -> shared.route(question)).toList();
        together.forEach(each -> assertEquals(alone, each));
    }

    @Test
    void whatWasKeptAnswersAlike(@TempDir Path folder) {
        String question = "How does the prior become the posterior?";
        List<Router.Subject> subjects = subjects(Subjects.BAYES, Subjects.LEARNING);
        Routing first = new Router(subjects, BAG, BAG, Derived.in(folder)).route(question);
        Routing again = new Router(subjects, BAG, BAG, Derived.in(folder)).route(question);
        assertEquals(first, again);
        assertTrue(folder.toFile().list().length > 0, "nothing was kept");
    }
}
