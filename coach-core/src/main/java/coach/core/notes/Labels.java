package coach.core.notes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The words by which people mark what is question and what is answer. One table for all formats:
/// headings, columns, callouts, bold words and words before a colon are looked up alike.
final class Labels {
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "^(?:\\(\\(|[【\\[「『〖〔(（<《])\\s*([^】\\]」』〗〕)）>》]{1,24}?)\\s*(?:\\)\\)|[】\\]」』〗〕)）>》])\\s*[:：]?\\s*(.*)$",
                    Pattern.DOTALL);
    private static final Pattern ENCLOSED =
            Pattern.compile(
                    "^[(（\\[【]([^:：()（）\\n]{1,24}?)\\s*[:：]\\s*(.*)[)）\\]】]$", Pattern.DOTALL);
    private static final Pattern COLON =
            Pattern.compile("^([^:：\\n]{1,48}?)\\s*[:：]\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(q|question|ques|task|problem|exercise|puzzle|aufgabe|frage|问题?|题目?|面试题|第\\s*[一二三四五六七八九十\\d]+\\s*[题问])\\s*[-#.]?\\s*(\\d{1,3}[a-z]?|[A-H](?=[.:)])|[一二三四五六七八九十]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)?"
                        + "\\s*(?:[.．、)）\\]】:：/|｜]|\\s[-–—]|\\s)\\s*(\\S.*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TOLD =
            Pattern.compile(
                    "^(?:[^“”\"「」『』]{0,40}[,，。;；]\\s*|[^“”\"「」『』]{0,200}(?<=\\p{Ll}{4})[.!]\\s+|[^“”\"「」『』]{0,200}[。！])?(?i:and"
                        + " then |then )?(\\p{L}[^“”\"「」『』:：,，]{0,28}?)[,，:：]?\\s*([“\"「『].*)$",
                    Pattern.DOTALL);
    private static final Pattern SHORT =
            Pattern.compile(
                    "^(\\p{IsHan}{1,4}|\\p{IsLatin}{1,3})"
                            + "(?:\\s*(?:[/|｜→>=]|->|=>|\\s-)\\s*|\\s{2,}|\\t)"
                            + "(\\S.*)$",
                    Pattern.DOTALL);
    private static final Pattern QUOTES = Pattern.compile("[“\"「『]");
    private static final Pattern TELLS =
            Pattern.compile(
                    "[问問答說说讲講]|(?i)\\b(?:ask|sa[iy]|answer|repl|told|mumble|respond|wanted|should)");
    private static final Pattern SENTENCE = Pattern.compile("[,，。;；?？!！“”\"]|https?$");
    private static final int LONGEST_HEAD = 36;

    /// A longer line has no label: it is pasted text.
    private static final int LONGEST = 20_000;

    private static final Recent<Label> RECENT = new Recent<>(Labels::found);

    private Labels() {}

    /// The label that a line of words begins with.
    static Optional<Label> at(String text) {
        return RECENT.of(text);
    }

    private static Optional<Label> found(String text) {
        String line = HeadWords.undecorated(text);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return bracketed(line)
                .or(() -> marked(ENCLOSED, line))
                .or(() -> marked(COLON, line))
                .or(() -> told(line))
                .or(() -> numbered(line))
                .or(() -> LooseLabels.at(line, text));
    }

    private static Optional<Label> bracketed(String line) {
        Matcher bracketed = BRACKETED.matcher(line);
        if (!bracketed.matches() || Questions.startsWithLink(line)) {
            return Optional.empty();
        }
        String rest = bracketed.group(2).strip();
        if (bracketed.group(1).equalsIgnoreCase("c")) { // beside [Q] and [A]
            return Optional.of(new Label(Part.CORRECT, Label.VAGUELY + "c", rest, false));
        }
        return label(bracketed.group(1), rest, true)
                .map(label -> label.part() == Part.CORRECT ? label.believed() : label);
    }

    private static Optional<Label> marked(Pattern form, String line) {
        Matcher matcher = form.matcher(line);
        return matcher.matches()
                ? label(matcher.group(1), matcher.group(2), true)
                : Optional.empty();
    }

    /// Speech told in a sentence: `她问我“……”`, `I said, "…"`.
    private static Optional<Label> told(String line) {
        Matcher told = TOLD.matcher(line);
        return QUOTES.matcher(line).find() && told.matches() && TELLS.matcher(told.group(1)).find()
                ? label(told.group(1), told.group(2), true)
                        .filter(Label::sure)
                        .or(() -> asked(told.group(1), told.group(2)))
                : Optional.empty();
    }

    /// Who asks may be described by words that are unknown: `中间的老师问我`, `the older examiner asked`.
    private static Optional<Label> asked(String head, String speech) {
        Matcher asker = Sense.ASKER.matcher(head.toLowerCase(Locale.ROOT));
        return IntStream.range(1, head.length())
                .filter(i -> Character.isIdeographic(head.charAt(i)) || head.charAt(i - 1) == ' ')
                .filter(i -> Sense.ASKER.end(asker, i) > i)
                .mapToObj(i -> label(head.substring(i), speech, true))
                .flatMap(Optional::stream)
                .filter(label -> label.sure() && label.part().asks())
                .findFirst();
    }

    private static Optional<Label> numbered(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        if (!numbered.matches() || numbered.group(2) == null && !line.startsWith("第")) {
            return Optional.empty();
        }
        String rest = numbered.group(3).strip();
        return bracketed(rest)
                .filter(label -> label.part() == Part.FOLLOW_UP)
                .or(() -> Optional.of(counted(line, numbered, rest)));
    }

    /// `Q2 goals` is a quarter of a year unless its words ask.
    private static Label counted(String line, Matcher numbered, String rest) {
        boolean space = Character.isWhitespace(line.charAt(numbered.start(3) - 1));
        boolean bare =
                space && line.substring(0, numbered.start(3)).strip().matches(".*[\\p{L}\\d]");
        boolean sure = !bare || Questions.likely(rest);
        return new Label(Part.QUESTION, (sure ? "" : Label.VAGUELY) + "q1", rest, sure);
    }

    /// The label with a head, if the head's words are known.
    ///
    /// @param sure whether the form leaves no doubt
    static Optional<Label> label(String head, String rest, boolean sure) {
        String word = HeadWords.folded(head);
        return HeadWords.read(head)
                .map(
                        read ->
                                new Label(
                                        read.part(),
                                        read.sure() ? word : Label.VAGUELY + word,
                                        rest.strip(),
                                        sure && read.sure()));
    }

    /// A head that no word list knows.
    ///
    /// @param word the head, folded
    /// @param rest what follows on the line
    record Head(String word, String rest) {}

    /// The head of a line, in brackets or before a colon, if it is none of the known ones.
    static Optional<Head> unknown(String text) {
        String line = HeadWords.undecorated(text);
        if (line.length() > LONGEST || Questions.startsWithLink(line)) {
            return Optional.empty();
        }
        return List.of(BRACKETED, ENCLOSED, COLON, SHORT).stream()
                .map(form -> form.matcher(line))
                .filter(Matcher::matches)
                .filter(matcher -> !SENTENCE.matcher(matcher.group(1)).find())
                .findFirst()
                .map(found -> new Head(HeadWords.folded(found.group(1)), found.group(2).strip()))
                .filter(head -> !head.word().isEmpty() && head.word().length() <= LONGEST_HEAD)
                .filter(head -> Heads.read(head.word()).isEmpty());
    }
}
