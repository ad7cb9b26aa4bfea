package coach.core.notes;

import coach.core.notes.Line.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers that stand at the end of a note beside a mark such as `[a]` or `[^1]:`, which the
/// question ends with.
final class Footnotes {
    private static final Pattern DEFINED =
            Pattern.compile("^\\[(\\^?[\\p{L}\\p{N}]{1,4})\\][:：]?\\s*(\\S.*)$");
    private static final Pattern POINTS =
            Pattern.compile(
                    "^(.*?\\S)\\s*[(（]?\\s*(?:[→,，;；]|->|=>)?\\s*(see|cf\\.?|(?:答案|解答|解析|详|参)?见)?\\s*\\[(\\^?[\\p{L}\\p{N}]{1,4})\\]\\s*[)）]?$");
    private static final int LONGEST = 2000;

    private final Set<String> marks;
    private final List<Line> body = new ArrayList<>();
    private final Map<String, List<Piece>> notes = new TreeMap<>();

    Footnotes(List<Line> lines) {
        this.marks = marks(lines);
        String open = "";
        for (Line line : lines) {
            Matcher defined = DEFINED.matcher(line.text());
            if (open(line) && defined.matches() && marks.contains(defined.group(1))) {
                open = defined.group(1);
                add(open, line, defined.group(2));
            } else if (!open.isEmpty() && !line.silent() && !line.gap() && !line.heading()) {
                add(open, line, line.text());
            } else {
                open = line.silent() ? open : "";
                body.addAll(cut(line));
            }
        }
    }

    /// The note's lines without its footnotes; a question says `see` instead of its mark.
    List<Line> body() {
        return body;
    }

    /// The footnotes by their marks.
    Map<String, List<Piece>> notes() {
        return notes;
    }

    /// The marks that questions end with and that are explained somewhere.
    private static Set<String> marks(List<Line> lines) {
        Set<String> asked = new TreeSet<>();
        Set<String> defined = new TreeSet<>();
        for (Line line : lines) {
            Matcher points = POINTS.matcher(line.text());
            Matcher defines = DEFINED.matcher(line.text());
            if (open(line) && defines.matches()) {
                defined.add(defines.group(1));
            } else if (open(line)
                    && points.matches()
                    && (points.group(2) != null || asks(points.group(1)))) {
                asked.add(points.group(3));
            }
        }
        asked.retainAll(defined);
        return asked;
    }

    private static boolean open(Line line) {
        return (line.kind() == Kind.TEXT || line.heading()) && line.text().length() < LONGEST;
    }

    private static boolean asks(String text) {
        return Labels.at(text).filter(label -> label.part().asks()).isPresent()
                || Questions.certain(text);
    }

    private void add(String mark, Line line, String words) {
        notes.computeIfAbsent(mark, _ -> new ArrayList<>()).add(Piece.plain(line.with(words)));
        body.add(Line.of(line.first(), Kind.SILENT, ""));
    }

    private List<Line> cut(Line line) {
        if (marks.isEmpty() || !open(line)) {
            return List.of(line);
        }
        Matcher points = POINTS.matcher(line.text());
        if (!points.matches() || !marks.contains(points.group(3)) || !asks(points.group(1))) {
            return List.of(line);
        }
        Shape below = Shape.PLAIN.indent(line.indent());
        String pointer = "Correct answer: see [" + points.group(3) + "]";
        return List.of(
                line.with(points.group(1)),
                Line.of(line.first(), line.last(), Kind.TEXT, below, pointer));
    }
}
