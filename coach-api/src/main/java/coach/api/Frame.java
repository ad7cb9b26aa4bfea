package coach.api;

import coach.api.figure.Figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One step of a demo.
///
/// @param step its number, from 0
/// @param narration what was computed from what, with the numbers put in: Markdown with LaTeX, in
///   the language asked
/// @param values named values of this step
/// @param figures what it looks like
public record Frame(int step, String narration, Map<String, Data> values, List<Figure> figures) {
    public Frame {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        figures = List.copyOf(figures);
    }

    /// A frame with a narration alone.
    public static Frame of(int step, String narration) {
        return new Frame(step, narration, Map.of(), List.of());
    }

    /// The same frame with one more value.
    public Frame with(String name, Data value) {
        var all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new Frame(step, narration, all, figures);
    }

    /// The same frame with these figures.
    public Frame with(Figure... shown) {
        return new Frame(step, narration, values, List.of(shown));
    }
}
