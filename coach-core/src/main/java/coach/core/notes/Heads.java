package coach.core.notes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the head of a label as a few words with a [Sense] each, and tells what it announces.
///
/// @param part what it announces
/// @param sure whether the words alone make it a label; others, such as `当时` or `later`, have to be
///   used again and again
record Heads(Part part, boolean sure) {
    /// Rules over the letters of the senses, without fillers; the first that fits decides.
    private static final Map<Pattern, Heads> RULES = new LinkedHashMap<>();

    /// Single words that may as well be the beginning of a sentence.
    private static final Pattern VAGUE = Pattern.compile("[cthlobNgs]|[ol]+|hg");

    /// Single words that are labels all the same.
    private static final Pattern PLAIN =
            Pattern.compile(
                    "当时|现场|那时|当场|at the time|on the spot|in the"
                        + " room|答案|解答|解析|题解|答案解析|详解|正确的?|正解|标答|正答|标准|理想|改进|改良|订正|修正|改正|更正|纠正|复盘|补充|补答|错答|误答|补|改|查(?:了|到|证)?|事后|真相|重(?:答|来)|下次|后来(?:查|想)?(?:到|了|的)?|solution|answer"
                        + " key|explanation|correct"
                        + "|right|better|reference|improved|ideal(?:ly)?|good|corrected|revised|fix|fixed|correction|actually|in"
                        + " hindsight|in retrospect|next time|what they wanted(?: to"
                        + " hear)?|said|attempt|given|wrong|bad|poor|what came out");

    static {
        rule("m*x+.*|.*x", Part.ASIDE);
        rule("[oatcq]*f[kqmtao]*", Part.FOLLOW_UP);
        rule("a*ca*[kp]+[mt]*|a*ck[mq]*|c", Part.FOLLOW_UP);
        rule("[ot]*mk.*|m+q", Part.ASIDE);
        rule("[oatg]*[kp]+[mtoaq]*|[oagt]*q[oatkpm]*|[oat]*mp+", Part.QUESTION);
        rule("a+", Part.ASKER);
        rule("a+n+", Part.ASIDE);
        rule("[ol]*a+[ol]*(?:[sdegNhl]|n(?=[^n]))+|d+a*", Part.REMARK);
        rule("[omtbsn]*b[omtbsnNc]*|[omts]*[mt][omtsnNbc]*|n[mtsn]*[mts]+", Part.MINE);
        rule("s", Part.MINE);
        rule("n", Part.ANSWER);
        rule("[omtl]*r+[omt]*", Part.REFLECTION);
        rule("[lo]*z+[snNdegh]+|[snNgh]+z+", Part.CORRECT);
        rule("r*N+|[omtslhgnNqcbr]*[ghl][omtslhgnNqcr]*|q[nN]|r[snN]+", Part.CORRECT);
    }

    private static void rule(String letters, Part part) {
        RULES.put(Pattern.compile(letters), new Heads(part, true));
    }

    /// What a head announces, if all of its words are known and make sense together.
    ///
    /// @param head folded, without brackets, numbers and remarks in parentheses
    static Optional<Heads> read(String head) {
        String letters = letters(head);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        return RULES.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(letters).matches())
                .findFirst()
                .map(Map.Entry::getValue)
                .filter(_ -> !letters.equals("s") || PLAIN.matcher(head).matches())
                .map(found -> new Heads(found.part, sure(head, letters)));
    }

    private static boolean sure(String head, String letters) {
        return !VAGUE.matcher(letters).matches() || PLAIN.matcher(head).matches();
    }

    /// The senses of all words, fillers left out; empty if some word has none.
    private static String letters(String head) {
        StringBuilder letters = new StringBuilder();
        Matcher matcher = Sense.FILLER.matcher(head);
        for (int at = 0; at < head.length(); ) {
            if (" ,/·+&、".indexOf(head.charAt(at)) >= 0) {
                at++;
                continue;
            }
            Sense sense = Sense.FILLER;
            int end = -1;
            for (Sense each : Sense.values()) {
                int reach = each.end(matcher, at);
                if (reach > end) {
                    end = reach;
                    sense = each;
                }
            }
            if (end <= at) {
                return "";
            }
            if (sense != Sense.FILLER) {
                letters.append(sense.letter());
            }
            at = end;
        }
        return letters.toString();
    }
}
