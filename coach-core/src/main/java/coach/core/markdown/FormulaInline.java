package coach.core.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

import java.util.HashSet;
import java.util.Set;

/// A formula within a line. It is taken out before emphasis and escapes are looked for.
final class FormulaInline extends CustomNode {
    private final String latex;
    private final boolean displayed;

    private FormulaInline(String latex, boolean displayed) {
        this.latex = latex;
        this.displayed = displayed;
    }

    Inline.Formula formula() {
        return new Inline.Formula(latex, displayed);
    }

    /// Makes a parser for each text; it remembers which ends are missing, so that none is sought
    /// twice.
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$', '\\');
        }

        @Override
        public InlineContentParser create() {
            Set<String> missing = new HashSet<>();
            return state -> new Reader(state.scanner(), missing).read(state);
        }
    }

    private record Reader(Scanner in, Set<String> missing) {

        ParsedInline read(InlineParserState state) {
            if (in.next("$$")) {
                return upTo("$$", true);
            }
            if (in.next('$')) {
                return afterDollar();
            }
            in.next('\\');
            if (in.next('(')) {
                return upTo("\\)", false);
            }
            return in.next('[') ? upTo("\\]", true) : ParsedInline.none();
        }

        private ParsedInline upTo(String end, boolean displayed) {
            if (missing.contains(end)) {
                return ParsedInline.none();
            }
            Position start = in.position();
            while (in.hasNext()) {
                Position here = in.position();
                if (in.next(end)) {
                    String latex = between(start, here);
                    return latex.isBlank() ? ParsedInline.none() : found(latex, displayed);
                }
                skip();
            }
            missing.add(end);
            return ParsedInline.none();
        }

        /// `$5 and $6` is no formula: spaces touch no dollar from within, no digit follows the
        /// last.
        private ParsedInline afterDollar() {
            Position start = in.position();
            if (Character.isWhitespace(in.peek())) {
                return ParsedInline.none();
            }
            char last = ' ';
            while (in.hasNext() && in.peek() != '$') {
                last = in.peek();
                skip();
            }
            Position end = in.position();
            boolean closed = in.next('$') && !Character.isWhitespace(last);
            return closed && !Character.isDigit(in.peek())
                    ? found(between(start, end), false)
                    : ParsedInline.none();
        }

        private void skip() {
            boolean escape = in.peek() == '\\';
            in.next();
            if (escape && in.peek() == '$') {
                in.next();
            }
        }

        private String between(Position start, Position end) {
            return in.getSource(start, end).getContent();
        }

        private ParsedInline found(String latex, boolean displayed) {
            return ParsedInline.of(new FormulaInline(latex.strip(), displayed), in.position());
        }
    }
}
