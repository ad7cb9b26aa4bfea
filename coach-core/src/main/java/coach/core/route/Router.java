package coach.core.route;

import coach.api.Language;
import coach.api.Topic;
import coach.core.card.ListedCard;
import coach.core.text.Derived;
import coach.core.text.Embedder;
import coach.core.text.Languages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Names the topic that a question belongs to, or none.
///
/// A question is held to what each topic says of itself (its cards' questions, its terms, its key
/// points) and to a list of questions that belong to none. A softmax regression over features that
/// every topic has makes a probability of that, and the likeliest topic is named unless in doubt;
/// it was trained once, and a new plugin needs no training.
public final class Router {
    /// No topic is named unless the question is this unlikely to belong to none: on both
    /// development sets the smallest doubt at which 98 of 100 questions that have a topic are given
    /// one.
    private static final double MOST_DOUBT = 0.25;

    /// A second topic whose probability is at least this fairly claims the question too.
    private static final double FAIR_CLAIM = 0.2;

    private final List<Subject> subjects;
    private final Observer observer;

    /// A topic with its cards.
    public record Subject(Topic topic, List<ListedCard> cards) {
        public Subject {
            cards = List.copyOf(cards);
        }
    }

    /// @param subjects the topics
    /// @param known embeds what topics say of themselves
    /// @param asked embeds questions
    /// @param kept where what is computed from the topics is kept
    public Router(
            List<Subject> subjects,
            Function<Language, Optional<Embedder>> known,
            Function<Language, Optional<Embedder>> asked,
            Derived kept) {
        this.subjects = List.copyOf(subjects);
        this.observer =
                new Observer(subjects, Elsewhere.questions(topics(subjects)), known, asked, kept);
    }

    private static List<Topic> topics(List<Subject> subjects) {
        return subjects.stream().map(Subject::topic).toList();
    }

    /// Routes a question.
    public Routing route(String question) {
        boolean meaning = observer.seesMeaning(Languages.of(question));
        Weights weights = meaning ? Weights.trained() : Weights.trainedOnWords();
        return decide(question, subjects, observer.look(question), weights);
    }

    static Routing decide(
            String question, List<Subject> subjects, Observer.Sight sight, Weights weights) {
        double[] probabilities = sight.features().probabilities(weights);
        List<Routing.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            candidates.add(
                    new Routing.Candidate(
                            subjects.get(i).topic().id(),
                            probabilities[i],
                            sight.reasons().get(i)));
        }
        candidates.sort(Comparator.comparingDouble(Routing.Candidate::confidence).reversed());
        return decide(question, candidates, probabilities[subjects.size()]);
    }

    private static Routing decide(
            String question, List<Routing.Candidate> candidates, double none) {
        if (none > MOST_DOUBT || candidates.isEmpty()) {
            return new Routing(question, Optional.empty(), none, List.of(), candidates);
        }
        Routing.Candidate best = candidates.getFirst();
        List<String> also =
                candidates.stream()
                        .skip(1)
                        .filter(candidate -> claimsFairly(candidate, none))
                        .map(Routing.Candidate::topic)
                        .toList();
        return new Routing(
                question, Optional.of(best.topic()), best.confidence(), also, candidates);
    }

    /// A topic that is likely, or that the question names and that is likelier than none.
    private static boolean claimsFairly(Routing.Candidate candidate, double none) {
        boolean named =
                candidate.reasons().stream().anyMatch(Routing.Reason.Names.class::isInstance);
        return candidate.confidence() >= FAIR_CLAIM || named && candidate.confidence() > none;
    }
}
