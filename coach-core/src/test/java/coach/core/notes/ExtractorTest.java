package coach.core.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import coach.api.Exchange;
import coach.api.Quote;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

/// Ways of writing beyond those of the labelled set.
class ExtractorTest {

    @Test
    void signsMayStandForLabels() {
        assertEquals(
                List.of("什么是注意力 | 权重 | 查询与键做点积", "为什么要缩放 | 稳定 | 方差随维度增大"),
                read("a.md", "❓ 什么是注意力\n❌ 权重\n✅ 查询与键做点积\n\n❓ 为什么要缩放\n❌ 稳定\n✅ 方差随维度增大"));
    }

    @Test
    void signsMeanWhatTheirLegendSays() {
        assertEquals(
                List.of("什么是死锁 | 不知道 | 互相等待资源", "什么是活锁 | 忘了 | 一直让步"),
                read(
                        "a.txt",
                        "图例：？=题目，-=我当时说的，+=正确答案\n\n"
                                + "？什么是死锁\n"
                                + "- 不知道\n"
                                + "+ 互相等待资源\n\n"
                                + "？什么是活锁\n"
                                + "- 忘了\n"
                                + "+ 一直让步"));
    }

    @Test
    void wordsMeanWhatTheWriterSaysOfThem() {
        assertEquals(
                List.of("What is a norm? | a length | It is definite.", "Why? | dunno | By axiom."),
                read(
                        "a.md",
                        """
                        "Run 1" is what I said, "Run 2" is the right answer.

                        ## What is a norm?
                        *Run 1:* a length
                        *Run 2:* It is definite.

                        ## Why?
                        *Run 1:* dunno
                        *Run 2:* By axiom.
                        """));
    }

    @Test
    void aLegendThatTheNoteDoesNotUseMeansNothing() {
        assertEquals(
                List.of(
                        "How is it marked? | no idea | a legend: + = right, - = wrong\n"
                                + "a cross\n"
                                + "a tick"),
                read(
                        "a.md",
                        """
                        Q: How is it marked?
                        A: no idea
                        Correct answer:
                        a legend: + = right, - = wrong
                        - a cross
                        - a tick
                        """));
    }

    @Test
    void whoAsksInAStoryMayBeDescribed() {
        assertEquals(
                List.of("什么是范数？ | 长度。 | 正定的函数。", "What is a norm? | A length. | It is definite."),
                read(
                        "a.md",
                        """
                        轮到我时快十一点了。中间的老师问我：“什么是范数？”我说：“长度。”其实应该说：正定的函数。

                        It went on quickly. Then the older examiner asked, "What is a norm?" I said, "A length." \
                        What I should have said: It is definite.

                        Outside, a friend said "it will be fine". Is it a good sign? Nobody knows.
                        """));
    }

    @Test
    void whoeverAsksInAStoryAsksAQuestionIfTheRightAnswerIsTold() {
        assertEquals(
                List.of("什么是栈？ | 先进先出。 | 后进先出。"),
                read(
                        "a.md",
                        """
                        下午去食堂。室友问我：“吃了吗？”我说：“吃了。”

                        晚上和小王模拟。小王问我：“什么是栈？”我说：“先进先出。”其实应该说：后进先出。
                        """));
    }

    @Test
    void aStoryToldInAnAnswerAsksNothing() {
        String story = "The lift was broken. He asked me, \"how long?\" I said, \"an hour.\"";
        assertEquals(
                List.of(
                        "Tell me about a conflict. | none | One story:\n" + story,
                        "Sell me this pen. | no | ask \"what for?\"\nthen link one feature"),
                read(
                        "a.md",
                        "Q: Tell me about a conflict.\nMy answer: none\nBetter answer: One story:\n"
                                + story
                                + "\n\nQ: Sell me this pen.\nMy answer: no\nBetter answer:\n"
                                + "- ask \"what for?\"\n- then link one feature"));
    }

    @Test
    void aHeadingThatTellsOfOneselfAsksNothing() {
        assertEquals(
                List.of("What is TCP? | - | A stream.", "What is UDP? | - | Datagrams."),
                read(
                        "a.md",
                        "## 1. What is TCP?\nA stream.\n## 2. What is UDP?\nDatagrams.\n"
                                + "## What I will do differently\nThink aloud."));
    }

