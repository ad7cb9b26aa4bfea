package coach.core.notes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An exchange while it is being read.
final class Draft {
    private final Form form;
    private final boolean followUp;
    private final List<String> section;
    private final List<Piece> question = new ArrayList<>();
    private final Map<Part, List<Piece>> parts = new EnumMap<>(Part.class);
    private Optional<Draft> parent = Optional.empty();
    private final Set<Piece> lent = new HashSet<>();
    private boolean implied;

    /// How a question is marked.
    enum Form {
        LABEL(0.95),
        SPEAKER(0.9),
        TABLE(0.95),
        CALLOUT(0.95),
        HEADING(0.9),
        BOLD(0.75),
        NUMBER(0.8),
        TASK(0.85),
        DEFINITION(0.85),
        BULLET(0.65),
        INDENT(0.7),
        BARE(0.7);

        final double confidence;

        Form(double confidence) {
            this.confidence = confidence;
        }

        /// Whether what is set in below it is its answer.
        boolean nests() {
            return switch (this) {
                case NUMBER, TASK, DEFINITION, BULLET, INDENT -> true;
                case LABEL, SPEAKER, TABLE, CALLOUT, HEADING, BOLD, BARE -> false;
            };
        }
    }

    Draft(Form form, boolean followUp, List<String> section) {
        this.form = form;
        this.followUp = followUp;
        this.section = List.copyOf(section);
    }

    Form form() {
        return form;
    }

    boolean followUp() {
        return followUp;
    }

    List<String> section() {
        return section;
    }

    List<Piece> question() {
        return question;
    }

    Optional<Draft> parent() {
        return parent;
    }

    void follow(Draft main) {
        parent = Optional.of(main);
    }

    List<Piece> part(Part part) {
        return parts.computeIfAbsent(part, _ -> new ArrayList<>());
    }

    boolean has(Part part) {
        return !text(part(part)).isEmpty();
    }

    boolean answered() {
        return parts.values().stream().anyMatch(pieces -> !text(pieces).isEmpty());
    }

    /// Whether its answer's label is the English word, which many use for the solution.
    boolean answerInEnglish() {
        return part(Part.ANSWER).stream().anyMatch(piece -> piece.word().startsWith("answer"));
    }

    /// Adds words that stand elsewhere.
    void lend(Part part, List<Piece> words) {
        part(part).addAll(words);
        lent.addAll(words);
    }

    /// Its answer has no label.
    void imply() {
        implied = true;
    }

    void move(Part from, Part to) {
        List<Piece> moved = part(from);
        part(to).addAll(moved);
        part(to).sort(java.util.Comparator.comparingInt(piece -> piece.line().first()));
        moved.clear();
    }

    /// Whether question and answer both have labels.
    boolean explicit() {
        return spoken() && !implied && answered();
    }

    /// Whether it has a label, and a remark at best.
    boolean remarked() {
        return spoken() && !has(Part.MINE) && !has(Part.ANSWER) && !has(Part.CORRECT);
    }

    /// Whether a label is all that speaks for a question.
    boolean doubtful() {
        return spoken() && !explicit() && (form == Form.SPEAKER || !Questions.ends(questionText()));
    }

    private boolean spoken() {
        return form == Form.LABEL || form == Form.SPEAKER;
    }

    String questionText() {
        return text(question);
    }

    int firstLine() {
        return question.getFirst().line().first();
    }

    int lastLine() {
        int last = question.getLast().line().last();
        for (List<Piece> pieces : parts.values()) {
            for (Piece piece : pieces) {
                last = lent.contains(piece) ? last : Math.max(last, piece.line().last());
            }
        }
        return last;
    }

    double confidence() {
        double base = form.confidence + (implied ? -0.1 : 0);
        return answered() ? base : base - 0.15;
    }

    /// The words of some lines: blank lines and fences go.
    static String text(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.line().kind() != Line.Kind.FENCE)
                .map(Piece::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
