package coach.core.notes;

import coach.core.notes.Line.Kind;
import coach.core.notes.Shape.Bullet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flash cards: question and answer on one line with the same separator again and again, or above
/// and below a line with `?`. They become lines with labels.
final class Cards {
    private static final String QUESTION = "Q: ";
    private static final String MINE = "My answer: ";
    private static final String CORRECT = "Correct answer: ";

    /// Separators, the plainest first. What may stand within a sentence needs questions that leave
    /// no doubt.
    private enum Separator {
        COLONS("\\s*:{2,3}\\s*", true),
        TAB("\\s*\\t\\s*", true),
        SEMICOLONS("\\s*;;\\s*", true),
        BARS("\\s+\\|{1,2}\\s+", false),
        ARROW("\\s*(?:->|=>|→|➜|⇒|>>)\\s*", false),
        DASH("\\s+(?:—|–|--?)\\s+|\\s*——\\s*", false),
        EQUALS("\\s+=\\s+", false);

        final Pattern pattern;
        final boolean plain;

        Separator(String pattern, boolean plain) {
            this.pattern = Pattern.compile(pattern);
            this.plain = plain;
        }

        /// Question and answers, if the line is a card.
        Optional<List<String>> cut(String text) {
            if (text.length() > LONGEST || !pattern.matcher(text).find()) {
                return Optional.empty();
            }
            List<String> sides = List.of(pattern.split(text, -1));
            boolean fits =
                    sides.size() == 2
                            || this == TAB && sides.size() == 3
                            || this == BARS && sides.size() == 3;
            boolean asks =
                    plain ? Questions.likely(sides.getFirst()) : Questions.ends(sides.getFirst());
            return fits && asks && sides.stream().noneMatch(String::isBlank)
                    ? Optional.of(sides)
                    : Optional.empty();
        }
    }

    private static final int REPEATED = 2;
    private static final int LONGEST = 2000;

    private final List<Line> lines;
    private final List<Line> cards = new ArrayList<>();
    private final boolean tagged;

    private Cards(List<Line> lines) {
        this.lines = lines;
        this.tagged = lines.stream().anyMatch(line -> line.text().startsWith("#separator"));
    }

    static List<Line> read(List<Line> lines) {
        return new Cards(lines).read();
    }

    private List<Line> read() {
        Optional<Separator> separator = separator();
        for (Line line : lines) {
            Optional<List<String>> sides =
                    separator.filter(_ -> open(line)).flatMap(found -> found.cut(line.text()));
            if (sides.isPresent()) {
                add(line, sides.get());
            } else if (line.text().matches("[?？]{1,2}") && turns(line)) {
                turn();
            } else {
                boolean below = !cards.isEmpty() && cards.getLast().callout().equals(TURN);
                cards.add(below && open(line) ? line.with(CORRECT + line.text()) : line);
            }
        }
        return cards;
    }

    private static final String TURN = "?";

    /// The separator that this note uses, if it does so again and again.
    private Optional<Separator> separator() {
        for (Separator each : Separator.values()) {
            long uses =
                    lines.stream()
                            .filter(line -> each.cut(line.text()).isPresent())
                            .filter(Cards::open)
                            .count();
            if (uses >= REPEATED) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static boolean open(Line line) {
        return line.kind() == Kind.TEXT
                && line.text().length() < LONGEST
                && Labels.at(line.text()).filter(label -> !label.part().asks()).isEmpty();
    }

    private void add(Line line, List<String> sides) {
        boolean labelled = Labels.at(sides.getFirst()).filter(Label::sure).isPresent();
        cards.add(line.with((labelled ? "" : QUESTION) + sides.getFirst()));
        Line below = line.with(line.shape().bullet(Bullet.NONE, 0).gap(false));
        if (sides.size() == 2 || tagged) {
            cards.add(below.with(CORRECT + sides.get(1)));
        } else {
            cards.add(below.with(MINE + sides.get(1)));
            cards.add(below.with(CORRECT + sides.getLast()));
        }
    }

    private boolean turns(Line line) {
        return !cards.isEmpty() && !line.gap() && cards.getLast().kind() == Kind.TEXT;
    }

    /// The lines above become a question, the line below its answer.
    private void turn() {
        int top = cards.size() - 1;
        while (top > 0
                && !cards.get(top).gap()
                && cards.get(top - 1).kind() == Kind.TEXT
                && !cards.get(top - 1).silent()) {
            top--;
        }
        cards.set(top, cards.get(top).with(QUESTION + cards.get(top).text()));
        Line turned = cards.getLast();
        cards.add(
                new Line(
                        turned.last() + 1,
                        turned.last() + 1,
                        Kind.SILENT,
                        Shape.PLAIN,
                        "",
                        List.of(),
                        TURN));
    }
}
