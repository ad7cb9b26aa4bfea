package coach.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A question as people ask it.
///
/// @param text what was asked, in either language
/// @param card the card that answers it; nothing where no card does
public record AskedQuestion(String text, Optional<CardId> card) {
    private static final Pattern HEAD = Pattern.compile("\\[[a-z0-9-]*]");

    /// A question that no card answers.
    public static AskedQuestion of(String text) {
        return new AskedQuestion(text, Optional.empty());
    }

    /// Reads questions, one a line. `[name]` stands above those that the topic's card of that name
    /// answers, `[]` above those that no card does, as all those before the first such line; blank
    /// lines and those that begin with `#` are remarks.
    ///
    /// @param topic the topic whose cards are meant
    public static List<AskedQuestion> parse(String topic, String text) {
        List<AskedQuestion> questions = new ArrayList<>();
        Optional<CardId> card = Optional.empty();
        for (String line : text.lines().map(String::strip).toList()) {
            if (isHead(line)) {
                card =
                        Optional.of(line.substring(1, line.length() - 1))
                                .filter(name -> !name.isEmpty())
                                .map(name -> new CardId(topic + "/" + name));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                questions.add(new AskedQuestion(line, card));
            }
        }
        return questions;
    }

    private static boolean isHead(String line) {
        return line.startsWith("[") && HEAD.matcher(line).matches();
    }
}
