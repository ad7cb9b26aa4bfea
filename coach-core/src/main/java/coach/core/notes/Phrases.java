package coach.core.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns of phrase that say what a line is although no label does.
final class Phrases {
    private static final Pattern CLOSING =
            Pattern.compile(
                    "^(?:——|—\\s).*|^(?:总分|得分|合计|总评|签名|签字)\\s*[:：].*|^(?:total|score|marks?|grade|signed|regards|best|cheers)\\b.{0,40}$|^(?:今天就|就到这|到此|就这些|就这样|就先这样|完结|以上|总的来说|总之|总体|最后|后记|面完|晚上|回家|回去|下次|下周|明天|后天|希望|加油|睡觉|早睡|祝|感觉|整体|全程|结束).*|^(?:overall|all"
                        + " in all|that's (?:it|all)|that was|afterwards|in the end|to sum up|in"
                        + " summary|next (?:time|week)|tomorrow|wish me|they (?:said|want|will)|i"
                        + " (?:hope|feel|felt|think i|was|need)|lesson|done|the end|enjoy"
                        + " reading|no (?:better|good|correct) answer).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FOOTER =
            Pattern.compile(
                    "[上下]一[篇页章]\\s*[:：]|本文(?:采用|作者|链接|版权|首发)|转载请|版权(?:所有|声明)|(?:previous|next)"
                        + " (?:post|article|page)\\b|©|copyright (?:©|\\(c\\)|\\d{4})|all rights"
                        + " reserved|powered by \\p{L}+\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS =
            Pattern.compile(
                    "^(?:后来)?(?:老师|面试官|导师|教授|考官|对方)(?:后来|又|当场)?(?:指出|纠正|解释|提示|告诉我|说明|补充|强调|提醒).*|^(?:the"
                        + " )?(?:interviewer|professor|examiner|teacher)s? (?:then"
                        + " )?(?:explained|pointed out|corrected|said that|told"
                        + " me|added|noted|clarified).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PARENTHESIS = Pattern.compile("[(（][^()（）]*[)）]");
    private static final Pattern BOTH = Pattern.compile("([^?？]+[?？])\\s*([^(（\\s?？][^?？]{14,})");
    private static final Pattern SIGN = Pattern.compile("^(?:[\\p{So}\\uFE0F\\u200D]+\\s*)+");
    private static final Pattern TALK =
            Pattern.compile(
                    "(?s)^(?:嗯|好|行|可以|没关系|没事|ok|okay|all right|alright|thanks|thank"
                            + " you|great|good|fine|sure|interesting|let's).*|.*(?:今天|先到|for"
                            + " today|that's it|回去|通知|in touch|your time|coming in|seat|next"
                            + " question|move on).*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern REMINDER = Pattern.compile("[Aa]sk \\p{Lu}|(?:问一?下|问问|请教|联系)");
    private static final Pattern CONFIRMING =
            Pattern.compile(
                    "(?:对|是的|不对|不是|没错|嗯|好的?)[,，。!！]|(?i:yes|right|no|correct|exactly|not"
                            + " quite|good)\\b[,.!]");
    private static final int EXPLANATION = 16;

    private static final Pattern DAY =
            Pattern.compile(
                    "今天|昨晚|昨天|明天|今晚|希望|状态不|紧张|回家|回学校|路上|出来|走出|结束|等通知|等消息|祈祷|面完|下次|睡觉|睡了|请客|吃饭|奶茶|高铁|地铁|[Hh][Rr]"
                        + " ?面|[二三终]面|^(?:i|we|they|he|she|it took|my|our)\\b(?!"
                        + " should)|\\b(?:tomorrow|tonight|last night|coffee|lunch|dinner|train"
                        + " home|bus|weather|fingers crossed|hope|offer|recruiter|weekend|see"
                        + " you|canteen)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GREETING =
            Pattern.compile(
                    "(?s).*(?:shall we (?:start|begin)|are you ready|can you hear|how are"
                        + " you|(?:any|have) questions for"
                        + " (?:us|me)|准备好了吗|准备好了么|听得?到吗|听得?清|可以开始了?吗|吃了吗|(?:什么|问题)(?:想|要)问(?:我|我们|的))[^?？]{0,24}[?？]?\\s*",
                    Pattern.CASE_INSENSITIVE);

    private Phrases() {}

    /// Whether an interviewer's question is none of the interview's.
    static boolean greets(String text) {
        return GREETING.matcher(text).matches();
    }

    /// Whether something is a reminder to ask somebody rather than a question.
    static boolean reminds(String text) {
        return REMINDER.matcher(text).lookingAt();
    }

    /// Whether the interviewer agrees or corrects, and does not ask.
    static boolean confirms(String text) {
        return CONFIRMING.matcher(text).lookingAt();
    }

    /// Words with which a note is wound up, or the page from which it was pasted.
    static boolean closes(String text) {
        return CLOSING.matcher(text).matches() || FOOTER.matcher(text).lookingAt();
    }

    /// Whether words are about the person or the day, and not about a subject.
    static boolean tells(String text) {
        return DAY.matcher(text).find();
    }

    /// A running sentence that tells what the interviewer explained.
    static boolean reports(String text) {
        return SAYS.matcher(text).matches();
    }

    /// Whether what the interviewer says is more than talk about the talk.
    static boolean explains(String text) {
        return text.length() >= EXPLANATION && !TALK.matcher(text).matches();
    }

    /// Whether all of a line stands in parentheses.
    static boolean parenthetic(String text) {
        return PARENTHESIS.matcher(text).matches();
    }

    /// A question without the sign before it.
    static String unsigned(String question) {
        return SIGN.matcher(question).replaceFirst("");
    }

    /// Question and answer in one: where the question ends, if more than another question follows.
    static Optional<Integer> answeredAt(String text) {
        Matcher both = BOTH.matcher(text);
        return both.matches() && !Questions.likely(both.group(2))
                ? Optional.of(both.end(1))
                : Optional.empty();
    }
}
