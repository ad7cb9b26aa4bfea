package coach.core.index;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words of a query that say how it is asked, not what about.
final class FunctionWords {
    private static final Pattern HAN =
            Pattern.compile(
                    "为什么|是什么|什么是|什么样|怎么样|怎么办|怎么做|什么时候|有哪些|有什么|哪几种|多少|几个|能不能"
                            + "|会不会|可不可以|是不是|要不要|怎么|怎样|什么|为啥|凭啥|如何|哪些|哪个|哪种|哪里|究竟"
                            + "|到底|一下|请问|解释|介绍|讲讲|说说|谈谈|的话|以及|还是|或者|可以|一般|具体|分别|之间"
                            + "|以后|以前|这个|那个|这些|那些|时候|的|了|吗|呢|吧|啊|呀|是|和|与|跟|在|里|中|把|被"
                            + "|会|能|要|让|从|对|就|都|也|还|个|那|这|请|该|地|得|着|啥|为|有|做|取|叫|用|几|来");
    private static final Pattern WEAK_HAN =
            Pattern.compile(
                    "区别|不同|差别|关系|作用|意思|办法|方法|流程|过程|好处|缺点|优点|原因|例子|含义|意义|定义|公式"
                            + "|问题|解决|概念|计算|推导|理解|本质|特点|步骤|应用|相比|比较|命令");
    private static final Set<String> ENGLISH =
            Set.of(
                    ("a an the is are was were be been am do does did has have had of to in on for"
                         + " and or not no as at by from with into than then that this these those"
                         + " it its i my me we our you your he she they them their what which who"
                         + " whom whose how why when where can could should would will may might"
                         + " must shall about between vs if so such there here some any each other"
                         + " explain explained describe tell give s t")
                            .split(" "));

    private FunctionWords() {}

    /// Where a run of Han characters holds such words.
    static Stream<MatchResult> in(String run) {
        return HAN.matcher(run).results();
    }

    /// Where a run of Han characters holds words that fit many questions.
    static Stream<MatchResult> weakIn(String run) {
        return WEAK_HAN.matcher(run).results();
    }

    /// Whether an English word is one.
    static boolean contains(String word) {
        return ENGLISH.contains(word);
    }
}
