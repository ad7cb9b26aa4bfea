package coach.core.notes;

import coach.api.Exchange;
import coach.api.Passage;
import coach.api.Place;
import coach.api.Role;
import coach.core.notes.Line.Kind;
import coach.core.text.Languages;

import java.util.ArrayList;
import java.util.List;

/// Cuts a note into passages: blocks under one heading and of one role, as many as fit. Nothing is
/// lost: every line with words lies in some passage.
final class Passages {
    private static final int TOKENS = 400;
    private static final int CHARACTERS = 1200;

    private final String file;
    private final List<Line> lines;
    private final List<String> written;
    private final Roles roles;
    private final List<Passage> passages = new ArrayList<>();
    private final Headings headings = new Headings();

    private final List<Line> open = new ArrayList<>();
    private List<String> above = List.of();
    private Role role = Role.NOTE;
    private boolean titles;

    /// @param written the file's lines as they are; empty if the lines' words stand for them
    Passages(String file, List<Line> lines, List<String> written, List<Exchange> exchanges) {
        this.file = file;
        this.lines = lines;
        this.written = written;
        this.roles = new Roles(exchanges, lines);
    }

    List<Passage> all() {
        for (int i = 0; i < lines.size(); i++) {
            i = add(i);
        }
        end();
        return passages;
    }

    /// Adds the block that begins with a line. Returns the block's last index.
    private int add(int start) {
        Line line = lines.get(start);
        if (words(line).isBlank()) {
            return start;
        }
        if (!roles.parts(line.first()).isEmpty()) {
            return addParts(start);
        }
        if (line.heading()) {
            enter(line);
            return start;
        }
        int end = blockEnd(start);
        List<Line> block = lines.subList(start, end + 1);
        Role own = role(start);
        boolean fits = own == role && (size(open) + size(block) <= 1);
        if (!open.isEmpty() && !titles && !fits
                || own != role && !open.isEmpty()
                || roles.of(line.first()) == Role.QUESTION
                        && roles.owner(line.first()) != owner()) {
            end();
        }
        role = own;
        above = headings.all();
        titles = false;
        for (Line each : block) {
            if (!words(each).isBlank()) {
                put(each);
            }
        }
        return end;
    }

    /// A label on a line of its own goes with what it announces.
    private Role role(int i) {
        Line line = lines.get(i);
        Role own = roles.of(line.first());
        if (own != Role.NOTE || line.heading() || !labels(line)) {
            return own;
        }
        for (int k = i + 1; k < lines.size(); k++) {
            if (!words(lines.get(k)).isBlank()) {
                return roles.of(lines.get(k).first());
            }
        }
        return own;
    }

    private static boolean labels(Line line) {
        boolean empty = Labels.at(line.text()).filter(label -> label.rest().isBlank()).isPresent();
        return line.kind() == Kind.CALLOUT || empty || HeadWords.title(line.text()).isPresent();
    }

    private int owner() {
        return open.isEmpty() ? -1 : roles.owner(open.getLast().first());
    }

    private void put(Line line) {
        if (!open.isEmpty() && size(open) + size(List.of(line)) > 1) {
            end();
        }
        open.add(line);
    }

    /// Lines of one list item, one paragraph or one role belong together.
    private int blockEnd(int start) {
        Line first = lines.get(start);
        Role own = role(start);
        int end = start;
        for (int i = start + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean blank = words(line).isBlank();
            if (line.heading()
                    || !blank && role(i) != own
                    || !roles.parts(line.first()).isEmpty()
                    || own == Role.QUESTION
                            && roles.owner(line.first()) != roles.owner(first.first())) {
                return end;
            }
            boolean within =
                    first.bulleted()
                            ? line.indent() > first.indent()
                            : !line.gap() && !line.bulleted();
            boolean table = line.kind() == Kind.ROW && first.kind() == Kind.ROW;
            if (!blank && (!within || table)) {
                return end;
            }
            end = blank ? end : i;
        }
        return end;
    }

    private void enter(Line heading) {
        if (!titles || roles.of(heading.first()) != role) {
            end();
        }
        headings.enter(heading);
        above = headings.all();
        role = roles.of(heading.first());
        titles = role == Role.NOTE;
        open.add(heading);
    }

    /// A line with several parts of an exchange becomes a passage for each.
    private int addParts(int start) {
        end();
        int line = lines.get(start).first();
        for (Roles.Part part : roles.parts(line)) {
            add(
                    part.text(),
                    new Place(file, line, lines.get(start).last()),
                    headings.all(),
                    part.role());
        }
        int end = start;
        while (end + 1 < lines.size() && lines.get(end + 1).first() == line) {
            end++;
        }
        return end;
    }

    private void end() {
        if (!open.isEmpty()) {
            int first = open.getFirst().first();
            Place place = new Place(file, first, open.getLast().last());
            add(text(open), place, above, role);
            open.clear();
        }
        titles = false;
    }

    private String text(List<Line> block) {
        List<String> texts = new ArrayList<>();
        int before = 0;
        for (Line line : block) {
            if (line.first() != before || written.isEmpty()) {
                texts.add(words(line));
            }
            before = line.first();
        }
        return String.join("\n", texts).strip();
    }

    private String words(Line line) {
        return written.isEmpty() ? line.text() : written.get(line.first() - 1);
    }

    private void add(String text, Place place, List<String> above, Role role) {
        for (String piece : Pieces.of(text, CHARACTERS)) {
            passages.add(new Passage(piece, place, above, Languages.of(piece), role));
        }
    }

    /// How much of a passage some lines fill: 1 is full.
    private double size(List<Line> block) {
        String text = text(block);
        return Math.max((double) text.length() / CHARACTERS, tokens(text) / TOKENS);
    }

    /// About as many tokens as a model would see: one a Han character, one for four other
    /// characters.
    private static double tokens(String text) {
        long han = text.codePoints().filter(Languages::isHan).count();
        return han + (text.length() - han) / 4.0;
    }
}
