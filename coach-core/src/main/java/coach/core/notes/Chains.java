package coach.core.notes;

import coach.core.notes.Line.Kind;
import coach.core.notes.Shape.Bullet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Exchanges of one line each, whose parts all have a head and are joined by the same sign again
/// and again: `题:… → 我:… → 对:…`. Each part gets a line of its own.
final class Chains {
    private static final List<Pattern> JOINTS =
            Stream.of(
                            "\\s*(?:→|⇒|->|=>|>>)\\s*",
                            "\\s*[|｜]{1,2}\\s*",
                            "\\s*[;；]\\s*",
                            "\\s+//?\\s+")
                    .map(Pattern::compile)
                    .toList();
    private static final Pattern HEADED = Pattern.compile("^(\\p{L}[^:：]{0,20})[:：]\\s*\\S.*$");
    private static final Pattern OBJECT = Pattern.compile("^\\{\\s*\".*\"\\s*\\}\\s*,?$");
    private static final Pattern FIELD =
            Pattern.compile("\"([^\"\\\\]+)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int REPEATED = 2;
    private static final int LONGEST = 2000;

    /// @param heads the heads of all parts but the first, joined
    private record Chain(String heads, List<String> parts) {}

    private Chains() {}

    static List<Line> read(List<Line> lines) {
        Map<Integer, Chain> chains = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Chain> chain = chain(lines.get(i));
            if (chain.isPresent()) {
                chains.put(i, chain.get());
                uses.merge(chain.get().heads(), 1, Integer::sum);
            }
        }
        chains.values().removeIf(chain -> uses.get(chain.heads()) < REPEATED);
        return chains.isEmpty() ? lines : cut(lines, chains);
    }

    private static Optional<Chain> chain(Line line) {
        if (line.kind() != Kind.TEXT || line.text().length() > LONGEST) {
            return Optional.empty();
        }
        if (OBJECT.matcher(line.text()).matches()) {
            return Optional.of(fields(line.text())).filter(chain -> chain.parts().size() > 1);
        }
        return JOINTS.stream()
                .filter(joint -> joint.matcher(line.text()).find())
                .map(joint -> List.of(joint.split(line.text(), -1)))
                .filter(parts -> parts.stream().allMatch(p -> HEADED.matcher(p).matches()))
                .map(parts -> new Chain(heads(parts), parts))
                .findFirst();
    }

    /// The fields of an object as programs write it.
    private static Chain fields(String text) {
        List<String> parts =
                FIELD.matcher(text)
                        .results()
                        .map(field -> field.group(1) + ": " + field.group(2).replace("\\\"", "\""))
                        .filter(part -> HEADED.matcher(part).matches())
                        .toList();
        return new Chain(parts.isEmpty() ? "" : heads(parts), parts);
    }

    private static String heads(List<String> parts) {
        StringBuilder heads = new StringBuilder();
        for (String part : parts.subList(1, parts.size())) {
            heads.append(HEADED.matcher(part).replaceFirst("$1")).append('\n');
        }
        return heads.toString();
    }

    private static List<Line> cut(List<Line> lines, Map<Integer, Chain> chains) {
        List<Line> cut = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!chains.containsKey(i)) {
                cut.add(line);
                continue;
            }
            Shape below = line.shape().bullet(Bullet.NONE, 0).gap(false).indent(line.indent() + 1);
            List<String> parts = chains.get(i).parts();
            cut.add(line.with(parts.getFirst()));
            parts.stream().skip(1).forEach(part -> cut.add(line.with(part).with(below)));
        }
        return cut;
    }
}
