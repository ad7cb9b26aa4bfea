package coach.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An answer to a question, with what it stands on.
///
/// @param markdown the text, Markdown with LaTeX; `[n]` names the n-th citation
/// @param citations the passages of the person's notes that it cites
/// @param poorAnswer what the person once answered, and what that lacked
/// @param demos demos that show it
/// @param cards the cards it is made from, then related ones
/// @param terms the glossary terms it uses
public record Explanation(
        String markdown,
        List<Hit> citations,
        Optional<PoorAnswer> poorAnswer,
        List<DemoLink> demos,
        List<CardId> cards,
        List<Term> terms) {
    public Explanation {
        citations = List.copyOf(citations);
        demos = List.copyOf(demos);
        cards = List.copyOf(cards);
        terms = List.copyOf(terms);
    }

    /// A text that cites nothing.
    public static Explanation of(String markdown) {
        return new Explanation(
                markdown, List.of(), Optional.empty(), List.of(), List.of(), List.of());
    }

    /// The same explanation with more text at its end.
    public Explanation plus(String more) {
        return new Explanation(
                markdown + "\n\n" + more, citations, poorAnswer, demos, cards, terms);
    }

    /// The same explanation with one more demo.
    public Explanation plus(DemoLink demo) {
        var all = new ArrayList<>(demos);
        if (!all.contains(demo)) {
            all.add(demo);
        }
        return new Explanation(markdown, citations, poorAnswer, all, cards, terms);
    }

    /// What the person once answered.
    ///
    /// @param answer the answer as it was recorded
    /// @param lacked the points of a good answer that it lacked, in the explanation's language
    public record PoorAnswer(Quote answer, List<String> lacked) {
        public PoorAnswer {
            lacked = List.copyOf(lacked);
        }
    }
}