    @Test
    void feedbackBelowAHeadingIsAboutTheWhole() {
        assertEquals(
                List.of("Why us? | the dark mode | -"),
                read("a.md", "Q: Why us?\nA: the dark mode\n\n## Feedback\n\nSpeak up."));
    }

    @Test
    void thePageAroundAPastedNoteIsNoAnswer() {
        assertEquals(
                List.of("你负责什么 | 编程 | -"),
                read("a.txt", "问：你负责什么\n答：编程\n正确回答：\n\n上一篇：没有了\n下一篇：计划"));
    }

    @Test
    void aQuotedTitleIsFollowed() {
        assertEquals(
                List.of("LSM 树适合什么？ | 不知道 | 写多读少。", "LSM 树里过滤器用在哪？ | 忘了 | LSM 树每层都有。"),
                read(
                        "a.md",
                        "问：LSM 树适合什么？\n答：不知道\n正确回答：见下面“场景”\n\n"
                                + "问：LSM 树里过滤器用在哪？\n答：忘了\n正确回答：LSM 树每层都有。\n\n## 场景\n\n写多读少。"));
    }

    @Test
    void speakersMayBeNamedBeforeAnArrow() {
        assertEquals(
                List.of(
                        "What is EM? | no idea | It alternates two steps.",
                        "Why? | hm | It climbs."),
                read(
                        "a.txt",
                        """
                        Interviewer > What is EM?
                        Me > no idea
                        Ideal answer > It alternates two steps.
                        Interviewer > Why?
                        Me > hm
                        Ideal answer > It climbs.
                        Interviewer > Thanks for your time.
                        """));
    }

    @Test
    void headsThatOnlySoundLikeLabelsAreBelievedWhenRepeated() {
        assertEquals(
                List.of(
                        "Why scale? | dunno | Units matter.",
                        "Derive it | stuck | Set the gradient to zero."),
                read(
                        "a.md",
                        """
                        #### Why scale?
                        *What I answered:* dunno
                        *What would have been right:* Units matter.
                        #### Derive it
                        *What I answered:* stuck
                        *What would have been right:* Set the gradient to zero.
                        """));
    }

    @Test
    void anItemAmongQuestionsIsOneThoughItsWordsDoNotAsk() {
        assertEquals(
                List.of(
                        "什么是纳什均衡？ | - | 互为最优反应",
                        "为什么总存在 | - | 不动点",
                        "子博弈精炼 | - | 每个子博弈都是均衡",
                        "怎么求？ | - | 逆向归纳",
                        "唯一吗？ | - | -"),
                read(
                        "a.md",
                        """
                        **1. 什么是纳什均衡？**
                        互为最优反应

                        **2. 为什么总存在**
                        不动点

                        **3. 子博弈精炼**
                        每个子博弈都是均衡

                        **4. 怎么求？**
                        逆向归纳

                        **5. 唯一吗？**
                        """));
    }

    @Test
    void itemsOfAPlanAreNoQuestionsThoughSomeAsk() {
        assertEquals(
                List.of("Why hash? | - | constant time", "Why sort? | - | order"),
                read(
                        "a.txt",
                        """
                        1. Why hash?
                           constant time
                        2. Buy milk
                        3. Why sort?
                           order
                        4. Clean the kitchen
                        5. Call home
                        """));
    }

    @Test
    void whatIsSaidWhereOtherQuestionsAreAskedIsAskedToo() {
        assertEquals(
                List.of(
                        "虚拟内存有什么用？ | 隔离 | -",
                        "置换算法讲两个。 | LRU 和 FIFO | -",
                        "FIFO 有什么异常？ | 不知道 | -",
                        "怎么避免？ | 用栈算法 | -"),
                read(
                        "a.txt",
                        """
                        面试官：虚拟内存有什么用？
                        我：隔离

                        面试官：置换算法讲两个。
                        我：LRU 和 FIFO

                        面试官：FIFO 有什么异常？
                        我：不知道

                        面试官：怎么避免？
                        我：用栈算法

                        面试官：我们组做推荐。
                        我：好的。
                        """));
    }

