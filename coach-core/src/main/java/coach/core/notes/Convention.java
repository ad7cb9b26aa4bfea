package coach.core.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the writer of one note marks questions and answers. A label that is used again and again is
/// believed; one that appears once, beside others, has to make sense by itself.
final class Convention {
    private final Map<String, Integer> questionWords = new HashMap<>();
    private final Map<Part, Integer> parts = new HashMap<>();
    private final Speakers speakers;
    private final Map<String, Integer> asides = new HashMap<>();
    private final Map<String, Integer> loose = new HashMap<>();
    private final Map<Part, Map<String, Integer>> signs = new HashMap<>();
    private int headings;
    private int looseQuestions;
    private int looseAnswers;
    private int titles;
    private int corrections;
    private int openQuestions;
    private int listedQuestions;

    private final Induced induced;

    private Convention(List<Line> lines) {
        this.speakers = new Speakers(lines);
        this.induced = new Induced(lines, speakers);
        lines.forEach(this::count);
    }

    static Convention of(List<Line> lines) {
        return new Convention(
                lines.stream().filter(line -> !line.silent() && !line.verbatim()).toList());
    }

    private void count(Line line) {
        Optional<Label> label = induced.label(line).or(() -> Labels.at(line.text()));
        boolean set = line.heading() || line.bulleted() || line.bold();
        boolean asks =
                set
                        ? Questions.likely(Starts.counted(line.text()))
                        : Questions.certain(line.text());
        headings += label.isEmpty() && asks ? 1 : 0;
        if (label.isPresent()) {
            count(label.get());
            countQuestion(label.get(), line);
        } else {
            HeadWords.title(line.text()).ifPresent(this::countTitle);
        }
    }

    private void countQuestion(Label label, Line line) {
        if (label.sure() && label.part().asks() && !quoted(label)) {
            openQuestions += line.bulleted() ? 0 : 1;
            listedQuestions += line.bulleted() ? 1 : 0;
        }
    }

    private void countTitle(Part part) {
        titles += part.answers() ? 1 : 0;
        corrections += part == Part.CORRECT ? 1 : 0;
    }

    private void count(Label label) {
        if (label.part() == Part.ASIDE) {
            asides.merge(label.word(), 1, Integer::sum);
        }
        if (!label.sure()) {
            loose.merge(label.word(), 1, Integer::sum);
            if (label.sign()) {
                signs.computeIfAbsent(label.part(), _ -> new HashMap<>())
                        .merge(label.word(), 1, Integer::sum);
            }
            looseQuestions += label.part().asks() || label.part() == Part.ASKER ? 1 : 0;
            looseAnswers += label.part().answers() ? 1 : 0;
            return;
        }
        parts.merge(label.part(), 1, Integer::sum);
        if (label.part() == Part.QUESTION) {
            questionWords.merge(label.word(), 1, Integer::sum);
        }
    }

    int count(Part part) {
        return parts.getOrDefault(part, 0);
    }

    /// The label that a line really has in this note.
    Optional<Label> label(Line line) {
        if (line.struck()) {
            return Optional.of(new Label(Part.MINE, "struck", line.text(), true));
        }
        return speakers.label(line.text())
                .or(() -> induced.label(line))
                .or(() -> Labels.at(line.text()).filter(this::believed))
                .filter(label -> !chance(label, line))
                .map(label -> label.as(settled(label.part())));
    }

    /// What a part is in this note: an afterthought is the correct answer if there is no other.
    Part settled(Part part) {
        boolean other = count(Part.CORRECT) + corrections > 0;
        return part == Part.REFLECTION ? other ? Part.ASIDE : Part.CORRECT : part;
    }

    /// A word such as `地点:` that begins an item of a list once may well belong to an answer; so may
    /// `ask "…"`, and a story in which somebody asks, where the note's other questions have labels
    /// and stand in no list.
    private boolean chance(Label label, Line line) {
        boolean aside = label.part() == Part.ASIDE && asides.getOrDefault(label.word(), 0) < 2;
        boolean speech = label.part() == Part.QUESTION && quoted(label);
        boolean apart = openQuestions >= 2 && listedQuestions == 0;
        return line.bulleted() && aside
                || speech && apart && (line.bulleted() || told(label, line));
    }

    /// Whether a sentence stands before the one that tells a speech.
    private static boolean told(Label label, Line line) {
        String before = line.text().substring(0, line.text().length() - label.rest().length());
        return before.matches("(?s).*(?:[。！]|\\p{Ll}{4}[.!]\\s).*\\S.*");
    }

    private static boolean quoted(Label label) {
        return label.rest().matches("(?s)[“\"「『].*");
    }

    private boolean believed(Label label) {
        if (!label.sure()) {
            return repeated(label);
        }
        if (label.part() != Part.QUESTION || asks(label.rest())) {
            return true;
        }
        if (answers() + looseAnswers == 0) {
            return label.word().equals("问") || label.word().equals("q") && label.rest().isBlank();
        }
        int most = questionWords.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return questionWords.getOrDefault(label.word(), 0) >= most;
    }

    /// A form that may be chance is believed if the note repeats it, as often as it asks.
    private boolean repeated(Label label) {
        int uses = loose.getOrDefault(label.word(), 0);
        int questions = looseQuestions + count(Part.QUESTION) + count(Part.ASKER);
        if (label.word().equals("a ") || label.word().equals("q ")) {
            return looseQuestions > 0 && looseAnswers > 0 && looseAnswers <= 3 * looseQuestions + 1;
        }
        if (label.part().asks() && !label.sign() && Questions.certain(label.rest())) {
            return answers() + looseAnswers > 0;
        }
        if (label.part() == Part.QUESTION && label.word().matches(Label.VAGUELY + "(?!runs).*")) {
            return uses >= 2 && count(Part.MINE) + looseAnswers > 0;
        }
        if (label.word().endsWith(" ") || label.word().startsWith("~")) {
            return uses >= 2 && questions + headings > 0;
        }
        if (label.sign() && uses < mostUsed(label.part())) {
            return uses >= 2 && answers() + looseAnswers > 0;
        }
        boolean asks = label.part().asks() || label.part() == Part.ASKER;
        boolean answered = looseAnswers + answers() > 0;
        return asks ? answered : questions > 0 || uses >= 2 && headings > 0;
    }

    /// How often the sign is used that this note uses most for a part.
    private int mostUsed(Part part) {
        return signs.getOrDefault(part, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private int answers() {
        return count(Part.MINE) + count(Part.ANSWER) + count(Part.CORRECT) + titles;
    }

    private static boolean asks(String text) {
        return Questions.anyLikely(text) || text.indexOf('?') >= 0 || text.indexOf('？') >= 0;
    }

    /// Whether words without a colon, on a line of their own, are labels in this note.
    boolean titles() {
        return titles >= 2;
    }
}
