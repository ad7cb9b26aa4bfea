package coach.core.explain;

import coach.api.Glossary;
import coach.api.Term;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A question that is nothing but a term, `posterior?` or 先验, or that asks what a term is.
final class BareTerm {
    private static final Pattern END = Pattern.compile("[?？。.!！\\s]+$");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:what(?:'s| is| are| does)|define|explain|the meaning of)\\s+"
                            + "(?:(?:meant by|an?|the)\\s+)*(?<en>.+?)(?:\\s+mean)?"
                            + "|(?:请问|请|什么是|什么叫|何谓|解释一下|解释|说说|讲讲|介绍一下)*\\s*"
                            + "(?<zh>.+?)\\s*"
                            + "(?:是什么意思|是什么|是啥|的定义|的意思|指的是什么|指什么)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern THING =
            Pattern.compile(
                    "(?:what(?:'s| is| are)|define|explain|describe)\\s+(?:(?:an?|the)\\s+)?"
                        + "(?<what>\\S+(?:\\s+\\S+){0,3})|how"
                        + " do(?:es)?\\s+(?:(?:an?|the)\\s+)?(?<how>\\S+(?:\\s+\\S+){0,4})\\s+work"
                        + "|(?:什么是|什么叫|何谓|讲讲|解释一下|介绍一下)\\s*(?<zh>.{2,12})"
                        + "|(?<named>.{2,12}?)(?:是什么|是啥|的原理|的原理是什么|怎么做|是怎么回事)",
                    Pattern.CASE_INSENSITIVE);

    private BareTerm() {}

    /// What a question asks for by its name alone, known or not: `what is a GAN`, 什么是扩散模型.
    static Optional<String> thing(String question) {
        Matcher words = THING.matcher(bare(question));
        return words.matches()
                ? Stream.of("what", "how", "zh", "named")
                        .map(words::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    /// The terms of a glossary that the question is the name of.
    static List<Term> in(Glossary glossary, String question) {
        return named(glossary, Set.of(fold(bare(question))));
    }

    /// The terms of a glossary that the question is the name of, or asks what they are.
    static List<Term> askedFor(Glossary glossary, String question) {
        String bare = bare(question);
        Set<String> asked = new HashSet<>(Set.of(fold(bare)));
        Matcher words = ASKED.matcher(bare);
        if (words.matches()) {
            Stream.of(words.group("en"), words.group("zh"))
                    .filter(Objects::nonNull)
                    .map(BareTerm::fold)
                    .forEach(asked::add);
        }
        return named(glossary, asked);
    }

    /// The terms of a glossary that have one of some names, in lower case.
    static List<Term> named(Glossary glossary, Set<String> names) {
        return glossary.terms().stream()
                .filter(term -> term.names().anyMatch(name -> names.contains(fold(name))))
                .toList();
    }

    private static String bare(String question) {
        return END.matcher(question.strip()).replaceFirst("");
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
