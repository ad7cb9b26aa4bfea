package coach.core.notes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The words by which people mark what is question and what is answer, Chinese and English, in one
/// table. To teach the coach a new label, add it here.
final class LabelWords {
    /// What a head must hold to sound like a label.
    static final Map<Part, Pattern> SOUNDS = new LinkedHashMap<>();

    /// Signs before the words.
    static final Map<Part, Pattern> SIGNS = new LinkedHashMap<>();

    /// Words that run on without a colon; the group is what follows.
    static final Map<Part, Pattern> RUNNING = new LinkedHashMap<>();

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
                        ".*(老师|面试官|考官|导师|教授|他|她|对方|被).*问.*|.*(问了|(?:个|的|业)问题|一题)$|.*\\b(they|he|she|interviewer|examiner|professor)\\b.*\\b(ask(ed|s)?|question)\\b.*|.*\\bquestion$|(coding"
                            + " )?(problem|task|exercise|challenge)|例题|习题"));
        RUNNING.put(
                Part.QUESTION,
                Pattern.compile(
                        "(?:(?:then )?(?:they|he|she|the \\w+) (?:then |also |next )?asked(?:"
                            + " me)?(?: about| for)?"
                            + " )(\\S.*)|(?:(?:一\\p{IsHan}{1,3}?(?=[就先又问]))?(?:先|又|还|接着|然后|最后|上来|开头|再|随后)+(?:就|又|还)?(?:被)?问(?:了|的是|到)?(?!题|我|答|过|卷))[,，]?(\\S.*)|(?:第[一二三四五六七八九十\\d]+个?(?:问题|题)|最后一个问题|下一个问题|另一个问题)(?:是|问的?是?|问|,|，|:|：)\\s*(\\S.*)|(?:the"
                            + " )?(?:first|second|third|fourth|fifth|next|last) question"
                            + " (?:was|is)[,:]?\\s*(\\S.*)",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
        RUNNING.put(
                Part.MINE,
                Pattern.compile(
                        "(?=我?(?:完全)?(?:没|不)(?:答|会|知道|记得|太会))(\\S.*)|(?:我的(?:回答|答案|说法)(?:就?是)|我(?:当时|就|只)?(?:答|说|回答|讲)(?!明|服|法|不)(?:的是|就是|是|了|的|得)?|i"
                            + " (?:said|answered|replied|told them)(?: that)?|my answer was(?:"
                            + " that)?)[,，]?\\s*(\\S.*)",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
        RUNNING.put(
                Part.CORRECT,
                Pattern.compile(
                        "(?:(?:正确|标准)(?:的)?(?:答案|回答)(?:应该|应当)?是|其实应该(?:答|说|是)?|应该(?:回答|答|说)|(?:后来|回来|回家|事后|课后)(?:查|想|问)(?:了一?下|了|到|明白了?)?(?:才知道)?[,，:：]|i"
                            + " should have (?:said|answered)(?: that)?|(?:the )?(?:correct|right)"
                            + " answer (?:is|was|would be|would have been)(?:"
                            + " that)?)[,，]?\\s*(\\S.*)",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
        SIGNS.put(Part.QUESTION, Pattern.compile("(?:[?？](?=\\s)|[❓❔🤔🙋⁉🗣💬🎤👤🧑🧐])\\uFE0F?"));
        SIGNS.put(
                Part.MINE,
                Pattern.compile(
                        "(?:[❌×✗✘✖👎🙈😅😓😭🥲😰😨😱🤡💩🙁😞⛔🚫🔴😬🤷🤦🥵🫠]|\\[x\\](?=\\s))\\uFE0F?"));
        SIGNS.put(
                Part.CORRECT,
                Pattern.compile("(?:[✅✔✓☑👍💡√→➡⇒➜📖📚📗🟢🔑⭐🎯💯✨📝✍✏🏆]|->|=>|>>)\\uFE0F?"));
    }

    private LabelWords() {}
}
