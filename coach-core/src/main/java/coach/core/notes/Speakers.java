package coach.core.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who of the people named before colons asks and who answers, as what they say tells: a stranger
/// who mostly asks is the interviewer, one who mostly speaks after an interviewer is oneself.
final class Speakers {
    private static final Pattern NAMED =
            Pattern.compile(
                    "^(\\p{L}[\\p{L}\\p{N}.'· -]{0,18}?)\\s*[:：]\\s*(\\S.*)$", Pattern.DOTALL);
    private static final Pattern INTERVIEW =
            Pattern.compile(
                    "面试|面試|面经|口试|口試|复试|複試|答辩|答辯|考核|[一二三]面|interview|viva|\\boral\\b|\\bexam|defen[cs]e|\\bmock\\b|panel|candidate",
                    Pattern.CASE_INSENSITIVE);
    private static final int REPEATED = 2;

    /// Of all lines, those of a talk whose sides are both strangers.
    private static final double MOSTLY = 0.6;

    private record Turn(String name, Optional<Part> known, boolean asks) {
        Turn stranger() {
            return new Turn(name, Optional.empty(), asks);
        }
    }

    private final List<Turn> turns = new ArrayList<>();
    private final Map<String, Part> sides = new TreeMap<>();

    /// @param lines the note's lines with words
    Speakers(List<Line> lines) {
        lines.forEach(this::add);
        boolean interview = lines.stream().anyMatch(line -> INTERVIEW.matcher(line.text()).find());
        boolean initials = turns.stream().map(Turn::name).noneMatch(Speakers::asksByName);
        if (initials) {
            turns.replaceAll(turn -> turn.name().matches("\\p{IsLatin}") ? turn.stranger() : turn);
        }
        List<String> strangers = strangers();
        boolean asking = 2 * knownAsking() >= says(Part.ASKER);
        boolean talk = turns.size() >= MOSTLY * lines.size() && (interview || !letters(strangers));
        strangers.stream()
                .filter(name -> says(Part.MINE) >= REPEATED || talk)
                .filter(name -> 2 * asked(name) >= spoken(name))
                .forEach(name -> sides.put(name, Part.ASKER));
        if (says(Part.MINE) == 0 && asking) {
            strangers.stream()
                    .filter(name -> !sides.containsKey(name) && replies(name))
                    .forEach(name -> sides.put(name, Part.MINE));
        }
        if (!sides.containsValue(Part.MINE) && says(Part.MINE) == 0) {
            sides.clear();
        }
    }

    /// Where `Q` is a label, `A` is one too and no person's initial.
    private static boolean asksByName(String name) {
        return name.matches("(?i)q\\d*|问");
    }

    /// Whether the sides have single letters for names, as those of a textbook's dialogues do.
    private static boolean letters(List<String> names) {
        return names.stream().allMatch(name -> name.matches("\\p{IsLatin}"));
    }

    private void add(Line line) {
        Matcher named = NAMED.matcher(line.text());
        if (named.matches()) {
            Optional<Part> known = Labels.at(line.text()).filter(Label::sure).map(Label::part);
            turns.add(new Turn(named.group(1), known, Questions.likely(named.group(2))));
        }
    }

    private List<String> strangers() {
        return turns.stream()
                .filter(turn -> turn.known().isEmpty())
                .map(Turn::name)
                .distinct()
                .filter(name -> name.length() == 1 || spoken(name) >= REPEATED)
                .toList();
    }

    private long spoken(String name) {
        return turns.stream().filter(turn -> turn.name().equals(name)).count();
    }

    private long asked(String name) {
        return turns.stream().filter(turn -> turn.name().equals(name) && turn.asks()).count();
    }

    private long says(Part part) {
        return turns.stream().filter(turn -> turn.known().filter(part::equals).isPresent()).count();
    }

    private long knownAsking() {
        return turns.stream()
                .filter(turn -> turn.known().filter(Part.ASKER::equals).isPresent())
                .filter(Turn::asks)
                .count();
    }

    private boolean replies(String name) {
        long after = 0;
        for (int i = 1; i < turns.size(); i++) {
            boolean asker = side(turns.get(i - 1)).filter(Part.ASKER::equals).isPresent();
            after += asker && turns.get(i).name().equals(name) ? 1 : 0;
        }
        return 2 * after > spoken(name);
    }

    private Optional<Part> side(Turn turn) {
        return turn.known().or(() -> Optional.ofNullable(sides.get(turn.name())));
    }

    /// The label that a stranger's line has in this note.
    Optional<Label> label(String text) {
        Matcher named = NAMED.matcher(text);
        return named.matches() && sides.containsKey(named.group(1))
                ? Optional.of(
                        new Label(sides.get(named.group(1)), named.group(1), named.group(2), true))
                : Optional.empty();
    }
}
