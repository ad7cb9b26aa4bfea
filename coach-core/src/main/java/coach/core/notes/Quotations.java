package coach.core.notes;

import coach.core.notes.Line.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells callouts, which are the writer's own, from quotations of others.
final class Quotations {
    private static final Set<String> OTHERS = Set.of("quote", "cite", "example");

    private static final Pattern COPIED =
            Pattern.compile(
                    ".*(?:[Ff]rom (?!memory)|FAQ|copied|quoted?|source|according"
                            + " to|摘自|摘录|引自|转自|转载|来自|出自|原文|书里|书上).*[:：]\\s*",
                    Pattern.DOTALL);

    private Quotations() {}

    static List<Line> resolved(List<Line> lines) {
        boolean own = own(lines);
        List<Line> resolved = new ArrayList<>();
        boolean callout = false;
        for (Line line : lines) {
            callout =
                    line.kind() == Kind.CALLOUT && !OTHERS.contains(line.callout())
                            || callout && line.level() > 0 && line.kind() != Kind.CALLOUT;
            boolean quote = line.kind() == Kind.QUOTE;
            resolved.add(quote && (callout || own) ? line.with(Kind.TEXT, line.text()) : line);
        }
        return resolved;
    }

    /// Whether the writer keeps all answers in quotations.
    private static boolean own(List<Line> lines) {
        List<Line> quotes = lines.stream().filter(line -> line.kind() == Kind.QUOTE).toList();
        long asked = quotes.stream().filter(line -> has(line, true)).count();
        long answered = quotes.stream().filter(line -> has(line, false)).count();
        long headings =
                lines.stream()
                        .filter(Line::heading)
                        .filter(l -> Questions.likely(Starts.counted(l.text())))
                        .count();
        boolean outside =
                lines.stream()
                        .filter(line -> line.kind() == Kind.TEXT)
                        .anyMatch(line -> has(line, true) || has(line, false));
        boolean source =
                quotes.stream().anyMatch(line -> line.text().startsWith("——")) || copied(lines);
        boolean answersOnly =
                asked == 0 && (headings >= 2 || quotes.stream().noneMatch(Quotations::poor));
        return !source && questioned(lines)
                || answered >= 2 && !source && (answersOnly || asked + headings >= 2 && !outside);
    }

    /// Whether a line above a quotation without a poor answer says that it comes from elsewhere.
    private static boolean copied(List<Line> lines) {
        Line above = Line.of(1, Line.Kind.SILENT, "");
        boolean copied = false;
        for (Line line : lines) {
            boolean quote = line.kind() == Line.Kind.QUOTE;
            if (quote && poor(line)) {
                return false;
            }
            copied |= quote && COPIED.matcher(above.text()).matches();
            above = line.silent() ? above : line;
        }
        return copied;
    }

    /// Whether quotations hold nothing but questions, each answered right below.
    private static boolean questioned(List<Line> lines) {
        int questions = 0;
        boolean open = false;
        for (Line line : lines) {
            if (line.silent()) {
                continue;
            }
            boolean quote = line.kind() == Line.Kind.QUOTE;
            if (open && (quote || !has(line, false)) || quote && !Questions.certain(line.text())) {
                return false;
            }
            questions += quote ? 1 : 0;
            open = quote;
        }
        return questions >= 2;
    }

    private static boolean poor(Line line) {
        return Labels.at(line.text()).filter(label -> label.part() == Part.MINE).isPresent();
    }

    private static boolean has(Line line, boolean question) {
        return Labels.at(line.text())
                .filter(label -> label.sure() || label.sign())
                .filter(
                        label ->
                                question
                                        ? label.part().asks() || label.part() == Part.ASKER
                                        : label.part().answers())
                .isPresent();
    }
}
