package coach.core.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line in which the writer says what the signs or words before the lines mean: `@@ = question, -
/// = what I said, + = what is right`, or `"Take 1" is what I said`. The signs become labels.
final class Legend {
    private static final Pattern CLAUSES = Pattern.compile("[,，;；、。]\\s*|\\.\\s+|\\s+and\\s+");
    private static final Pattern HEAD = Pattern.compile("^\\s*[\\p{L} ]{2,16}\\s*[:：]\\s*");
    private static final Pattern MEANS =
            Pattern.compile(
                    "^\\s*(?:[“\"「『`]([^“”\"「」『』`]{1,16})[”\"」』`]\\s*(?:=|＝|[:：]|is|means|marks|stands"
                        + " for|是|表示|代表|指)|([^\\s\\p{L}\\p{N}:：=＝]{1,3}|[\\p{L}\\p{N}"
                        + " ]{1,8}?)\\s*[=＝])\\s*(\\S.*?)[.。]?\\s*$");
    private static final Map<Part, String> LABELS =
            Map.of(
                    Part.QUESTION, "Q: ",
                    Part.FOLLOW_UP, "Follow-up: ",
                    Part.MINE, "My answer: ",
                    Part.ANSWER, "Answer: ",
                    Part.CORRECT, "Correct answer: ");
    private static final String BEFORE =
            "^([\\s>]*(?:#{1,6}\\s+|[-*+•]\\s+|\\d{1,2}[.)]\\s+)?)[*_~“\"【\\[(]{0,3}";
    private static final String AFTER =
            "(?:[*_~”\"】\\])]{0,3}\\s*[:：][*_~]{0,3}|[*_~”\"】\\])]{1,3}|\\s*$)\\s*";
    private static final Pattern BULLET = Pattern.compile("[-+*#>.~=|]+");
    private static final int LONGEST = 300;
    private static final int REPEATED = 2;

    /// What stands for a label.
    ///
    /// @param use how the sign stands before a line
    private record Sign(String sign, Pattern use, String label) {}

    private Legend() {}

    /// The note with labels instead of the signs that it explains; else as it is.
    static String applied(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            List<Sign> signs = signs(lines.get(i));
            if (!signs.isEmpty()) {
                return labelled(lines, i, signs).map(all -> String.join("\n", all)).orElse(text);
            }
        }
        return text;
    }

    /// What a line says about signs: at least two, one of them for answers, with different
    /// meanings.
    private static List<Sign> signs(String line) {
        boolean means = line.chars().anyMatch(c -> "=＝“\"「『`".indexOf(c) >= 0);
        if (!means || line.length() > LONGEST) {
            return List.of();
        }
        Map<String, Part> meant = new TreeMap<>();
        Stream.of(CLAUSES.split(HEAD.matcher(line).replaceFirst("")))
                .map(MEANS::matcher)
                .filter(Matcher::matches)
                .forEach(
                        clause ->
                                HeadWords.column(clause.group(3))
                                        .filter(LABELS::containsKey)
                                        .ifPresent(part -> meant.put(sign(clause), part)));
        boolean answers = meant.values().stream().anyMatch(Part::answers);
        boolean differ = meant.values().stream().distinct().count() >= REPEATED;
        return answers && differ
                ? meant.entrySet().stream()
                        .map(sign -> sign(sign.getKey(), sign.getValue()))
                        .sorted(Comparator.comparing(sign -> -sign.sign().length()))
                        .toList()
                : List.of();
    }

    private static String sign(Matcher clause) {
        return Optional.ofNullable(clause.group(1)).orElseGet(() -> clause.group(2)).strip();
    }

    /// A word needs a colon, brackets or a line of its own, and what may be a bullet a space.
    private static Sign sign(String sign, Part part) {
        String quoted = Pattern.quote(sign);
        String use =
                sign.codePoints().anyMatch(Character::isLetterOrDigit)
                        ? BEFORE + quoted + AFTER
                        : "^([\\s>]*)"
                                + quoted
                                + (BULLET.matcher(sign).matches() ? "\\s+" : "\\s*");
        return new Sign(sign, Pattern.compile(use), LABELS.get(part));
    }

    /// The lines with labels, if at least two signs are used again and again.
    private static Optional<List<String>> labelled(List<String> lines, int at, List<Sign> signs) {
        List<String> labelled = new ArrayList<>(lines);
        labelled.set(at, "");
        Map<String, Integer> uses = new TreeMap<>();
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = labelled.get(i);
            code ^= line.strip().startsWith("```");
            Optional<Sign> used =
                    signs.stream().filter(each -> each.use().matcher(line).lookingAt()).findFirst();
            if (used.isPresent() && !code) {
                Sign sign = used.get();
                labelled.set(i, sign.use().matcher(line).replaceFirst("$1" + sign.label()));
                uses.merge(sign.sign(), 1, Integer::sum);
            }
        }
        long again = uses.values().stream().filter(count -> count >= REPEATED).count();
        return again >= REPEATED ? Optional.of(labelled) : Optional.empty();
    }
}