    @Test
    void aCommonWordIsNoLabelWhereTheNoteUsesAnother() {
        assertEquals(
                List.of("讲讲论文。 | 忘了 | 分三步。\n问题:缺少激励\n方法:博弈", "还有呢? | 没有 | 扩展到多方"),
                read(
                        "a.txt",
                        "问:讲讲论文。\n答:忘了\n正确回答:分三步。\n问题:缺少激励\n方法:博弈\n\n问:还有呢?\n答:没有\n正确回答:扩展到多方"));
    }

    @Test
    void aPoorAnswerStaysOneThoughNothingCorrectFollows() {
        assertEquals(
                List.of("What is ROC? | a curve | -"),
                read(
                        "a.md",
                        "**Q1.** What is ROC?\n\n"
                                + "**A:** a curve\n\n"
                                + "Nobody knew. Ask in the group."));
    }

    @Test
    void whoseAnswerATableHoldsStandsInItsHeader() {
        assertEquals(
                List.of("What is TCP? | a protocol | an ordered stream"),
                read(
                        "a.md",
                        "| # | Q | A (mine) | A (correct) |\n"
                                + "|--|--|--|--|\n"
                                + "|1|What is TCP?|a protocol|an ordered stream|"));
    }

    @Test
    void aTableMayHoldOneExchange() {
        assertEquals(
                List.of("什么是反范式 | 反着来 | 为读性能引入冗余"),
                read("a.md", "| 问题 | 什么是反范式 |\n|--|--|\n| 我的回答 | 反着来 |\n| 正确回答 | 为读性能引入冗余 |"));
    }

    @Test
    void sentencesMayRunOnWithoutAColon() {
        assertEquals(
                List.of("什么是偏置? | 先验知识 | 对解的偏好", "还有呢? | 没有 | 位置编码"),
                read(
                        "a.md",
                        """
                        老师问:什么是偏置?
                        我说的是先验知识
                        正确答案是对解的偏好

                        老师问:还有呢?
                        我说的是没有
                        正确答案是位置编码
                        """));
    }

    @Test
    void correctAnswersMayStandInQuotations() {
        assertEquals(
                List.of("召回有几路? | 一路 | 多路合并", "双塔怎么训练? | …… | 负采样"),
                read("a.md", "问:召回有几路?\n答:一路\n\n> 正确回答:多路合并\n\n问:双塔怎么训练?\n答:……\n\n> 正确回答:负采样"));
    }

    @Test
    void anAnswerMayStandBesideAnotherNumber() {
        assertEquals(
                List.of("What is L2? | no | a penalty", "And L1? | no | a penalty"),
                read(
                        "a.txt",
                        "Q1: What is L2?\n"
                                + "A: no\n"
                                + "Correct: see question 2\n\n"
                                + "Q2: And L1?\n"
                                + "A: no\n"
                                + "Correct: a penalty"));
    }

    @Test
    void whatStandsInTheSamePlaceMeansTheSame() {
        assertEquals(
                List.of("What is a heap? | a pile | a tree", "And a trie? | a typo | a tree too"),
                read(
                        "a.txt",
                        """
                        Q: What is a heap?
                        Me: a pile
                        Moral of the story: a tree
                        Q: And a trie?
                        Me: a typo
                        Moral of the story: a tree too
                        """));
    }

    @Test
    void aStrangerWhoAsksIsTheInterviewer() {
        assertEquals(
                List.of("What is EM? | two steps | -", "Does it converge? | yes | -"),
                read(
                        "a.txt",
                        """
                        Lena  10:02
                        What is EM?
                        Tom  10:03
                        two steps
                        Lena  10:05
                        Does it converge?
                        Tom  10:05
                        yes
                        """));
    }

    @Test
    void aStoryMayBeToldInOneParagraph() {
        assertEquals(
                List.of("什么是熵? | 混乱 | 平均信息量。"), read("a.md", "她先问了我:“什么是熵?”我说:“混乱”。其实应该说:平均信息量。"));
    }

