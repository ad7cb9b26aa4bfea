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

/// Paragraphs that begin with a question and go on with what one answered and what is right,
/// without any label. If a note has several of them, their sentences get labels.
final class Prose {
    private static final Pattern SENTENCES =
            Pattern.compile("(?<=[?？。！!])(?![)）”\"」?？])\\s*|(?<=[.?!])\\s+(?=[\\p{Lu}$`])");
    private static final Pattern SELF =
            Pattern.compile(
                    "(?i:i|i'[dm]|i’[dm]|me|my|we|no"
                        + " idea|blank|silence|nothing)\\b.*|(?:当时)?我.*|(?:没|不会|不知道|完全|瞎|答不|卡|愣|支支吾吾|沉默|空白).*",
                    Pattern.DOTALL);
    private static final String QUESTION = "Q: ";
    private static final String MINE = "My answer: ";
    private static final String CORRECT = "Correct answer: ";
    private static final int REPEATED = 2;
    private static final int LONGEST = 3000;

    /// @param mine how many sentences after the question tell the own answer
    private record Paragraph(List<String> sentences, int mine) {}

    private Prose() {}

    static List<Line> read(List<Line> lines) {
        Map<Integer, Paragraph> paragraphs = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            paragraph(lines.get(i)).ifPresent(found -> paragraphs.put(at, found));
        }
        return paragraphs.size() < REPEATED ? lines : labelled(lines, paragraphs);
    }

    private static Optional<Paragraph> paragraph(Line line) {
        String text = line.text();
        if (line.kind() != Kind.TEXT
                || text.length() > LONGEST
                || text.indexOf('?') < 0 && text.indexOf('？') < 0
                || Labels.at(text).isPresent()) {
            return Optional.empty();
        }
        List<String> sentences = List.of(SENTENCES.split(text));
        int mine = 0;
        while (mine + 1 < sentences.size() && SELF.matcher(sentences.get(mine + 1)).matches()) {
            mine++;
        }
        return mine > 0 && Questions.certain(sentences.getFirst())
                ? Optional.of(new Paragraph(sentences, mine))
                : Optional.empty();
    }

    private static List<Line> labelled(List<Line> lines, Map<Integer, Paragraph> paragraphs) {
        List<Line> labelled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (paragraphs.containsKey(i)) {
                cut(line, paragraphs.get(i)).forEach(labelled::add);
            } else {
                labelled.add(line);
            }
        }
        return labelled;
    }

    private static Stream<Line> cut(Line line, Paragraph paragraph) {
        List<String> sentences = paragraph.sentences();
        int right = paragraph.mine() + 1;
        String mine = String.join(" ", sentences.subList(1, right));
        Line below = line.with(line.shape().gap(false).bullet(Bullet.NONE, 0));
        Stream<Line> told =
                Stream.of(
                        line.with(QUESTION + sentences.getFirst()),
                        below.with(MINE + Labels.at(mine).map(Label::rest).orElse(mine)));
        String rest = String.join(" ", sentences.subList(right, sentences.size()));
        return rest.isBlank()
                ? told
                : Stream.concat(
                        told,
                        Stream.of(below.with(Labels.at(rest).isPresent() ? rest : CORRECT + rest)));
    }
}
