package coach.core.route;

import coach.api.Language;
import coach.api.Term;
import coach.api.Topic;
import coach.core.text.Derived;
import coach.core.text.Embedder;
import coach.core.text.Languages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Holds a question to what each topic says of itself, and to questions that belong to none.
final class Observer {
    private static final int NEAREST = 3;
    private static final double FEWEST_NAMES = 1e-3;

    private final List<Router.Subject> subjects;
    private final Function<Language, Optional<Embedder>> known;
    private final Function<Language, Optional<Embedder>> asked;
    private final Derived kept;
    private final List<String> elsewhere;
    private final List<TermMatcher> matchers;
    private final WordModel wordModel;
    private final Map<Language, Space> spaces = new EnumMap<>(Language.class);

    /// What is seen of a question: the features, and what speaks for each topic.
    record Sight(Features features, List<List<Routing.Reason>> reasons) {}

    /// All that is needed of one language.
    private record Space(List<Profile> profiles, Anchors elsewhere, Probe probe) {}

    /// What a topic says of itself in one language.
    private record Profile(Anchors questions, Anchors terms) {
        Stream<Anchors> defining() {
            return Stream.of(questions, terms);
        }
    }

    /// @param elsewhere questions that belong to no topic
    /// @param known embeds what topics say of themselves
    /// @param asked embeds questions
    Observer(
            List<Router.Subject> subjects,
            List<String> elsewhere,
            Function<Language, Optional<Embedder>> known,
            Function<Language, Optional<Embedder>> asked,
            Derived kept) {
        this.subjects = List.copyOf(subjects);
        this.elsewhere = List.copyOf(elsewhere);
        this.known = known;
        this.asked = asked;
        this.kept = kept;
        List<Topic> topics = subjects.stream().map(Router.Subject::topic).toList();
        Ordinary ordinary = new Ordinary(elsewhere);
        this.matchers =
                topics.stream()
                        .map(topic -> TermMatcher.of(topic, ordinary, without(topic, topics), kept))
                        .toList();
        List<List<String>> classes =
                Stream.concat(subjects.stream().map(Observer::everyText), Stream.of(elsewhere))
                        .toList();
        this.wordModel =
                kept.get(
                        "words",
                        classes.stream().flatMap(Observer::ended),
                        WordModel.FORM,
                        () -> WordModel.of(classes));
    }

    /// Whether meanings can be compared in this language.
    boolean seesMeaning(Language language) {
        return space(language).isPresent();
    }

    /// Looks at a question.
    Sight look(String question) {
        Optional<Space> space = space(Languages.of(question));
        return space.map(each -> look(question, each)).orElseGet(() -> lookAtWords(question));
    }

