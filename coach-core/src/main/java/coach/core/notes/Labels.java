package coach.core.notes;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words by which people mark what is question and what is answer. One table for all formats:
/// headings, columns, callouts, bold words and words before a colon are looked up alike.
final class Labels {
    /// Words of each part as regular expressions, folded: lower case, half width, single spaces.
    private static final Map<Part, Pattern> WORDS = new LinkedHashMap<>();

    static {
        words(
                Part.FOLLOW_UP,
                "追问|再问|又问|继续问|接着问|继续追问|延伸(问题|提问)?|深挖|子问题",
                "(老师|面试官|考官|导师|教授|他|她|对方)?(又|再|接着|继续)?追问(道|我)?",
                "(老师|面试官|考官|导师|教授|他|她|对方)(又|再|接着|继续)(问|问道|问我)",
                "follow[- ]?up( question)?s?( they asked)?|fu|then( they| he| she)? asked|and"
                        + " then|probe");
        words(
                Part.QUESTION,
                "问|问题|题|题目|提问|面试题|考题|原题|被问|被问到|问我|问的是|所问|疑问",
                "(老师|面试官|考官|导师|教授|学长|学姐|师兄|师姐|他|她|对方|他们|hr|主考官?)(提问|问道?|问我)",
                "q|question|ques|qn|asked|they asked|i was asked|interview question|prompt|the"
                        + " question");
        words(
                Part.ASKER,
                "(技术|主|副|一面|二面|三面|男|女)?(面试官|考官|主考|评委|老师|导师|教授|面官|师兄|师姐|学长|学姐)|hr|对方",
                "\\p{IsHan}{1,2}(老师|教授|导师|总|工)",
                "(the )?(interviewer|examiner|panel|panelist|recruiter|prof|professor|host|hiring"
                        + " manager)",
                "(prof|dr|mr|ms|mrs)\\.? \\p{L}+|interviewer [a-z]|them|int|i/v");
        words(
                Part.MINE,
                "我|本人|我答|我说|我回答|我的?(回答|答案|思路|做法|解法|理解|答|说法|说的|想法|原话|答法|表现|作答|回应|答复|版本)",
                "我(当时|现场|那时|刚才|面试时|当场)?的?(是?(回答|答|说|写)的?)(是|如下)?|候选人|学生|求职者",
                "(当时|现场|那时|当场|面试时)的?(回答|答|说|写|表现|答案)的?|原(来的?)?(回答|答案)|实际回答|错误?(的)?(回答|答案|答)",
                "(差|烂|糟糕的?|不好的?|失败的?)(回答|答案)|自己的?(回答|答案)|初答|口头回答|错答|误答",
                "me|mine|myself|my( own)?( first| actual| original| poor| bad| weak)?"
                        + " ?(answer|reply|response|take|attempt|words|version|try)",
                "(what )?i (said|answered|replied|told (them|him|her)|wrote|tried|went"
                        + " with|gave|responded|mumbled)",
                "wrong|bad|poor|(my )?(poor|bad|wrong|weak|original|actual|given|first|initial)"
                        + " (answer|reply|response|attempt|try|version)",
                "answer( i)? (gave|given)|given|said|candidate|what came out|the answer i gave|i");
        words(
                Part.CORRECT,
                "(正确|标准|理想|改进|改良|更好|更佳|较好|订正|修正)(后|版|些|一点)?的?(是|应(该|当)?是|如下)?",
                "(正确|标准|参考|理想|改进|改良|优化|更好|更佳|最佳|满分|完整|修正|订正|推荐|模范|示范|补充|合格|完美|优秀|靠谱|较好|最好|高分)(后|版|些|一点)?的?"
                    + "(回答|解答|答案|答法|答|推导|做法|说法|解法|思路|写法|作答|版本|表述|应答|解释)(应(该|当)?是|是|如下)?",
                "答案|解答|解析|正解|题解|答案解析|标答|应答|正答|详解",
                "(其实|本来)?(应该|应当|本该|本应|该|要)(这样|这么|怎么)?(说|答|回答|讲)(的|是)?|好的?(回答|答案|答法)|正确的(是|应该是)?",
                "复盘|纠正|更正|改正|改|补|补充|补答|后来(查|想)(到|了|的)?|查(了|到|证)?|事后|真相|重(新)?(回?答|来)|下次(这样|这么)?(说|答)?",
                "correct|right|better|improved|ideal(ly)?|good|corrected|revised",
                "(the |a"
                    + " )?(correct|right|better|model|ideal|reference|good|best|proper|improved|true|expected|sample|strong|revised|suggested|perfect|stronger|fixed|gold|target|full)"
                    + " (answer|response|version|reply|solution|one|way)( is| would be)?",
                "what (would|should) have been (right|correct|better|said)|(would|should) have"
                        + " been( right| better| correct)?",
                "(what )?(i )?(should|could|ought to)( have|'ve)?( said| answered| replied| been|"
                        + " say| be)( instead)?",
                "solution|answer key|fix|fixed|correction|corrected("
                    + " answer)?|explanation|actually|in hindsight|in retrospect|next time|better"
                    + " said|say instead|what to say|what they wanted( to hear)?");
        words(
                Part.REMARK,
                "(老师|面试官|考官|导师|教授|他|她|对方|师兄|师姐)的?(说|补充|指出|讲|点评|解释|纠正|提示|评价|反馈|总结|讲解)(道|说|了|的)?",
                "点评|反馈|评价|补充说明",
                "(the )?(interviewer|examiner|professor|prof|teacher|they|he|she)('s)?"
                    + " (comment|feedback|note|hint|remark|explained|added|said|explanation|correction)s?",
                "feedback|comment|remark|addition|added");
        words(Part.ANSWER, "答|回答|作答|答复|回复|答道|我们答", "a|ans|answer|answered|reply|response|resp");
        words(
                Part.ASIDE,
                "心情|感想|感受|感悟|后记|碎碎念|题外话|反问|反问环节|今日总结|面试总结|总体感受|整体感受|状态|吐槽|备忘",
                "mood|overall|ps|p\\.s|todo|to do|aside|afterthoughts?|general impression|my"
                        + " questions?( to them| for them)?",
                "时间|地点|日期|公司|岗位|职位|部门|面试官人数|时长|date|company|position|location|venue|duration|interviewers|"
                    + "难度|标签|来源|tags?|topics?|difficulty|source|category|level|考点|知识点|分类|频率");
    }

