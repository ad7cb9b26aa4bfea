package coach.core.data;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Place;

import tools.jackson.core.JacksonException;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text as the readers of this package see it: its name and where it begins serve their messages.
///
/// @param text the text, without a byte order mark
/// @param name the file's name
/// @param linesBefore how many lines of the file stand before it
record Input(String text, String name, int linesBefore) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern SOURCE =
            Pattern.compile(" ?\\([^()]*\\[Source: .*", Pattern.DOTALL);

    Input {
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
    }

    /// A line of the text is wrong.
    ///
    /// @param line the line within the text, from 1
    CoachException wrong(Bilingual message, Bilingual remedy, int line) {
        int number = linesBefore + Math.max(1, line);
        return CoachException.input(message, remedy, new Place(name, number, number));
    }

    /// Jackson could not read the text.
    ///
    /// @param kind what the text should have been
    CoachException wrong(String kind, JacksonException failure) {
        var location = failure.getLocation();
        return wrong(
                new Bilingual(
                        "这不是 " + kind + "：" + said(failure),
                        "this is no " + kind + ": " + said(failure)),
                new Bilingual("请改正这一行", "correct the line"),
                location == null ? 1 : location.getLineNr());
    }

    /// What Jackson says, without what it says of its own settings and of places, which indented
    /// lines hold.
    private static String said(JacksonException failure) {
        String message = SOURCE.matcher(failure.getOriginalMessage()).replaceFirst("");
        return message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(": "));
    }
}
