package coach.cli.terminal;

import coach.core.formula.CellWidth;
import coach.core.formula.Formula;
import coach.core.formula.FormulaException;
import coach.core.markdown.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Running text of a document as words in styles.
final class Prose {
    private static final int WHOLE = 36;
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Pattern CITATION = Pattern.compile("\\[[0-9]+(?:[,，–-] ?[0-9]+)*\\]");
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private final Terminal terminal;
    private final List<Run> runs = new ArrayList<>();

    private Prose(Terminal terminal) {
        this.terminal = terminal;
    }

    static List<Run> of(List<Inline> text, Style style, Terminal terminal) {
        var prose = new Prose(terminal);
        prose.addAll(text, style);
        return List.copyOf(prose.runs);
    }

    private void addAll(List<Inline> text, Style style) {
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i) instanceof Inline.Break(var hard)) {
                lineEnd(hard, i + 1 < text.size() ? firstSign(text.get(i + 1)) : 0);
            } else {
                add(text.get(i), style);
            }
        }
    }

    private void add(Inline inline, Style style) {
        switch (inline) {
            case Inline.Text(var words) -> words(words, style);
            case Inline.Strong(var text) -> addAll(text, style.inBold());
            case Inline.Emphasis(var text) -> addAll(text, style.inItalics());
            case Inline.Highlight(var text) -> marked(text, style.in(Tone.ORANGE).inBold(), "**");
            case Inline.Struck(var text) -> marked(text, style.strike(), "~~");
            case Inline.Code(var code) -> runs.add(Run.of(whole(code), style.in(Tone.TEAL)));
            case Inline.Formula(var latex, _) -> formula(latex, style);
            case Inline.Link(var text, var target) -> link(text, target, style);
            case Inline.Image(var description, var target) -> image(description, target);
            case Inline.Html(var html) -> html(html, style);
            case Inline.Break(var hard) -> lineEnd(hard, 0);
        }
    }

    private void words(String words, Style style) {
        int from = 0;
        for (var citation = CITATION.matcher(words); citation.find(); from = citation.end()) {
            runs.add(Run.of(words.substring(from, citation.start()), style));
            runs.add(Run.of(citation.group(), style.in(Tone.VIOLET)));
        }
        runs.add(Run.of(words.substring(from), style));
    }

    /// Without colours the marks stay as they are written.
    private void marked(List<Inline> text, Style style, String mark) {
        String shown = terminal.colour() ? "" : mark;
        runs.add(new Run(shown, style));
        addAll(text, style);
        runs.add(new Run(shown, style));
    }

    private void formula(String latex, Style style) {
        runs.add(Run.of(bound(whole(line(latex, terminal))), style.in(Tone.VIOLET)));
    }

    /// A formula on one line; as it was written, if it cannot be read or shown.
    static String line(String latex, Terminal terminal) {
        String written = latex.strip().replaceAll("\\s+", " ");
        if (!terminal.unicode()) {
            return written;
        }
        try {
            return Formula.parse(latex).line();
        } catch (FormulaException _) {
            return written;
        }
    }

    private void link(List<Inline> text, String target, Style style) {
        int before = runs.size();
        addAll(text, style.in(Tone.BLUE).underline());
        var shown = new StringBuilder();
        runs.subList(before, runs.size()).forEach(run -> shown.append(run.text()));
        boolean told = target.isEmpty() || target.startsWith("#") || target.contentEquals(shown);
        if (!told) {
            runs.add(Run.of(" (" + target + ")", Style.of(Tone.GREY)));
        }
    }

    private void image(String description, String target) {
        String sign = Glyphs.of(terminal).image();
        runs.add(Run.of(sign + " " + description, Style.of(Tone.GREY)));
        runs.add(
                Run.of(
                        (description.isEmpty() ? "" : " ") + "(" + target + ")",
                        Style.of(Tone.GREY)));
    }

    private void html(String html, Style style) {
        if (LINE_BREAK.matcher(html).matches()) {
            runs.add(new Run("\n", style));
        }
    }

    /// The end of a line in the source is a space, but not between two Chinese characters.
    private void lineEnd(boolean hard, int next) {
        boolean wide = CellWidth.of(lastSign()) == 2 && CellWidth.of(next) == 2;
        runs.add(new Run(hard ? "\n" : wide ? "" : " ", Style.PLAIN));
    }

    private int lastSign() {
        for (var run : runs.reversed()) {
            if (!run.text().isEmpty()) {
                return run.text().codePointBefore(run.text().length());
            }
        }
        return 0;
    }

    private static int firstSign(Inline inline) {
        return switch (inline) {
            case Inline.Text(var text) -> firstSign(text);
            case Inline.Code(var text) -> firstSign(text);
            case Inline.Strong(var text) -> firstSign(text);
            case Inline.Emphasis(var text) -> firstSign(text);
            case Inline.Highlight(var text) -> firstSign(text);
            case Inline.Struck(var text) -> firstSign(text);
            case Inline.Link(var text, _) -> firstSign(text);
            case Inline.Formula _, Inline.Image _, Inline.Html _, Inline.Break _ -> 0;
        };
    }

    private static int firstSign(List<Inline> text) {
        return text.isEmpty() ? 0 : firstSign(text.getFirst());
    }

    private static int firstSign(String text) {
        return text.isEmpty() ? 0 : text.codePointAt(0);
    }

    /// Short code and formulas are not broken between lines.
    private static String whole(String text) {
        return CellWidth.of(text) <= WHOLE ? text.replace(' ', NO_BREAK_SPACE) : text;
    }

    /// A long formula may end a line between its terms, but not within brackets that fit.
    private static String bound(String text) {
        var bound = new StringBuilder();
        int depth = 0;
        for (char sign : text.toCharArray()) {
            depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
            bound.append(sign == ' ' && depth > 0 ? NO_BREAK_SPACE : sign);
        }
        return bound.toString();
    }
}
