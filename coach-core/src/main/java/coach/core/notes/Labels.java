package coach.core.notes;

import coach.core.text.Folding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words by which people mark what is question and what is answer. One table for all formats:
/// headings, columns, callouts, bold words and words before a colon are looked up alike.
final class Labels {
    private static final Pattern DECORATION =
            Pattern.compile(
                    "^[\\p{So}\\p{Sk}\\uFE0F\\u200D★☆◆◇■□▲△▶►▷→➤✓✔✗✘×>#·•\\-–—=*_~\\s\\u203C\\u2049]+");
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "^[【\\[「『〖〔(（<《]\\s*([^】\\]」』〗〕)）>》]{1,24}?)\\s*[】\\]」』〗〕)）>》]\\s*[:：]?\\s*(.*)$",
                    Pattern.DOTALL);
    private static final Pattern ENCLOSED =
            Pattern.compile(
                    "^[(（\\[【]([^:：()（）\\n]{1,24}?)\\s*[:：]\\s*(.*)[)）\\]】]$", Pattern.DOTALL);
    private static final Pattern COLON =
            Pattern.compile("^([^:：\\n]{1,48}?)\\s*[:：]\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern ARROW =
            Pattern.compile(
                    "^(\\p{L}[\\p{L}'"
                            + " ]{0,24}?\\d{0,2})\\s*(?:>+|->|=>|→|—|–|－|\\s-|\\||=)\\s*(\\S.*)$",
                    Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(q|question|ques|问题?|题目?|面试题|第\\s*[一二三四五六七八九十\\d]+\\s*[题问])\\s*[-#.]?\\s*(\\d{1,3}|[一二三四五六七八九十]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)?"
                        + "\\s*(?:[.．、)）\\]】:：/]|\\s[-–—]|\\s)\\s*(\\S.*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SPACED =
            Pattern.compile(
                    "^((?:Q|A|q|a|问|答)\\d{0,3}|补|我|我答|改|正|错|正确|正解|标答|参考)([.)、．/]\\s*|\\s+)(\\S.*)$",
                    Pattern.DOTALL);
    private static final Pattern HAN =
            Pattern.compile("^(\\p{IsHan}{2,8})\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Pattern WIDE =
            Pattern.compile("^(\\S.{1,20}?)(?:\\s{2,}|\\t)(\\S.*)$", Pattern.DOTALL);
    private static final Pattern TOLD =
            Pattern.compile(
                    "^(?:[^“”\"「」『』]{0,40}[,，。;；]\\s*)?(\\p{L}[^“”\"「」『』:：,，]{0,28}?)[,，:：]?\\s*([“\"「『].*)$",
                    Pattern.DOTALL);
    private static final Pattern QUOTES = Pattern.compile("[“\"「『]");
    private static final Pattern TELLS =
            Pattern.compile(
                    "[问問答说說讲講]|(?i)\\b(?:ask|sa[iy]|answer|repl|told|mumble|respond|wanted|should)");
    private static final Pattern SENTENCE = Pattern.compile("[,，。;；?？!！“”\"]|https?$");
    private static final int VAGUE = 36;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:第\\s*[一二三四五六七八九十\\d]+\\s*)?(.*?)\\s*[-#.(]?\\s*(?:\\d{1,3}(?:[.-]\\d+)?|[一二三四五六七八九十]{1,3})?\\)?\\.?$");
    private static final Pattern REMARK_IN_PARENTHESES =
            Pattern.compile("\\s*[(（\\[][^()（）\\[\\]]*[)）\\]]\\s*$");

    private static final Pattern OWN =
            Pattern.compile(
                    "[(（](?:my|mine|me|我|自己|本人|错|wrong|bad)[^)）]*[)）]", Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHT =
            Pattern.compile(
                    "[(（](?:correct|right|better|model|ideal|ref|should|正确|标准|参考|更好|改进|正解|补)[^)）]*[)）]",
                    Pattern.CASE_INSENSITIVE);

    /// Marks a word that has to be repeated to be believed.
    static final String VAGUELY = "~";

    /// A longer line has no label: it is pasted text.
    private static final int LONGEST = 20_000;

    private Labels() {}

    /// The label that a line of words begins with.
    static Optional<Label> at(String text) {
        String line = undecorated(text);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher bracketed = BRACKETED.matcher(line);
        if (bracketed.matches() && !Questions.startsWithLink(line)) {
            Optional<Label> label = label(bracketed.group(1), bracketed.group(2), true);
            if (label.isPresent()) {
                boolean sure = label.get().sure() || label.get().part() == Part.CORRECT;
                return label.map(l -> new Label(l.part(), l.word(), l.rest(), sure));
            }
            if (bracketed.group(1).equalsIgnoreCase("c")) { // beside [Q] and [A]
                return Optional.of(
                        new Label(Part.CORRECT, "~c", bracketed.group(2).strip(), false));
            }
        }
        Matcher enclosed = ENCLOSED.matcher(line);
        if (enclosed.matches()) {
            Optional<Label> label = label(enclosed.group(1), enclosed.group(2), true);
            if (label.isPresent()) {
                return label;
            }
        }
        Matcher colon = COLON.matcher(line);
        if (colon.matches()) {
            Optional<Label> label = label(colon.group(1), colon.group(2), true);
            if (label.isPresent()) {
                return label;
            }
        }
        return told(line)
                .or(() -> loose(line))
                .or(() -> sign(text))
                .or(() -> running(line))
                .or(() -> han(line));
    }

    /// A head that no word list knows.
    ///
    /// @param word the head, folded
    /// @param rest what follows on the line
    record Head(String word, String rest) {}

    /// The head of a line, in brackets or before a colon, if it is none of the known ones.
    static Optional<Head> unknown(String text) {
        String line = undecorated(text);
        if (line.length() > LONGEST || Questions.startsWithLink(line)) {
            return Optional.empty();
        }
        for (Pattern form : List.of(BRACKETED, COLON)) {
            Matcher matcher = form.matcher(line);
            if (matcher.matches() && !SENTENCE.matcher(matcher.group(1)).find()) {
                String word = folded(matcher.group(1));
                return word.length() > VAGUE || word.isEmpty() || Heads.read(word).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Head(word, matcher.group(2).strip()));
            }
        }
        return Optional.empty();
    }

    /// Speech told in a sentence: `她问我“……”`, `I said, "…"`.
    static Optional<Label> told(String line) {
        Matcher told = TOLD.matcher(line);
        return QUOTES.matcher(line).find() && told.matches() && TELLS.matcher(told.group(1)).find()
                ? label(told.group(1), told.group(2), true).filter(Label::sure)
                : Optional.empty();
    }

    /// Forms that a note has to use again and again.
    private static Optional<Label> loose(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()
                && (numbered.group(2) != null || numbered.group(1).startsWith("第"))) {
            return Optional.of(new Label(Part.QUESTION, "q1", numbered.group(3).strip(), true));
        }
        Optional<Label> arrow = loose(ARROW, line);
        if (arrow.isPresent()) {
            return arrow;
        }
        Matcher spaced = SPACED.matcher(line);
        if (spaced.matches()) {
            String mark =
                    spaced.group(2).isBlank() && !spaced.group(1).matches(".*\\d") ? " " : ".";
            return label(spaced.group(1), spaced.group(3), false)
                    .map(
                            found ->
                                    new Label(
                                            found.part(),
                                            found.word() + mark,
                                            found.rest(),
                                            false));
        }
        return loose(WIDE, line).or(() -> vague(line));
    }

    /// Chinese label words before a space.
    private static Optional<Label> han(String line) {
        Matcher matcher = HAN.matcher(line);
        return matcher.matches()
                ? label(matcher.group(1), matcher.group(2), false)
                        .map(
                                found ->
                                        new Label(
                                                found.part(),
                                                found.word() + " ",
                                                found.rest(),
                                                false))
                : Optional.empty();
    }

    private static Optional<Label> loose(Pattern form, String line) {
        Matcher matcher = form.matcher(line);
        return matcher.matches()
                ? label(matcher.group(1), matcher.group(2), false)
                : Optional.empty();
    }

    /// A head that only sounds like a label: `What would have been right:`.
    private static Optional<Label> vague(String line) {
        Matcher colon = COLON.matcher(line);
        if (!colon.matches()
                || colon.group(1).length() > VAGUE
                || colon.group(1).matches(".*[,，。;；?？].*")) {
            return Optional.empty();
        }
        String word = folded(colon.group(1));
        return LabelWords.SOUNDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(word).matches())
                .findFirst()
                .map(
                        entry ->
                                new Label(
                                        entry.getKey(),
                                        VAGUELY + word,
                                        colon.group(2).strip(),
                                        false));
    }

    /// Words that run on: `I said that …`, `我答的是…`.
    static Optional<Label> running(String line) {
        for (Map.Entry<Part, Pattern> entry : LabelWords.RUNNING.entrySet()) {
            Matcher matcher = entry.getValue().matcher(line);
            if (matcher.matches()) {
                String rest = group(matcher).strip();
                return Optional.of(
                        new Label(entry.getKey(), "~runs " + entry.getKey(), rest, false));
            }
        }
        return Optional.empty();
    }

    private static String group(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return "";
    }

    /// A sign before the words that tells what they are: ❓, ❌, ✅, an arrow.
    private static Optional<Label> sign(String text) {
        String line = text.strip();
        for (Map.Entry<Part, Pattern> sign : LabelWords.SIGNS.entrySet()) {
            Matcher matcher = sign.getValue().matcher(line);
            if (matcher.lookingAt()) {
                String rest = line.substring(matcher.end()).replaceFirst("^\\s*[-—–:：/]+\\s*", "");
                return Optional.of(Label.ofSign(sign.getKey(), matcher.group(), rest.strip()));
            }
        }
        return Optional.empty();
    }

    /// The part that a heading, a column or a line of its own announces.
    static Optional<Part> title(String text) {
        String line = undecorated(text).strip();
        Matcher bracketed = BRACKETED.matcher(line);
        String words =
                bracketed.matches() && bracketed.group(2).isBlank() ? bracketed.group(1) : line;
        words = words.replaceFirst("[:：.。]+$", "");
        return words.length() > 40
                ? Optional.empty()
                : read(words).filter(Heads::sure).map(read -> whose(read.part(), text));
    }

    /// The part that a column's header announces; it may sound like a label only.
    static Optional<Part> column(String text) {
        return read(text)
                .map(read -> whose(read.part(), text))
                .or(
                        () ->
                                LabelWords.SOUNDS.entrySet().stream()
                                        .filter(
                                                sound ->
                                                        sound.getValue()
                                                                .matcher(folded(text))
                                                                .matches())
                                        .map(Map.Entry::getKey)
                                        .findFirst());
    }

    private static Optional<Label> label(String head, String rest, boolean sure) {
        String word = folded(head);
        return read(head)
                .map(
                        read ->
                                new Label(
                                        whose(read.part(), head),
                                        read.sure() ? word : VAGUELY + word,
                                        rest.strip(),
                                        sure && read.sure()));
    }

    /// `Answer (mine)`, `答（正确）`: what stands in parentheses tells whose answer it is.
    private static Part whose(Part part, String head) {
        if (part != Part.ANSWER) {
            return part;
        }
        if (OWN.matcher(head).find()) {
            return Part.MINE;
        }
        return RIGHT.matcher(head).find() ? Part.CORRECT : Part.ANSWER;
    }

    /// What a head announces; where its words are unknown, a remark in parentheses may tell.
    private static Optional<Heads> read(String head) {
        Matcher remark = REMARK_IN_PARENTHESES.matcher(head);
        return Heads.read(folded(head))
                .or(
                        () ->
                                remark.find() && remark.start() > 0
                                        ? Heads.read(folded(remark.group().strip()))
                                        : Optional.empty());
    }

    static String undecorated(String text) {
        return DECORATION.matcher(text).replaceFirst("").strip();
    }

    /// Lower case, half width, without numbers and remarks in parentheses.
    static String folded(String head) {
        String bare = undecorated(head);
        Matcher bracketed = BRACKETED.matcher(bare);
        if (bracketed.matches() && bracketed.group(2).isBlank()) {
            bare = bracketed.group(1);
        }
        bare = REMARK_IN_PARENTHESES.matcher(bare).replaceFirst("");
        bare = Folding.fold(bare).text();
        bare =
                bare.replace('’', '\'')
                        .replace('_', ' ')
                        .replaceAll("[*`\"“”]", "")
                        .replaceAll("\\s+", " ")
                        .strip();
        bare = bare.replaceFirst("^\\d{1,3}[.)、]\\s*", "");
        bare = bare.replaceFirst("[\\p{So}\\uFE0F\\s]+$", "");
        Matcher number = NUMBER.matcher(bare);
        return number.matches() && !number.group(1).isBlank() ? number.group(1).strip() : bare;
    }
}
