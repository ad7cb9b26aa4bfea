package coach.core.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells whether words ask something.
final class Questions {
    private static final Pattern ENDS =
            Pattern.compile(
                    ".*[?？][\\s?？!！]*(?:[)）\"”’'」』]*\\s*(?:[(（\\[【][^()（）]*[)）\\]】])?)[.。]?\\s*",
                    Pattern.DOTALL);
    private static final Pattern PARTICLE =
            Pattern.compile(".*(?:吗|呢|么|嘛|吧)[。.…]*(?:[(（][^()（）]*[)）])?\\s*", Pattern.DOTALL);
    private static final Pattern CHINESE =
            Pattern.compile(
                    ".*(?:什么|为什么|为何|怎么|怎样|如何|哪|多[少久大长远快高]|几[\\p{IsHan}]|是否|能否|可否|是不是|能不能|会不会|有没有|可不可以|要不要"
                        + "|区别|不同|差异|异同|谁|何时|联系|关系|优缺点|原理|推导|证明).*",
                    Pattern.DOTALL);
    private static final Pattern IMPERATIVE =
            Pattern.compile(
                    "(?:那|好|嗯|来|请|你|麻烦|先|再|然后|能|给我|给我们|用[^,，]{1,10})*[,，]?\\s*(?:你|先|再|简单|具体|详细|大概|简要|用[^,，]{1,8})*(?:讲|说|谈|聊|介绍|解释|描述|推导|证明|比较|对比|举|写|列举|简述|阐述|概述|分析|画|评价|手写|手推|设计|实现|估算|计算|定义).*",
                    Pattern.DOTALL);
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?:(?:so|and|ok|okay|well|then|now|please|right|great|but|alright|all"
                        + " right)[,.]?\\s+)*"
                        + "(?:what|why|how|when|where|which|who|whom|whose|is|are|was|were|do|does|did|can|could|would|should|will|have|has|may|must|explain|describe|define|derive|compare|contrast|tell"
                        + " (?:me|us)|walk (?:me|us)|talk"
                        + " (?:me|us|about)|give|name|list|count|find|compute|calculate|solve|write|sketch|prove|show"
                        + "|discuss|suppose|implement|design|state|estimate|outline|summari[sz]e|convince|distinguish|differentiate|introduce)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// What somebody tells of themselves, in the order of words of a statement.
    private static final Pattern NARRATED =
            Pattern.compile(
                    "(?:what|why|how|when|where|who)\\s+(?:i|went|it went)\\b[^?？]*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCES = Pattern.compile("(?<=[。！!])|(?<=\\.)\\s+");
    private static final Pattern LINK =
            Pattern.compile("!?\\[[^\\]]*\\]\\([^)]*\\)[.。,，;；]?|<?https?://\\S+>?");

    private static final Pattern STARTING_LINK = Pattern.compile("\\[[^\\]]*\\][(\\[]");

    /// No question is longer than this.
    private static final int LONGEST = 500;

    /// A line that was wrapped is longer than this.
    private static final int SHORTEST = 20;

    private Questions() {}

    /// Whether the words end with a question mark; a remark in parentheses may follow.
    static boolean ends(String text) {
        return text.length() <= LONGEST && ENDS.matcher(text).matches();
    }

    /// Whether the words end as a sentence or a title does.
    static boolean complete(String text) {
        return !text.matches("(?s).*[,，、]\\s*") && text.length() < SHORTEST
                || text.matches("(?s).*[?？。.!！:：;；…)）”\"]\\s*");
    }

    /// Whether the words ask something, with or without a question mark.
    static boolean likely(String text) {
        return text.length() <= LONGEST && asks(text);
    }

    /// Whether some sentence of the words asks something.
    static boolean anyLikely(String text) {
        return likely(text) || Stream.of(SENTENCES.split(text)).anyMatch(Questions::likely);
    }

    private static boolean asks(String text) {
        return ends(text)
                || PARTICLE.matcher(text).matches() && CHINESE.matcher(text).matches()
                || text.length() < 120
                        && (IMPERATIVE.matcher(text).matches()
                                || ENGLISH.matcher(text).matches()
                                        && !NARRATED.matcher(text).matches()
                                || CHINESE.matcher(text).matches());
    }

    /// Whether the words are certain to ask: a mark, or a particle that only questions have.
    static boolean certain(String text) {
        String words = text.strip();
        return words.length() <= LONGEST / 3 && sure(words);
    }

    private static boolean sure(String words) {
        return ends(words) && !chained(words)
                || words.matches(".*[吗][。.…]*(?:[(（][^()（）]*[)）])?") && !words.matches(".*[。!！].*");
    }

    /// What is no title but running text: a sentence that ends before the question begins.
    private static boolean chained(String text) {
        Matcher inner = Pattern.compile("[。！!](?=.)|[.](?=\\s+\\p{Lu})").matcher(text);
        int sentences = 0;
        while (inner.find()) {
            sentences++;
        }
        return sentences > 1;
    }

    /// Whether the words begin with a link.
    static boolean startsWithLink(String text) {
        return STARTING_LINK.matcher(text).lookingAt();
    }

    /// Whether the words are nothing but a link.
    static boolean isLink(String text) {
        return LINK.matcher(text.strip()).matches();
    }
}
