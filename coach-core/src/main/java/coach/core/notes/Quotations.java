package coach.core.notes;

import coach.core.notes.Line.Kind;

import java.util.ArrayList;
import java.util.List;

/// Tells callouts, which are the writer's own, from quotations of others.
final class Quotations {
    private Quotations() {}

    static List<Line> resolved(List<Line> lines) {
        boolean own = own(lines);
        List<Line> resolved = new ArrayList<>();
        boolean callout = false;
        for (Line line : lines) {
            callout = line.kind() == Kind.CALLOUT || callout && line.level() > 0;
            boolean quote = line.kind() == Kind.QUOTE;
            resolved.add(quote && (callout || own) ? line.with(Kind.TEXT, line.text()) : line);
        }
        return resolved;
    }

    /// Whether the writer keeps all questions in quotations.
    private static boolean own(List<Line> lines) {
        long asked =
                lines.stream().filter(line -> line.kind() == Kind.QUOTE && has(line, true)).count();
        long answered =
                lines.stream()
                        .filter(line -> line.kind() == Kind.QUOTE && has(line, false))
                        .count();
        boolean outside =
                lines.stream()
                        .filter(line -> line.kind() == Kind.TEXT || line.heading())
                        .anyMatch(line -> has(line, true) || has(line, false));
        boolean source =
                lines.stream()
                        .anyMatch(
                                line -> line.kind() == Kind.QUOTE && line.text().startsWith("——"));
        return asked >= 2 && answered >= 2 && !outside && !source;
    }

    private static boolean has(Line line, boolean question) {
        return Labels.at(line.text())
                .filter(Label::sure)
                .filter(label -> question ? label.part().asks() : label.part().answers())
                .isPresent();
    }
}
