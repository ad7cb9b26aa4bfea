package coach.core.explain;

import coach.api.AskedQuestion;
import coach.api.Card;
import coach.api.CardId;
import coach.api.Language;
import coach.api.Topic;
import coach.core.card.ListedCard;
import coach.core.route.Router;
import coach.core.text.Derived;
import coach.core.text.Embedder;
import coach.core.text.Languages;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the cards of a topic say in one language, and what people ask who want one of them: where
/// these texts lie, and how often each word stands in them. A last heap holds the questions that no
/// card answers.
final class CardTexts {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？；])|(?<=[.!?;])\\s+");

    private final Places places;
    private final Bag bag;

    private CardTexts(Places places, Bag bag) {
        this.places = places;
        this.bag = bag;
    }

    /// What the cards of a topic say, and what is asked.
    ///
    /// @param embedder of the language, if there is one
    /// @param kept where it is kept; depends on the whole cards
    static CardTexts of(
            Router.Subject subject, Language language, Optional<Embedder> embedder, Derived kept) {
        Topic topic = subject.topic();
        Stream<String> texts =
                Stream.concat(
                        subject.cards().stream().map(card -> Long.toHexString(card.digest())),
                        topic.questions().stream().map(AskedQuestion::toString));
        String model = embedder.map(Embedder::id).orElse("words");
        String kind = "heaps-" + topic.id() + "-" + language.code() + "-" + model;
        return kept.get(kind, texts, FORM, () -> of(heaps(subject, language), embedder));
    }

    /// @param heaps the texts of each card, and those that are of none
    static CardTexts of(List<List<String>> heaps, Optional<Embedder> embedder) {
        return new CardTexts(
                embedder.map(model -> Places.of(heaps, model)).orElse(Places.NONE), Bag.of(heaps));
    }

    private static List<List<String>> heaps(Router.Subject subject, Language language) {
        List<AskedQuestion> asked =
                subject.topic().questions().stream()
                        .filter(question -> Languages.of(question.text()) == language)
                        .toList();
        List<List<String>> heaps = new ArrayList<>();
        for (ListedCard card : subject.cards()) {
            heaps.add(
                    Stream.concat(
                                    texts(card.card(), language),
                                    asked(asked, Optional.of(card.id())))
                            .toList());
        }
        heaps.add(asked(asked, Optional.empty()).toList());
        return heaps;
    }

    private static Stream<String> asked(List<AskedQuestion> questions, Optional<CardId> card) {
        return questions.stream()
                .filter(question -> question.card().equals(card))
                .map(AskedQuestion::text);
    }

    private static Stream<String> texts(Card card, Language language) {
        return Stream.of(
                        Stream.of(card.question().in(language)),
                        card.wordings().in(language).stream(),
                        SENTENCE_END.splitAsStream(card.brief().in(language)),
                        card.keyPoints().stream()
                                .flatMap(point -> point.wordings().in(language).stream()),
                        card.misconceptions().stream()
                                .flatMap(wrong -> wrong.claims().in(language).stream()))
                .flatMap(each -> each)
                .filter(text -> !text.isBlank());
    }

    /// How near a question lies to what each card says, at most 1, and last to what none answers; 0
    /// where there is no model.
    double[] nearness(Optional<float[]> question) {
        return question.map(places::nearness).orElseGet(() -> new double[bag.heaps()]);
    }

    /// The share of a text's words that some card has, in `[0, 1]`.
    double known(String text) {
        return bag.known(text, bag.heaps() - 1);
    }

    /// How much of a question's words each card has, in `[0, 1]`, and last the questions that none
    /// answers.
    double[] shares(String question) {
        return bag.shares(question);
    }

    private static final Derived.Form<CardTexts> FORM =
            new Derived.Form<>() {
                @Override
                public void write(CardTexts said, DataOutputStream out) throws IOException {
                    Places.FORM.write(said.places, out);
                    Bag.FORM.write(said.bag, out);
                }

                @Override
                public CardTexts read(DataInputStream in) throws IOException {
                    Places places = Places.FORM.read(in);
                    return new CardTexts(places, Bag.FORM.read(in));
                }
            };
}
