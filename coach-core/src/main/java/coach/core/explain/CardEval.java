package coach.core.explain;

import coach.api.CardId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// How well the cards that answer questions are found, against labels given by people.
///
/// @param cases what was found for each question, in order
public record CardEval(List<Case> cases) {
    private static final int FEW = 3;

    public CardEval {
        cases = List.copyOf(cases);
    }

    /// A labelled question.
    ///
    /// @param card the card that answers it, or nothing when none does
    /// @param also other cards that fairly answer it
    public record Labelled(String question, Optional<CardId> card, List<CardId> also) {
        public Labelled {
            also = List.copyOf(also);
        }
    }

    /// A labelled question and the cards that the coach found for it, best first.
    public record Case(Labelled labelled, List<CardId> found) {
        public Case {
            found = List.copyOf(found);
        }

        /// Whether the first card is a right one, or rightly none was found.
        public boolean right() {
            return labelled.card().isEmpty() ? found.isEmpty() : isAmong(1);
        }

        private boolean isAmong(int first) {
            return found.stream().limit(first).anyMatch(this::answers);
        }

        private boolean answers(CardId card) {
            return labelled.card().filter(card::equals).isPresent()
                    || labelled.also().contains(card);
        }
    }

    /// Asks every question and compares.
    ///
    /// @param finder gives the cards found for a question, best first
    public static CardEval of(List<Labelled> questions, Function<String, List<CardId>> finder) {
        List<Case> cases = new ArrayList<>();
        for (Labelled each : questions) {
            cases.add(new Case(each, finder.apply(each.question())));
        }
        return new CardEval(cases);
    }

    /// Of the questions that a card answers, the share for which a right one came first.
    public double first() {
        return share(true, each -> each.isAmong(1));
    }

    /// Of the questions that a card answers, the share for which a right one was among the first
    /// three.
    public double amongThree() {
        return share(true, each -> each.isAmong(FEW));
    }

    /// Of the questions that a card answers, the share for which none was found.
    public double left() {
        return share(true, each -> each.found().isEmpty());
    }

    /// Of the questions that no card answers, the share for which none was found.
    public double refused() {
        return share(false, each -> each.found().isEmpty());
    }

    /// NaN where there is no such question.
    private double share(boolean answerable, Predicate<Case> holds) {
        List<Case> those =
                cases.stream()
                        .filter(each -> each.labelled().card().isPresent() == answerable)
                        .toList();
        return those.isEmpty()
                ? Double.NaN
                : (double) those.stream().filter(holds).count() / those.size();
    }
}
