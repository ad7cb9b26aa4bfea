package coach.core.route;

import coach.api.Card;
import coach.api.Language;
import coach.api.Topic;
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
/// every topic has makes a probability of that; it was trained once, and a new plugin needs no
/// training.
public final class Router {
    /// A second topic whose probability is at least this fairly claims the question too.
    private static final double FAIR_CLAIM = 0.2;

    private final List<Subject> subjects;
    private final Observer observer;

    /// A topic with its cards.
    public record Subject(Topic topic, List<Card> cards) {
        public Subject {
            cards = List.copyOf(cards);
        }
    }

    /// @param subjects the topics
    /// @param embedders the embedder of a language, asked for when a question needs it
    public Router(List<Subject> subjects, Function<Language, Optional<Embedder>> embedders) {
        this.subjects = List.copyOf(subjects);
        this.observer = new Observer(subjects, Elsewhere.questions(), embedders);
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
        boolean fits = !candidates.isEmpty() && candidates.getFirst().confidence() > none;
        if (!fits) {
            return new Routing(question, Optional.empty(), none, List.of(), candidates);
        }
        Routing.Candidate best = candidates.getFirst();
        List<String> also =
                candidates.stream()
                        .skip(1)
                        .filter(candidate -> candidate.confidence() >= FAIR_CLAIM)
                        .map(Routing.Candidate::topic)
                        .toList();
        return new Routing(
                question, Optional.of(best.topic()), best.confidence(), also, candidates);
    }
}
