package coach.cli.terminal;

import coach.api.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Marks stretches of a text: by colour, or by `**` before and behind where there is none.
public final class Highlighter {
    private static final Style MARKED = Style.of(Tone.ORANGE).inBold();

    private final Terminal terminal;

    /// @param terminal where it will be shown
    public Highlighter(Terminal terminal) {
        this.terminal = terminal;
    }

    /// The text with its spans marked; spans may overlap and stand in any order. A span over
    /// several lines is marked on each.
    ///
    /// @throws IllegalArgumentException if a span reaches beyond the text
    public String mark(String text, List<Span> spans) {
        var marked = new StringBuilder();
        int at = 0;
        for (var span : merged(text, spans)) {
            marked.append(text, at, span.start()).append(marked(span.of(text)));
            at = span.end();
        }
        return marked.append(text.substring(at)).toString();
    }

    private String marked(String words) {
        return words.lines().map(this::markedLine).collect(Collectors.joining("\n"))
                + (words.endsWith("\n") ? "\n" : "");
    }

    private String markedLine(String words) {
        if (words.isBlank()) {
            return words;
        }
        return terminal.colour() ? terminal.painted(words, MARKED) : "**" + words + "**";
    }

    private static List<Span> merged(String text, List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("beyond the text's end: " + span);
            }
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else if (span.end() > span.start()) {
                merged.add(span);
            }
        }
        return merged;
    }
}
