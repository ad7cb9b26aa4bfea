package coach.core.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Forms of labels that may be chance, so that a note has to use them again and again: words before
/// a dash or a space, signs, heads that only sound like a label, sentences that run on.
final class LooseLabels {
    private static final Pattern SEPARATED =
            Pattern.compile(
                    "^(\\p{L}[\\p{L}'"
                        + " -]{0,24}?\\d{0,2})\\s*(?:>+|->|=>|→|—+|–|－|\\s-|\\||｜|=)\\s*(\\S.*)$",
                    Pattern.DOTALL);
    private static final Pattern SPACED =
            Pattern.compile(
                    "^((?:Q|A|q|a|问|答)\\d{0,3}|补|我|我答|改|正|错|正确|正解|标答|参考)([.)、．/]\\s*|\\s+)(\\S.*)$",
                    Pattern.DOTALL);
    private static final Pattern WIDE =
            Pattern.compile("^(\\S.{1,20}?)(?:\\s{2,}|\\t)(\\S.*)$", Pattern.DOTALL);
    private static final Pattern HAN =
            Pattern.compile("^(\\p{IsHan}{2,8})\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Pattern SOUNDING =
            Pattern.compile("^([^:：\\n,，。;；?？]{1,36}?)\\s*[:：]\\s*(.*)$", Pattern.DOTALL);

    private LooseLabels() {}

    /// @param line the line without decoration
    /// @param text the line as it is
    static Optional<Label> at(String line, String text) {
        return before(SEPARATED, line, "")
                .or(() -> spaced(line))
                .or(() -> before(WIDE, line, ""))
                .or(() -> sounding(line))
                .or(() -> sign(text))
                .or(() -> running(line))
                .or(() -> before(HAN, line, " "));
    }

    private static Optional<Label> before(Pattern form, String line, String mark) {
        Matcher matcher = form.matcher(line);
        return matcher.matches()
                ? label(matcher.group(1), mark, matcher.group(2))
                : Optional.empty();
    }

    private static Optional<Label> spaced(String line) {
        Matcher spaced = SPACED.matcher(line);
        if (!spaced.matches()) {
            return Optional.empty();
        }
        boolean space = spaced.group(2).isBlank() && !spaced.group(1).matches(".*\\d");
        return label(spaced.group(1), space ? " " : ".", spaced.group(3));
    }

    private static Optional<Label> label(String head, String mark, String rest) {
        return Labels.label(head, rest, false)
                .map(found -> new Label(found.part(), found.word() + mark, found.rest(), false));
    }

    /// A head that only sounds like a label: `What would have been right:`.
    private static Optional<Label> sounding(String line) {
        Matcher colon = SOUNDING.matcher(line);
        if (!colon.matches()) {
            return Optional.empty();
        }
        String word = HeadWords.folded(colon.group(1));
        return HeadWords.sound(word)
                .map(part -> new Label(part, Label.VAGUELY + word, colon.group(2).strip(), false));
    }

    /// A sign before the words that tells what they are: ❓, ❌, ✅, an arrow.
    private static Optional<Label> sign(String text) {
        String line = text.strip();
        for (Map.Entry<Part, Pattern> sign : LabelWords.SIGNS.entrySet()) {
            Matcher matcher = sign.getValue().matcher(line);
            if (matcher.lookingAt()) {
                String rest =
                        line.substring(matcher.end()).replaceFirst("^\\s*[-—–:：/|｜]+\\s*", "");
                return Optional.of(Label.ofSign(sign.getKey(), matcher.group(), rest.strip()));
            }
        }
        return Optional.empty();
    }

    /// Words that run on: `I said that …`, `我答的是…`.
    static Optional<Label> running(String line) {
        if (HeadWords.title(line).isPresent()) {
            return Optional.empty();
        }
        for (Map.Entry<Part, Pattern> entry : LabelWords.RUNNING.entrySet()) {
            Matcher matcher = entry.getValue().matcher(line);
            if (matcher.matches()) {
                String word = Label.VAGUELY + "runs " + entry.getKey();
                return Optional.of(new Label(entry.getKey(), word, words(matcher), false));
            }
        }
        return Optional.empty();
    }

    /// The group that matched, of those of several alternatives.
    private static String words(Matcher matcher) {
        return List.of(1, 2, 3, 4).stream()
                .filter(group -> group <= matcher.groupCount() && matcher.group(group) != null)
                .findFirst()
                .map(group -> matcher.group(group).strip())
                .orElse("");
    }
}
