package coach.core.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What heads that nobody has told us of mean in one note, by their place: what always stands
/// between the answer given and the next question is the correct answer, whatever it is called.
final class Induced {
    private static final int REPEATED = 2;

    /// Heads of remarks, which need not be repeated.
    private static final Pattern NOTE =
            Pattern.compile("(?:my )?notes?|备注|笔记|注|小结|总结|takeaway|lesson");

    /// Where the heads before and after a use of a head stood.
    private record Use(Place before, Place after, boolean asks) {}

    private enum Place {
        QUESTION,
        MINE,
        CORRECT,
        UNKNOWN,
        OTHER
    }

    private record Mark(Place place, String head, boolean asks, boolean heading) {
        /// What asks is a question, whatever its head.
        Place meant() {
            return place == Place.UNKNOWN && asks ? Place.QUESTION : place;
        }
    }

    private final Speakers speakers;
    private final Map<String, Integer> headings = new TreeMap<>();
    private final Map<String, Integer> loose = new TreeMap<>();
    private final Map<String, Integer> heads = new TreeMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Part> parts = new TreeMap<>();

    /// @param lines the note's lines with words
    Induced(List<Line> lines, Speakers speakers) {
        this.speakers = speakers;
        lines.stream()
                .filter(Line::heading)
                .forEach(l -> headings.merge(l.text(), 1, Integer::sum));
        lines.stream()
                .flatMap(line -> Labels.at(line.text()).stream())
                .forEach(label -> loose.merge(label.word(), 1, Integer::sum));
        lines.forEach(this::mark);
        Map<String, List<Use>> uses = uses();
        uses.forEach((head, each) -> part(head, each).ifPresent(part -> parts.put(head, part)));
    }

    private void mark(Line line) {
        Optional<Label> label = speakers.label(line.text()).or(() -> Labels.at(line.text()));
        Optional<Labels.Head> head = head(line);
        Optional<Part> title = line.heading() ? HeadWords.title(line.text()) : Optional.empty();
        if (title.filter(Part::answers).isPresent()) {
            place(new Label(title.get(), "", "", true)).ifPresent(place -> add(place, line));
        } else if (label.filter(this::believed).isPresent()) {
            place(label.get()).ifPresent(place -> add(place, line));
        } else if (head.isPresent()) {
            boolean asks = Questions.likely(head.get().rest());
            marks.add(new Mark(Place.UNKNOWN, head.get().word(), asks, line.heading()));
        } else if (line.heading() || Questions.certain(line.text())) {
            add(Questions.likely(line.text()) ? Place.QUESTION : Place.OTHER, line);
        }
    }

    private boolean believed(Label label) {
        return label.sure() || label.sign() || loose.getOrDefault(label.word(), 0) >= REPEATED;
    }

    /// A heading that stands in the note again and again is a head too.
    private Optional<Labels.Head> head(Line line) {
        boolean again = line.heading() && headings.getOrDefault(line.text(), 0) >= REPEATED;
        return again && HeadWords.title(line.text()).isEmpty()
                ? Optional.of(new Labels.Head(line.text(), ""))
                : Labels.unknown(line.text());
    }

    private static Optional<Place> place(Label label) {
        return switch (label.part()) {
            case QUESTION, FOLLOW_UP -> Optional.of(Place.QUESTION);
            case ASKER ->
                    Questions.likely(label.rest())
                            ? Optional.of(Place.QUESTION)
                            : Optional.of(Place.OTHER);
            case MINE, ANSWER -> Optional.of(Place.MINE);
            case CORRECT -> Optional.of(Place.CORRECT);
            case REMARK, REFLECTION, ASIDE -> Optional.empty();
        };
    }

    private void add(Place place, Line line) {
        marks.add(new Mark(place, "", false, line.heading()));
    }

    private Map<String, List<Use>> uses() {
        marks.forEach(mark -> heads.merge(mark.head(), 1, Integer::sum));
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.place() == Place.UNKNOWN) {
                Place before = beside(i, -1);
                Place after = beside(i, 1);
                uses.computeIfAbsent(mark.head(), _ -> new ArrayList<>())
                        .add(new Use(before, after, mark.asks()));
            }
        }
        return uses;
    }

    /// The place before or after a mark; what stands within a heading's text does not count beside
    /// another heading.
    private Place beside(int i, int step) {
        int k = i + step;
        while (k >= 0 && k < marks.size() && within(marks.get(k), marks.get(i))) {
            k += step;
        }
        return k < 0 || k >= marks.size() ? Place.OTHER : marks.get(k).meant();
    }

    private boolean within(Mark mark, Mark other) {
        return mark.meant() == Place.UNKNOWN
                && (heads.get(mark.head()) == 1 || other.heading() && !mark.heading());
    }

    private Optional<Part> part(String head, List<Use> uses) {
        boolean explained = has(Place.CORRECT);
        boolean asked = has(Place.QUESTION);
        boolean mine = has(Place.MINE);
        boolean note = NOTE.matcher(head).matches();
        if (uses.size() < REPEATED && !note) {
            return Optional.empty();
        }
        if (always(uses, Place.QUESTION, Place.CORRECT) && !mine) {
            return Optional.of(Part.MINE);
        }
        if (!explained
                && (always(uses, Place.MINE, Place.QUESTION)
                        || always(uses, Place.MINE, Place.OTHER)
                        || !asked && always(uses, Place.MINE, Place.MINE))) {
            return Optional.of(Part.CORRECT);
        }
        if (!asked && asking(uses) && (mine || explained)) {
            return Optional.of(Part.QUESTION);
        }
        return Optional.empty();
    }

    private boolean has(Place place) {
        return marks.stream().filter(mark -> mark.place() == place).count() >= REPEATED;
    }

    private static boolean always(List<Use> uses, Place before, Place after) {
        long fit =
                uses.stream()
                        .filter(use -> use.before() == before)
                        .filter(use -> use.after() == after || use.after() == Place.OTHER)
                        .count();
        return 4 * fit >= 3L * uses.size();
    }

    private static boolean asking(List<Use> uses) {
        long fit =
                uses.stream()
                        .filter(Use::asks)
                        .filter(use -> use.after() == Place.MINE || use.after() == Place.CORRECT)
                        .count();
        return 4 * fit >= 3L * uses.size();
    }

    /// The label that a line has in this note by induction.
    Optional<Label> label(Line line) {
        return parts.isEmpty()
                ? Optional.empty()
                : head(line)
                        .filter(head -> parts.containsKey(head.word()))
                        .map(
                                head ->
                                        new Label(
                                                parts.get(head.word()),
                                                head.word(),
                                                head.rest(),
                                                true));
    }
}
