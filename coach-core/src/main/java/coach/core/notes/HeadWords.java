package coach.core.notes;

import coach.core.text.Folding;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a label as they are looked up: folded, without brackets, numbers and remarks.
final class HeadWords {
    private static final Pattern DECORATION =
            Pattern.compile(
                    "^[\\p{So}\\p{Sk}\\uFE0F\\u200D★☆◆◇■□▲△▶►▷→➤✓✔✗✘×>#·•\\-–—=*_~\\s\\u203C\\u2049]+");
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "^[【\\[「『〖〔(（<《]\\s*([^】\\]」』〗〕)）>》]{1,24}?)\\s*[】\\]」』〗〕)）>》]\\s*[:：]?\\s*$",
                    Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:第\\s*[一二三四五六七八九十\\d]+\\s*)?(.*?)\\s*[-#.(]?\\s*(?:\\d{1,3}(?:[.-]\\d+)?|[一二三四五六七八九十]{1,3})?\\)?\\.?$");
    private static final Pattern REMARK = Pattern.compile("\\s*[(（\\[][^()（）\\[\\]]*[)）\\]]\\s*$");
    private static final Pattern OWN =
            Pattern.compile(
                    "[(（](?:my|mine|me|我|自己|本人|错|wrong|bad)[^)）]*[)）]", Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHT =
            Pattern.compile(
                    "[(（](?:correct|right|better|model|ideal|ref|should|正确|标准|参考|更好|改进|正解|补)[^)）]*[)）]",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 40;

    private static final Recent<Heads> RECENT = new Recent<>(HeadWords::found);
    private static final Recent<Part> TITLES = new Recent<>(HeadWords::announced);

    private HeadWords() {}

    /// What a head announces; where its words are unknown, a remark in parentheses may tell.
    static Optional<Heads> read(String head) {
        return RECENT.of(head);
    }

    private static Optional<Heads> found(String head) {
        Matcher remark = REMARK.matcher(head);
        return Heads.read(folded(head))
                .or(
                        () ->
                                remark.find() && remark.start() > 0
                                        ? Heads.read(folded(remark.group().strip()))
                                        : Optional.empty())
                .map(read -> new Heads(whose(said(read.part(), remark), head), read.sure()));
    }

    /// `Interviewer (follow-up)`: what stands in parentheses may tell that a speaker follows up.
    private static Part said(Part part, Matcher remark) {
        boolean follows =
                part == Part.ASKER
                        && remark.reset().find()
                        && Heads.read(folded(remark.group().strip()))
                                .filter(read -> read.part() == Part.FOLLOW_UP)
                                .isPresent();
        return follows ? Part.FOLLOW_UP : part;
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

    /// The part that a heading or a line of its own announces.
    static Optional<Part> title(String text) {
        return text.length() > 2 * LONGEST ? Optional.empty() : TITLES.of(text);
    }

    private static Optional<Part> announced(String text) {
        String words = unbracketed(undecorated(text)).replaceFirst("[:：.。]+$", "");
        return words.length() > LONGEST
                ? Optional.empty()
                : read(words).filter(Heads::sure).map(Heads::part);
    }

    /// The part that a column's header announces; it may sound like a label only.
    static Optional<Part> column(String text) {
        return read(text).map(Heads::part).or(() -> sound(folded(text)));
    }

    /// What a folded head sounds like, though not all of its words are known.
    static Optional<Part> sound(String word) {
        return LabelWords.SOUNDS.entrySet().stream()
                .filter(sound -> sound.getValue().matcher(word).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String undecorated(String text) {
        return DECORATION.matcher(text).replaceFirst("").strip();
    }

    private static String unbracketed(String head) {
        Matcher bracketed = BRACKETED.matcher(head);
        return bracketed.matches() ? bracketed.group(1) : head;
    }

    /// Lower case, half width, simplified, without numbers and remarks in parentheses.
    static String folded(String head) {
        String bare = REMARK.matcher(unbracketed(undecorated(head))).replaceFirst("");
        bare =
                Folding.fold(bare)
                        .text()
                        .replace('’', '\'')
                        .replace('_', ' ')
                        .replaceAll("[*`\"“”]+", "")
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replaceFirst("^\\d{1,3}[.)、]\\s*", "")
                        .replaceFirst("[\\p{So}\\uFE0F\\s]+$", "");
        Matcher number = NUMBER.matcher(bare);
        return number.matches() && !number.group(1).isBlank() ? number.group(1).strip() : bare;
    }
}
