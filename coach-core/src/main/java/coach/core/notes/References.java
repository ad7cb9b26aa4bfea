package coach.core.notes;

import coach.core.text.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Follows `见下面` and `see below` to the words that are meant.
final class References {
    private static final String DIRECTION =
            "(?:下面|上面|下文|上文|下方|上方|后面|前面|后文|前文|文末|开头|上述|前述"
                    + "|[下上][一]?[题问节条]|[下上后前](?=[)）。.\\s]*$))";
    private static final String NUMBERED =
            "(?:第\\s*[一二三四五六七八九十\\d]+\\s*[题问条]|q\\s*\\d+|问题\\s*[一二三四五六七八九十\\d]+)";
    private static final String THERE =
            "(?:below|above|later|earlier|next|previous|q ?\\d+|question \\d+"
                    + "|(?:the )?(?:next|previous|last)(?: one| question| answer| section)?)";
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "[(（]?(?:请|详|可)*(?:参?见|参考|参照|看|同)(?:一下|本文|笔记)?"
                            + DIRECTION
                            + ".{0,24}"
                            + "|[(（]?(?:参?见|参考|看|同)\\s*"
                            + NUMBERED
                            + ".{0,16}"
                            + "|[(（]?(?:参?见|参考|看)\\s*[“\"《「【].{1,24}[”\"》」】].{0,6}|[(（\\[]?(?:please"
                            + " )?(?:see|cf\\.?|look|refer to|as|same as|answered|explained)(?:"
                            + " (?:the|my))?(?:"
                            + " (?:notes?|section|answer|explanation|summary|part))?(?:"
                            + " (?:further|just))? ?"
                            + THERE
                            + ".{0,40}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[“\"《「『【]([^“”\"《》「」『』【】]+)[”\"》」』】]");
    private static final Pattern MARKED =
            Pattern.compile(
                    "(?:see|见|参见|详见)\\s*\\[(\\^?[\\p{L}\\p{N}]{1,4})\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern UP =
            Pattern.compile("上|前|above|earlier|previous|last", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED =
            Pattern.compile("(?:第|Q|question|问题)\\s*([一二三四五六七八九十]|\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANNEX =
            Pattern.compile(
                    "^[【\\[(（]?(?:附注|附录?|注释?|备注|补充说明|说明|appendix|annex|notes?|footnote|p\\.?s)\\.?[】\\])）]?\\s*\\d{0,2}\\s*[:：]\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    /// Words of a note that answer something.
    private record Target(int first, String text, String about, Quoted quoted) {}

    /// Where an answer's words really stand.
    record Quoted(String text, int first, int last) {}

    private final List<Target> targets = new ArrayList<>();
    private final List<Draft> drafts;
    private final Map<String, List<Piece>> footnotes;

    References(List<Piece> pieces, List<Draft> drafts, Map<String, List<Piece>> footnotes) {
        this.drafts = drafts;
        this.footnotes = footnotes;
        drafts.stream()
                .filter(draft -> draft.has(Part.CORRECT) && !elsewhere(draft))
                .forEach(this::add);
        new Loose(pieces, drafts).blocks().forEach(this::add);
    }

    private void add(Draft draft) {
        List<Piece> pieces = draft.part(Part.CORRECT);
        String text = Draft.text(pieces);
        Quoted quoted = quoted(pieces, text);
        targets.add(new Target(quoted.first(), text, draft.questionText() + "\n" + text, quoted));
    }

    private void add(Loose.Block block) {
        Quoted whole = quoted(block.pieces(), Draft.text(block.pieces()));
        Quoted quoted = new Quoted(unheaded(whole.text()), whole.first(), whole.last());
        targets.add(
                new Target(
                        quoted.first(),
                        quoted.text(),
                        block.title() + "\n" + quoted.text(),
                        quoted));
    }

    /// The head of an annex is no part of it.
    private static String unheaded(String text) {
        return ANNEX.matcher(text).replaceFirst("");
    }

    static Quoted quoted(List<Piece> pieces, String text) {
        return new Quoted(
                text,
                pieces.getFirst().line().first(),
                pieces.stream().mapToInt(p -> p.line().last()).max().orElseThrow());
    }

    static boolean elsewhere(Draft draft) {
        String text = Draft.text(draft.part(Part.CORRECT));
        return text.length() <= LONGEST
                && (ELSEWHERE.matcher(text).matches() || MARKED.matcher(text).matches());
    }

    /// The words that a draft's correct answer points to.
    Optional<Quoted> follow(Draft draft) {
        String pointer = Draft.text(draft.part(Part.CORRECT));
        Matcher marked = MARKED.matcher(pointer);
        if (marked.matches() && footnotes.containsKey(marked.group(1))) {
            List<Piece> note = footnotes.get(marked.group(1));
            return Optional.of(quoted(note, Draft.text(note)));
        }
        Optional<Draft> numbered = numbered(pointer);
        if (numbered.isPresent() && numbered.get() != draft && !elsewhere(numbered.get())) {
            List<Piece> pieces = numbered.get().part(Part.CORRECT);
            return pieces.isEmpty()
                    ? Optional.empty()
                    : Optional.of(quoted(pieces, Draft.text(pieces)));
        }
        boolean up = UP.matcher(pointer).find();
        int here = draft.part(Part.CORRECT).getFirst().line().first();
        Set<String> wanted = wanted(draft, pointer);
        return targets.stream()
                .filter(target -> up ? target.first() < here : target.first() > here)
                .max(
                        Comparator.comparing((Target target) -> named(pointer, target))
                                .thenComparingDouble(target -> score(wanted, target))
                                .thenComparing(target -> -Math.abs(target.first() - here)))
                .map(Target::quoted);
    }

    /// Whether the pointer quotes the title of the words.
    private static boolean named(String pointer, Target target) {
        String title = Starts.counted(target.about().lines().findFirst().orElse("")).strip();
        return NAME.matcher(pointer)
                .results()
                .anyMatch(name -> name.group(1).strip().equalsIgnoreCase(title));
    }

    private Optional<Draft> numbered(String pointer) {
        Matcher counted = COUNTED.matcher(pointer);
        if (!counted.find()) {
            return Optional.empty();
        }
        int number = Numeral.value(counted.group(1));
        List<Draft> mains = drafts.stream().filter(draft -> !draft.followUp()).toList();
        return number >= 1 && number <= mains.size()
                ? Optional.of(mains.get(number - 1))
                : Optional.empty();
    }

    private static final Set<String> COMMON =
            Set.of(
                    "what", "is", "a", "an", "the", "of", "do", "does", "are", "and", "in", "to",
                    "how", "why", "mean", "you", "it", "over", "for", "with", "on", "see", "below",
                    "above", "什么", "么是", "怎么", "为什", "是什", "一下", "一讲", "讲一", "给我", "我讲", "下面", "上面",
                    "有什", "么用");

    private static Set<String> wanted(Draft draft, String pointer) {
        Set<String> words = new TreeSet<>(Words.of(draft.questionText()));
        draft.parent().ifPresent(main -> words.addAll(Words.of(main.questionText())));
        words.addAll(Words.of(pointer));
        words.removeAll(COMMON);
        return words;
    }

    private static double score(Set<String> wanted, Target target) {
        Set<String> words = Words.of(target.about());
        long found = wanted.stream().filter(word -> has(words, word)).count();
        return wanted.isEmpty() ? 0 : (double) found / wanted.size();
    }

    /// Endings do not count: `priors` answers `prior`.
    private static boolean has(Set<String> words, String word) {
        return words.contains(word)
                || word.length() > 4
                        && (words.contains(word + "s")
                                || words.contains(word.substring(0, word.length() - 1)));
    }
}