    @Test
    void aReplyToAQuotationIsTheCorrectAnswer() {
        assertEquals(
                List.of("What is a leak? | drips | lost memory", "Why trace? | dunno | from roots"),
                read(
                        "a.txt",
                        "> > What is a leak?\n"
                                + "> drips\n\n"
                                + "lost memory\n\n"
                                + "> > Why trace?\n"
                                + "> dunno\n\n"
                                + "from roots"));
    }

    @Test
    void aTickedBoxIsRightAndAnEmptyOneWasAnswered() {
        assertEquals(
                List.of("What is x? | one | two", "What is y? | three | four"),
                read(
                        "a.md",
                        "1. What is x?\n"
                                + "   - [ ] one\n"
                                + "   - [x] two\n"
                                + "2. What is y?\n"
                                + "   - [x] four\n"
                                + "   - [ ] three"));
    }

    @Test
    void aTableMayHoldOneQuestionAColumn() {
        assertEquals(
                List.of("What is x? | one | two", "What is y? | three | four"),
                read(
                        "a.md",
                        "| | What is x? | What is y? |\n"
                                + "|-|-|-|\n"
                                + "| Me | one | three |\n"
                                + "| Correct | two | four |"));
    }

    @Test
    void partsOfAChainHaveTheirHeads() {
        assertEquals(
                List.of("什么是熵 | 混乱 | 平均信息量", "什么是秩 | 排名 | 无关列数"),
                read("a.txt", "题:什么是熵 → 我:混乱 → 对:平均信息量\n题:什么是秩 → 我:排名 → 对:无关列数"));
    }

    @Test
    void aDrawnTreeIsAList() {
        assertEquals(
                List.of("什么是熵? | 混乱 | 平均信息量"),
                read("a.txt", "一面\n├─ 问:什么是熵?\n│  ├─ 我:混乱\n│  └─ 正解:平均信息量\n└─ 其他"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Really? Who would ask that?",
                "- 这种题谁还没背过啊?\n- 早点睡",
                "```\nQ: code?\nA: yes\n```",
                "<!--\nQ: hidden?\nA: yes\n-->",
                "> Q: To be?\n> A: Or not.\n> —— somebody",
                "## 参考\n[参考](https://a.b)",
                "---\nquestion: 这是什么?\n---\ntext",
                "- [What is this?](#this)",
                "Q1 收入增长,Q2 收入持平",
                "# How to prepare\n\nRead a lot.",
                "A:吃什么?\nB:随便。\nA:火锅?\nB:太辣了。",
                "Definition: x.\n\nQuestion: Why?\nRemark: Later.",
                "From their FAQ:\n\n> Q: Is it free?\n> A: Yes.\n>\n> Q: Is it fast?\n> A: No.",
                "# Q2 goals\n- A: one\n- B: two",
                "王总:下周发版?\n小李:可以。\n王总:谁测?\n小张:我。",
                "问题:\n- 太慢\n\n解决:\n- 缓存",
                "Problem: it is slow\nSolution: a cache\nProblem: it is stale\nSolution: a timeout",
            })
    void whatAsksNobodyIsNoQuestion(String note) {
        assertEquals(List.of(), read("a.md", note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "问:",
                "- 问:x?\n",
                "# Q?\n",
                "1. a?\n",
                "Q: a? A: b Correct: c ",
                "| Q | A |\n|--|--|\n",
                "> ",
                "_a ",
                "\\(",
                "(("
            })
    void anythingIsReadInLinearTime(String piece) {
        String text = piece.repeat(20_000);
        assertTimeout(Duration.ofSeconds(20), () -> NoteReader.read("a.md", text));
    }

    private static List<String> read(String file, String text) {
        return NoteReader.read(file, text).exchanges().stream().map(ExtractorTest::line).toList();
    }

    private static String line(Exchange exchange) {
        return exchange.question().text()
                + " | "
                + exchange.myAnswer().map(Quote::text).orElse("-")
                + " | "
                + exchange.correctAnswer().map(Quote::text).orElse("-");
    }
}
