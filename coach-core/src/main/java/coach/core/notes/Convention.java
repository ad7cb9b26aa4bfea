package coach.core.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the writer of one note marks questions and answers. A label that is used again and again is
/// believed; one that appears once, beside others, has to make sense by itself.
final class Convention {
    private static final Pattern SPEAKER =
            Pattern.compile("^(\\p{L}[\\p{L}.' ]{0,18})[:：]\\s*(.+)$", Pattern.DOTALL);

    private final Map<String, Integer> questionWords = new HashMap<>();
    private final Map<Part, Integer> parts = new HashMap<>();
    private final Map<String, int[]> speakers = new HashMap<>();
    private int looseQuestions;
    private int looseAnswers;
    private int titles;

    private Convention() {}

    static Convention of(List<Line> lines) {
        Convention convention = new Convention();
        lines.stream()
                .filter(line -> !line.silent() && !line.verbatim())
                .forEach(convention::count);
        return convention;
    }

    private void count(Line line) {
        Optional<Label> label = Labels.at(line.text());
        if (label.isPresent()) {
            count(label.get());
        } else {
            Labels.title(line.text()).filter(Part::answers).ifPresent(part -> titles++);
            countSpeaker(line.text());
        }
    }

    private void count(Label label) {
        if (!label.sure()) {
            looseQuestions += label.part().asks() ? 1 : 0;
            looseAnswers += label.part().answers() ? 1 : 0;
            return;
        }
        parts.merge(label.part(), 1, Integer::sum);
        if (label.part() == Part.QUESTION) {
            questionWords.merge(label.word(), 1, Integer::sum);
        }
    }

    private void countSpeaker(String text) {
        Matcher speaker = SPEAKER.matcher(text);
        if (speaker.matches()) {
            int[] counts = speakers.computeIfAbsent(speaker.group(1), _ -> new int[2]);
            counts[0]++;
            counts[1] += Questions.ends(speaker.group(2)) ? 1 : 0;
        }
    }

    int count(Part part) {
        return parts.getOrDefault(part, 0);
    }

    /// The label that a line really has in this note.
    Optional<Label> label(Line line) {
        Optional<Label> label = Labels.at(line.text()).filter(this::believed);
        return label.isPresent() ? label : speaker(line.text());
    }

    private boolean believed(Label label) {
        if (!label.sure()) {
            return looseQuestions > 0 && looseAnswers > 0
                    || looseQuestions + looseAnswers > 0
                            && label.word().endsWith(" ") == false
                            && count(Part.QUESTION) + count(Part.ASKER) > 0;
        }
        if (label.part() != Part.QUESTION || Questions.likely(label.rest())) {
            return true;
        }
        int most = questionWords.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 2 * questionWords.getOrDefault(label.word(), 0) >= most;
    }

    /// A name before a colon speaks for the interviewer if there is a `Me:` too and it mostly asks.
    private Optional<Label> speaker(String text) {
        Matcher speaker = SPEAKER.matcher(text);
        if (count(Part.MINE) < 2 || !speaker.matches()) {
            return Optional.empty();
        }
        int[] counts = speakers.getOrDefault(speaker.group(1), new int[2]);
        return counts[0] >= 2 && 2 * counts[1] >= counts[0]
                ? Optional.of(new Label(Part.ASKER, speaker.group(1), speaker.group(2), true))
                : Optional.empty();
    }

    /// Whether words without a colon, on a line of their own, are labels in this note.
    boolean titles() {
        return titles >= 2;
    }
}
