package coach.core.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A formula on lines of its own, between `$$` and `$$` or `\[` and `\]`.
final class FormulaBlock extends CustomBlock {
    private static final Pattern START = Pattern.compile("[\\s>]*(\\$\\$|\\\\\\[)(.*)");
    private static final int INDENT = 4;

    private String latex = "";

    String latex() {
        return latex;
    }

    /// Formulas open only where they also close, so that a lonely `$$` swallows nothing.
    static BlockParserFactory factory(String text) {
        Map<Integer, Integer> closings = closings(text.lines().toList());
        return (state, _) -> {
            Integer last = closings.get(state.getLine().getSourceSpan().getLineIndex());
            if (last == null || state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            boolean here = START.matcher(line.subSequence(start, line.length())).matches();
            return here ? BlockStart.of(new Reader(last)).atIndex(start + 2) : BlockStart.none();
        };
    }

    private static Map<Integer, Integer> closings(List<String> lines) {
        Map<Integer, Integer> closings = new HashMap<>();
        int[] nextDollars = next(lines, "$$");
        int[] nextBrackets = next(lines, "\\]");
        for (int i = 0; i < lines.size(); i++) {
            Matcher start = START.matcher(lines.get(i));
            if (start.matches()) {
                boolean dollars = start.group(1).equals("$$");
                int last = last(start.group(2), i, dollars ? nextDollars : nextBrackets, dollars);
                if (last >= 0) {
                    closings.put(i, last);
                    i = last;
                }
            }
        }
        return closings;
    }

    private static int last(String rest, int line, int[] next, boolean dollars) {
        String end = dollars ? "$$" : "\\]";
        int at = rest.indexOf(end);
        if (at >= 0) {
            return at > 0 && rest.substring(at + 2).isBlank() ? line : -1;
        }
        return next[line + 1];
    }

    /// For each line, the first line from there on that ends a formula, or -1.
    private static int[] next(List<String> lines, String end) {
        int[] next = new int[lines.size() + 1];
        next[lines.size()] = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i).stripTrailing();
            boolean ends = line.endsWith(end) && line.indexOf(end) == line.length() - 2;
            next[i] = ends ? i : next[i + 1];
        }
        return next;
    }

    private static final class Reader extends AbstractBlockParser {
        private final FormulaBlock block = new FormulaBlock();
        private final StringBuilder text = new StringBuilder();
        private final int last;

        Reader(int last) {
            this.last = last;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean within = state.getLine().getSourceSpan().getLineIndex() <= last;
            return within ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
        }

        @Override
        public void addLine(SourceLine added) {
            text.append(added.getContent()).append('\n');
        }

        @Override
        public void closeBlock() {
            String all = text.toString().strip();
            boolean closed = all.endsWith("$$") || all.endsWith("\\]");
            block.latex = closed ? all.substring(0, all.length() - 2).strip() : all;
        }
    }
}