    private static final Pattern DECORATION =
            Pattern.compile(
                    "^[\\p{So}\\p{Sk}\\uFE0F\\u200D★☆◆◇■□▲△▶►▷→➤✓✔✗✘×>#·•\\-–—=*_~\\s\\u203C\\u2049]+");
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "^[【\\[「『〖(（<《]\\s*([^】\\]」』〗)）>》]{1,24}?)\\s*[】\\]」』〗)）>》]\\s*[:：]?\\s*(.*)$",
                    Pattern.DOTALL);
    private static final Pattern COLON =
            Pattern.compile("^([^:：\\n]{1,48}?)\\s*[:：]\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern ARROW =
            Pattern.compile(
                    "^(\\p{L}[\\p{L}'"
                            + " ]{0,24}?\\d{0,2})\\s*(?:>+|->|=>|→|—|–|－|\\s-|\\||=)\\s*(\\S.*)$",
                    Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(q|question|ques|问题?|题目?|面试题|第\\s*[一二三四五六七八九十\\d]+\\s*[题问])\\s*[-#.]?\\s*(\\d{1,3}|[一二三四五六七八九十]{1,3})?"
                        + "\\s*(?:[.．、)）\\]】:：]|\\s[-–—]|\\s)\\s*(\\S.*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SPACED =
            Pattern.compile(
                    "^((?:Q|A|q|a|问|答)\\d{0,3}|补|我|我答|改|正|错|正确|正解|标答|参考)([.)、．]\\s*|\\s+)(\\S.*)$",
                    Pattern.DOTALL);
    private static final Pattern WIDE =
            Pattern.compile("^(\\S.{1,20}?)(?:\\s{2,}|\\t)(\\S.*)$", Pattern.DOTALL);
    private static final int VAGUE = 36;
    private static final Map<Part, Pattern> SOUNDS = new LinkedHashMap<>();
    private static final Map<Part, Pattern> SIGNS = new LinkedHashMap<>();

    static {
        SOUNDS.put(Part.FOLLOW_UP, Pattern.compile(".*追问.*|.*\\bfollow(ed)?[- ]?up\\b.*"));
        SOUNDS.put(
                Part.CORRECT,
                Pattern.compile(
                        ".*(正确|标准答案|参考答案|应该(怎么|这样)?(答|说|回答)|正解|更好的|最佳|理想的).*|.*\\b(correct|right|better|ideal|should"
                            + " have|expected|wanted to hear|ought)\\b.*"));
        SOUNDS.put(
                Part.MINE,
                Pattern.compile(
                        ".*(我|本人|自己).*(说|答|写|想|讲|回).*|.*(当时|现场).*(说|答|写|想|讲|回).*"
                            + "|.*\\b(i|my|me)\\b.*\\b(said|answer(ed)?|say|replied|wrote|response|thought|told|gave)\\b.*|my"
                            + " .*\\b(answer|response|take|reply)\\b.*"));
        SOUNDS.put(
                Part.QUESTION,
                Pattern.compile(
                        ".*(老师|面试官|考官|导师|教授|他|她|对方|被).*问.*|.*\\b(they|he|she|interviewer|examiner|professor)\\b.*\\b(ask(ed|s)?|question)\\b.*"));
        SIGNS.put(Part.QUESTION, Pattern.compile("[❓❔🤔🙋⁉]\\uFE0F?"));
        SIGNS.put(Part.MINE, Pattern.compile("(?:[❌✗✘👎🙈😅😓😭🥲]|\\[x\\](?=\\s))\\uFE0F?"));
        SIGNS.put(Part.CORRECT, Pattern.compile("(?:[✅✔✓👍💡→➡⇒➜]|->|=>|>>)\\uFE0F?"));
    }

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

    /// A longer line has no label: it is pasted text.
    private static final int LONGEST = 20_000;

    private Labels() {}

    private static void words(Part part, String... words) {
        WORDS.put(part, Pattern.compile(String.join("|", words)));
    }

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
        return loose(line).or(() -> sign(text));
    }

    /// Forms that a note has to use again and again.
    private static Optional<Label> loose(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()
                && (numbered.group(2) != null || numbered.group(1).startsWith("第"))) {
            return Optional.of(new Label(Part.QUESTION, "q1", numbered.group(3).strip(), true));
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
        return loose(ARROW, line).or(() -> loose(WIDE, line)).or(() -> vague(line));
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
        return SOUNDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(word).matches())
                .findFirst()
                .map(entry -> new Label(entry.getKey(), "~" + word, colon.group(2).strip(), false));
    }

    /// A sign before the words that tells what they are: ❓, ❌, ✅, an arrow.
    private static Optional<Label> sign(String text) {
        String line = text.strip();
        for (Map.Entry<Part, Pattern> sign : SIGNS.entrySet()) {
            Matcher matcher = sign.getValue().matcher(line);
            if (matcher.lookingAt()) {
                String rest = line.substring(matcher.end()).strip();
                return Optional.of(new Label(sign.getKey(), "sign " + sign.getKey(), rest, false));
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
                : part(folded(words)).map(part -> part == Part.ANSWER ? whose(text) : part);
    }

    /// The part that a column's header announces; it may sound like a label only.
    static Optional<Part> column(String text) {
        return title(text)
                .or(
                        () ->
                                SOUNDS.entrySet().stream()
                                        .filter(sound -> sound.getValue().matcher(folded(text)).matches())
                                        .map(Map.Entry::getKey)
                                        .findFirst());
    }

    private static Optional<Label> label(String head, String rest, boolean sure) {
        String word = folded(head);
        return part(word)
                .map(part -> part == Part.ANSWER ? whose(head) : part)
                .map(part -> new Label(part, word, rest.strip(), sure));
    }

    /// `Answer (mine)`, `答（正确）`: what stands in parentheses tells whose answer it is.
    private static Part whose(String head) {
        if (OWN.matcher(head).find()) {
            return Part.MINE;
        }
        return RIGHT.matcher(head).find() ? Part.CORRECT : Part.ANSWER;
    }

    private static Optional<Part> part(String word) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(word).matches())
                .map(Map.Entry::getKey)
                .findFirst();
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
        bare = Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        bare = bare.replace('’', '\'').replaceAll("[*_`\"“”]", "").replaceAll("\\s+", " ").strip();
        bare = bare.replaceFirst("^\\d{1,3}[.)、]\\s*", "");
        bare = bare.replaceFirst("[\\p{So}\\uFE0F\\s]+$", "");
        Matcher number = NUMBER.matcher(bare);
        return number.matches() && !number.group(1).isBlank() ? number.group(1).strip() : bare;
    }
}
