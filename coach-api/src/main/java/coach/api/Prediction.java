package coach.api;

import java.util.List;

/// A question about a demo's outcome, to answer before it runs.
///
/// @param question the question, in the language asked
/// @param choices the answers to choose from, at least two
/// @param answer index of the right one
/// @param why the reason, shown afterwards
public record Prediction(String question, List<String> choices, int answer, String why) {
    public Prediction {
        choices = List.copyOf(choices);
        if (choices.size() < 2 || answer < 0 || answer >= choices.size()) {
            throw new IllegalArgumentException("no choice: " + answer + " of " + choices.size());
        }
    }
}
