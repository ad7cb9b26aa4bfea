package coach.core.notes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The words by which people mark what is question and what is answer, Chinese and English, in one
/// table. To teach the coach a new label, add it here.
final class LabelWords {
    /// Words of each part as regular expressions, folded: lower case, half width, single spaces.
    static final Map<Part, Pattern> WORDS = new LinkedHashMap<>();

    /// What a head must hold to sound like a label.
    static final Map<Part, Pattern> SOUNDS = new LinkedHashMap<>();

    /// Signs before the words.
    static final Map<Part, Pattern> SIGNS = new LinkedHashMap<>();

    /// Words that run on without a colon; the group is what follows.
    static final Map<Part, Pattern> RUNNING = new LinkedHashMap<>();

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
                    + " ?(answer|reply|response|take|attempt|words|version|try|approach|explanation|solution|guess|reaction|idea)",
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

    static {
        SOUNDS.put(Part.FOLLOW_UP, Pattern.compile(".*追问.*|.*\\bfollow(ed)?[- ]?up\\b.*"));
        SOUNDS.put(
                Part.CORRECT,
                Pattern.compile(
                        "参考|推荐|补充|思路|要点|改进|优化|完整|示范|reference|model|sample|suggested|key points?|"
                            + ".*(正确|标准答案|参考答案|应该(怎么|这样)?(答|说|回答)|正解|更好的|最佳|理想的).*|.*\\b(correct|right|better|ideal|should"
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
        RUNNING.put(
                Part.MINE,
                Pattern.compile(
                        "(?:我(?:当时|就)?(?:答|说|回答|讲)(?:的是|了|的)|i (?:said|answered|replied|told"
                                + " them)(?: that)?|my answer was(?: that)?)[,，]?\\s*(\\S.*)",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
        RUNNING.put(
                Part.CORRECT,
                Pattern.compile(
                        "(?:(?:正确|标准)(?:的)?(?:答案|回答)(?:应该|应当)?是|其实应该(?:答|说|是)|应该(?:回答|答|说)|i should"
                            + " have (?:said|answered)(?: that)?|(?:the )?(?:correct|right) answer"
                            + " (?:is|was|would be|would have been)(?: that)?)[,，]?\\s*(\\S.*)",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
        SIGNS.put(Part.QUESTION, Pattern.compile("[❓❔🤔🙋⁉]\\uFE0F?"));
        SIGNS.put(Part.MINE, Pattern.compile("(?:[❌✗✘👎🙈😅😓😭🥲]|\\[x\\](?=\\s))\\uFE0F?"));
        SIGNS.put(Part.CORRECT, Pattern.compile("(?:[✅✔✓👍💡→➡⇒➜]|->|=>|>>)\\uFE0F?"));
    }

    private LabelWords() {}

    private static void words(Part part, String... words) {
        WORDS.put(part, Pattern.compile(String.join("|", words)));
    }
}