    private Sight look(String question, Space space) {
        float[] vector = asked.apply(Languages.of(question)).orElseThrow().embed(question);
        Anchors.Likeness away = space.elsewhere.likeness(vector);
        Scale scale = Scale.of(away);
        double[] probed = space.probe.scores(vector);
        double[] worded = wordModel.scores(question);
        List<double[]> topics = new ArrayList<>();
        List<List<Routing.Reason>> reasons = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            Profile profile = space.profiles.get(i);
            Anchors.Likeness questions = profile.questions.likeness(vector);
            List<TermMatcher.Match> matches = matchers.get(i).matches(question);
            topics.add(
                    topicFeatures(
                            scale.of(questions.highest(1)),
                            scale.of(questions.highest(NEAREST)),
                            scale.of(profile.terms.likeness(vector).highest(1)),
                            probed[i],
                            worded[i],
                            matches));
            reasons.add(reasons(matches, questions.nearest()));
        }
        double[] none = {
            1,
            probed[subjects.size()],
            worded[subjects.size()],
            scale.of(away.highest(1)),
            scale.of(away.highest(NEAREST))
        };
        return new Sight(new Features(topics, none), reasons);
    }

    private Sight lookAtWords(String question) {
        double[] worded = wordModel.scores(question);
        List<double[]> topics = new ArrayList<>();
        List<List<Routing.Reason>> reasons = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            List<TermMatcher.Match> matches = matchers.get(i).matches(question);
            topics.add(topicFeatures(0, 0, 0, 0, worded[i], matches));
            reasons.add(reasons(matches, Optional.empty()));
        }
        double[] none = {1, 0, worded[subjects.size()], 0, 0};
        return new Sight(new Features(topics, none), reasons);
    }

    private static double[] topicFeatures(
            double question,
            double questions,
            double term,
            double probed,
            double worded,
            List<TermMatcher.Match> matches) {
        double named = matches.stream().mapToDouble(TermMatcher.Match::weight).sum();
        return new double[] {
            question,
            questions,
            term,
            probed,
            worded,
            Math.log1p(named),
            named > FEWEST_NAMES ? 1 : 0
        };
    }

    private static List<Routing.Reason> reasons(
            List<TermMatcher.Match> matches, Optional<Anchors.Near> nearest) {
        List<Routing.Reason> reasons = new ArrayList<>();
        matches.forEach(match -> reasons.add(new Routing.Reason.Names(match.name())));
        nearest.ifPresent(
                near -> reasons.add(new Routing.Reason.Resembles(near.text(), near.similarity())));
        return reasons;
    }

    /// Makes similarities comparable, see [Features].
    private record Scale(double mean, double deviation) {
        static Scale of(Anchors.Likeness away) {
            return new Scale(away.mean(), away.deviation());
        }

        double of(double similarity) {
            return deviation > 0 ? (similarity - mean) / deviation : 0;
        }
    }

    private synchronized Optional<Space> space(Language language) {
        if (!spaces.containsKey(language)) {
            known.apply(language)
                    .map(embedder -> space(language, embedder))
                    .ifPresent(space -> spaces.put(language, space));
        }
        return Optional.ofNullable(spaces.get(language));
    }

    private Space space(Language language, Embedder embedder) {
        List<Profile> profiles =
                subjects.stream().map(subject -> profile(subject, language, embedder)).toList();
        List<String> away =
                elsewhere.stream().filter(line -> Languages.of(line) == language).toList();
        Anchors anchors = new Anchors("elsewhere", away, embedder, kept);
        List<List<Anchors>> classes =
                Stream.concat(
                                profiles.stream().map(each -> each.defining().toList()),
                                Stream.of(List.of(anchors)))
                        .toList();
        Probe probe =
                kept.get(
                        "probe-" + embedder.id(),
                        all(classes, Anchors::texts).stream().flatMap(Observer::ended),
                        Probe.FORM,
                        () -> Probe.fit(all(classes, Anchors::vectors)));
        return new Space(profiles, anchors, probe);
    }

    /// The texts of a class, and a sign that it ends.
    private static Stream<String> ended(List<String> texts) {
        return Stream.concat(texts.stream(), Stream.of(""));
    }

    private static <T> List<List<T>> all(
            List<List<Anchors>> classes, Function<Anchors, List<T>> part) {
        return classes.stream()
                .map(each -> each.stream().map(part).flatMap(List::stream).toList())
                .toList();
    }

    private Profile profile(Router.Subject subject, Language language, Embedder embedder) {
        List<String> questions =
                Stream.concat(
                                subject.cards().stream().flatMap(card -> card.wordings(language)),
                                Claims.of(subject.topic()).stream()
                                        .filter(line -> Languages.of(line) == language))
                        .toList();
        List<String> terms =
                subject.topic().glossary().terms().stream()
                        .flatMap(term -> termTexts(term, language))
                        .toList();
        String id = subject.topic().id();
        return new Profile(
                new Anchors(id + "-questions", questions, embedder, kept),
                new Anchors(id + "-terms", terms, embedder, kept));
    }

    private static Stream<String> termTexts(Term term, Language language) {
        return Stream.of(term.name(language), term.definition().in(language));
    }

    private static List<String> everyWording(Router.Subject subject) {
        return Stream.concat(
                        Claims.of(subject.topic()).stream(),
                        subject.cards().stream()
                                .flatMap(
                                        card ->
                                                Stream.concat(
                                                        card.wordings(Language.ZH),
                                                        card.wordings(Language.EN))))
                .toList();
    }

    private static List<String> everyText(Router.Subject subject) {
        return Stream.concat(
                        everyWording(subject).stream(),
                        subject.topic().glossary().terms().stream().flatMap(Term::names))
                .toList();
    }

    private static List<Topic> without(Topic topic, List<Topic> topics) {
        return topics.stream().filter(other -> !other.id().equals(topic.id())).toList();
    }
}
