package coach.core.notes;

import java.util.ArrayList;
import java.util.List;

/// The headings above the line that is being read.
final class Headings {
    private final List<Line> path = new ArrayList<>();

    void enter(Line heading) {
        path.removeIf(above -> above.level() >= heading.level());
        path.add(heading);
    }

    List<String> all() {
        return path.stream().map(Line::text).toList();
    }

    List<String> above(int level) {
        return path.stream().filter(line -> line.level() < level).map(Line::text).toList();
    }
}
