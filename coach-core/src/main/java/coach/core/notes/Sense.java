package coach.core.notes;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a word in the head of a label says: who, when, what was done, and how good it was. People
/// combine a few words freely (`我当时的回答`, `what I should have said`); [Heads] reads the combination.
/// To teach the coach a new word, add it here.
///
/// Words are folded: lower case, half width, simplified. The letters are the alphabet in which
/// [Heads] writes its rules.
enum Sense {
    FOLLOW(
            'f',
            "追问|被追问|q\\+|追加提问|深挖|延伸|延伸问题|子问题|进阶问题",
            "follow[- ]?ups?|followup|fu|probe|probing|follow[- ]?on|sub[- ]?question"),
    ASKED('k', "问道?|提问道?|发问|问起|考我|抛出", "asks?|asked|asking|wanted to know|wondered|threw at"),
    WAS_ASKED('p', "被问到?|被问及|被考到?|被追着问", "(?:was|got|been) asked"),
    QUESTION(
            'q',
            "问题|正面|题目|题干|题|面试题|考题|原题|原问题?|疑问|所问|提问内容",
            "questions?|q|ques|qn|qs|prompt|front|cue|interview questions?|problem statement"),
    ASKER(
            'a',
            "(?:技术|主|副|[一二三四]面|男|女|外)?(?:面试官|考官|主考官?|评委|老师|导师|教授|面官|师兄|师姐|学长|学姐|大佬|专家|口试委员|委员|助教|boss)"
                + "|hr|hrbp|对方|对面|他们?|她们?|人家|\\p{IsHan}{1,2}(?:老师|教授|导师|总|工)",
            "the interviewers?|interviewers?|examiners?|panel|panell?ists?|recruiter|prof|professor|host|hiring"
                + " manager|they|he|she|them|him|int|i/v|interviewer"
                + " [a-z]|teacher|tutor|supervisor|mentor|lecturer|committee|assessor|(?:prof|dr|mr|ms|mrs)\\.?"
                + " \\p{L}+"),
    SELF(
            'm',
            "我的?原话|我们?|本人|自己|俺|在下|候选人|学生|求职者|考生|应聘者|受访者|本菜鸡|菜鸡|小白",
            "i|me|my|mine|own|myself|candidate|student|interviewee|applicant|we"),
    THEN(
            't',
            "当时|现场|那时候?|刚才|面试时|面试中|面试现场|当场|临场|当下|考场上?|一开始|最初|起初|初次|第一次|首次|原来?|原先|原始|实际上?|真实|口头|脱口而出|下意识"
                + "|第一反应|初步|初|上次|那天",
            "at the time|then and there|on the spot|in the room|in the interview|during the"
                + " interview|at first|first|initial|initially|original|originally|actual|actually"
                + " said|given|that day|back then|live|real[- ]time"),
    BAD(
            'b',
            "错误?|误|烂|差劲?|糟糕?|不好|失败|蹩脚|错误示范|翻车|踩坑|渣|不完整|不正确",
            "wrong(?:ly)?|bad|poor|weak|incorrect|failed|lame|clumsy|flawed|naive|incomplete"),
    SAID(
            's',
            "说|讲|写|故事|说辞|说法|讲法|写法|想|憋|憋出来|扯|胡扯|蒙|瞎编|编|瞎说|支支吾吾|反应|表现|思路|做法|解法|理解|想法|版本|版|作业|尝试|话|表述|推导|解释|推理|解",
            "said|says|story|stories|came|managed|offered|stammered|improvised|claimed|described|mentioned|say|saying|tell|told|wrote|write|tried|try|went"
                + " with|gave|give|responded|mumbled|muttered|thought|take|attempt|words|version|approach|guess(?:ed)?|reaction|idea|came"
                + " out|take away|put it|explain(?:ed)?|put|did|blurted(?: out)?"),
    ANSWERED(
            'n',
            "答|回答|作答|答复|回复|应答|答道|回应|答法|初答|回的?",
            "answer(?:s|ed|ing)?|a|ans|reply|replied|response|resp"),
    ANSWER_KEY(
            'N',
            "答案|背面|反面|解答|解析|题解|答案解析|参考|详解|要点",
            "solution|back|answer key|explanation|answer explained|key points?"),
    REMARKED('d', "点评|反馈|评价|评语|批注|指点|补充说明", "comments?|feedback|remarks?|addition|added"),
    TOLD('e', "总结|指出|提示|提醒|讲解|说明|告诉我", "notes?|hints?|explained|clarified|pointed out|told me"),
    GOOD(
            'g',
            "正确|标准|理想|改进|改良|更好|更佳|较好|订正|修正|优化|最佳|满分|完整|推荐|模范|示范|合格|完美|优秀|靠谱|最好|高分|正解|标答|正答|对|好|成熟|地道|专业|规范|官方|书上|书本|教材|升级|真正|新",
            "correct|right|better|improved|ideal(?:ly)?|good|revised|model|reference|best|proper|true|expected"
                + "|sample|strong(?:er)?|suggested|perfect|fixed|gold(?:en)?|full|textbook|book|passed|passes|worked|works|satisfying|official|complete"
                + "|polished|target|real|truth|exemplary|worked|recommended|new|standard|accurate"),
    SOURCE(
            'z',
            "书里|书中|课本|讲义|课件|网上|论文里?|文档里?|百科|百度|谷歌|维基(?:百科)?|gpt|chatgpt",
            "books|lectures?|slides|docs|documentation|paper|wiki(?:pedia)?|internet|web|chatgpt|gpt|notes"),
    SHOULD(
            'h',
            "其实|本来|应该|应当|本该|本应|该|应|要|可以|得|本可以|最好|更应该",
            "should(?:'ve)?|could(?:'ve)?|would(?:'ve)?|ought|actually|instead|have|meant|need(?:ed)?"),
    REFLECTED(
            'r',
            "复盘|反思|自我反思|复盘反思|反省|总结反思|事后反思|事后复盘",
            "post[- ]?mortem|retro(?:spective)?|reflections?|note to self|notes to self|self[-"
                    + " ]?note"),
    LATER(
            'l',
            "更正|改正|改|纠正|补|补充|补答|补课|补救|后来|事后|课后|会后|赛后|回来|回去|回家|查|查证|查阅|搜|学|学到|弄明白|弄懂|想明白|想通|才知道|现在|真相|重新?|重来|重答|重做|下次|如果重来|今天|请教|看书|查书|翻书|翻了书|查资料|查文档|问人|结论|想到|想起",
            "later|afterwards|looked(?: it)? up|look up|after looking(?: it)? up|checked|turns?"
                    + " out|turned out|in hindsight|in retrospect|hindsight|next"
                    + " time|now|correction|corrected|fix|after the (?:interview|fact)|what they"
                    + " wanted(?: to hear)?|they wanted(?: to hear)?|looked for|it turns"
                    + " out|learned|learnt|what i know now|reality|redo|second attempt|take two"),
    CONTINUED('c', "再|又|继续|接着|紧接着|还|进一步|紧跟着|随后又|顺着", "then|and then|also|again|next up"),
    ORDER(
            'o',
            "然后|最后|首先|先|接下来|下一个|随后|第二天|之后|紧接|开头|上来|开场",
            "next|finally|lastly|and|so|first off|after that|second(?:ly)?|third(?:ly)?"),
    ABOUT(
            'x',
            "错因|问题出在|问题在于|问题所在|卡在哪里?|哪里不好|哪里错了?|失误|不足|错在哪里?|漏了什么|错误原因|失分点?|扣分点?|原因分析|掌握(?:程度|情况)?|熟练度|难度|标签|来源|时间|地点|日期|公司|岗位|职位|部门|时长|考点|知识点|涉及知识点?|分类|频率|心情|感想|感受|感悟|后记|碎碎念"
                + "|题外话|反问|反问环节|今日总结|面试总结|总体感受|整体感受|状态|吐槽|备忘|面试官人数|自评|自我评分|评分|得分|打分|星级|教训|心得|收获|待办|轮次|出处|链接|页码|下次复习|复习|复习日期"
                + "|编号|序号|信心|自信",
            "mood|overall|ps|p\\.s\\.?|todo|to do|aside|afterthoughts?|general"
                + " impression|date|company|position"
                + "|location|venue|duration|tags?|topics?|difficulty|source|category|level|score|rating|confidence|self[-"
                + " ]?(?:score|rating|grade)|grade|lesson(?: learned)?|lessons|takeaways?|why i"
                + " failed|root cause|status|links?|review(?:ed)?(?: on)?|due|deck|round|why"
                + " wrong"),
    FILLER(
            '.',
            "的|了|是|啥|咋|得|地|着|过|到|出|这样|这么|那样|怎么|如何|一下|一点|些|后|个|为|给|给出|如下|来|来的|上|下|时|里|才|就|也|一|看|想要|以|道|这个|那个|本|题|能|会|成|此|在|次",
            "the|an?|is|was|were|be|been|to|of|that|it|in|on|for|with|what|how|one|this|way|like|as"
                    + "|out|up|by|at|from|did|had|'s|'ve|'d|about|s"),
    ;

    private final char letter;
    private final Pattern words;

    Sense(char letter, String chinese, String english) {
        this.letter = letter;
        this.words = Pattern.compile("(?:" + sorted(english) + ")(?![a-z])|" + sorted(chinese));
    }

    /// The longest word first, so that it wins.
    private static String sorted(String words) {
        return Stream.of(words.split("\\|(?![^(]*\\))"))
                .sorted(Comparator.comparingInt(Sense::length).reversed())
                .collect(Collectors.joining("|"));
    }

    char letter() {
        return letter;
    }

    /// How long a word is without what may be left out of it.
    private static int length(String word) {
        return word.replaceAll("\\(\\?:[^)]*\\)\\?|[^)]\\?", "").length();
    }

    Matcher matcher(String head) {
        return words.matcher(head);
    }

    /// Where the longest word of this sense that begins at a place ends; -1 for none.
    int end(Matcher matcher, int from) {
        matcher.usePattern(words).region(from, matcher.regionEnd());
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
