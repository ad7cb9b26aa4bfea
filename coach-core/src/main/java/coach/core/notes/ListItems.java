package coach.core.notes;

import coach.core.notes.Line.Kind;
import coach.core.notes.Shape.Bullet;
import coach.core.notes.Shape.Weight;

/// The items of a text's lists: bullets, numbers and boxes become the shape of their line.
final class ListItems {
    private int empty = -1;

    /// A line has been taken: a bullet without words waits for the next one only.
    void passed(Line line) {
        if (line.bullet() != Bullet.DASH || !line.text().isBlank()) {
            empty = -1;
        }
    }

    /// A bullet without words belongs to the next line, as lists copied from web pages have it.
    Line item(int i, String rest, String text, boolean gap) {
        Marker marker = Marker.of(text);
        int indent = Indent.of(rest);
        return switch (marker.bullet()) {
            case DASH -> {
                empty = marker.words().isBlank() ? indent : -1;
                yield line(i, marker, indent, gap);
            }
            case DEFINITION -> line(i, marker, Math.max(1, indent), gap);
            case NUMBER, TASK, DONE -> line(i, marker, indent, gap);
            case NONE -> {
                boolean follows = empty >= 0;
                Bullet bullet = follows ? Bullet.DASH : Bullet.NONE;
                Line line = line(i, new Marker(bullet, 0, text), follows ? empty : indent, gap);
                empty = -1;
                yield line;
            }
        };
    }

    private static Line line(int i, Marker marker, int indent, boolean gap) {
        boolean task = Outline.task(marker.words());
        Shape shape =
                Shape.PLAIN
                        .bullet(task ? Bullet.TASK : marker.bullet(), marker.number())
                        .indent(indent)
                        .gap(gap)
                        .weight(Plain.bold(marker.words()) ? Weight.BOLD : Weight.PLAIN);
        return Line.of(
                i + 1, i + 1, Kind.TEXT, shape, Emphasised.labelled(Outline.bare(marker.words())));
    }
}
