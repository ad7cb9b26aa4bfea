package coach.api.figure;

import java.util.List;

/// Running text whose tokens are tinted.
///
/// @param title what the text shows
/// @param tokens the tokens in reading order
public record TokenText(String title, List<Token> tokens) implements Figure {
    public TokenText {
        tokens = List.copyOf(tokens);
    }

    /// @param text the token as it is read, with its white space
    /// @param weight how strongly it is tinted, in `[0, 1]`
    /// @param note what is said of it when asked; may be empty
    public record Token(String text, double weight, String note) {
        public Token {
            if (!(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("weight must lie in [0, 1]: " + weight);
            }
        }
    }
}
