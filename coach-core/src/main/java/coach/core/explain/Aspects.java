package coach.core.explain;

import coach.api.Aspect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells what a question wants to know of its matter, by the words it is put in.
final class Aspects {
    private static final Map<Aspect, Pattern> SIGNS = new LinkedHashMap<>();

    static {
        sign(Aspect.COMPARE, "区别|不同|差别|差异|对比|比较|相比|versus|\\bvs\\b|differ|compar|distinguish");
        sign(Aspect.WHY, "为什么|为何|凭什么|原因|怎么会|\\bwhy\\b|reason");
        sign(Aspect.EXAMPLE, "例子|举例|举个例|算例|算一下|example|instance|illustrat");
        sign(Aspect.LIMITS, "局限|缺点|失效|不适用|什么时候不|limit|fail|drawback|weakness|break down");
        sign(Aspect.HOW, "怎么|怎样|如何|步骤|推导|流程|计算|\\bhow\\b|deriv|steps|comput|prove|walk me");
    }

    private Aspects() {}

    private static void sign(Aspect aspect, String words) {
        SIGNS.put(aspect, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    /// The first aspect, in the order above, whose signs the question shows; else [Aspect#WHAT].
    static Aspect of(String question) {
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(question).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Aspect.WHAT);
    }
}
