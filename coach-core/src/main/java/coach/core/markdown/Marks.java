package coach.core.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/// Text between doubled marks: `==highlighted==`, `~~struck out~~`.
record Marks(char mark) implements DelimiterProcessor {

    /// The text between the marks.
    static final class Marked extends CustomNode {
        private final char mark;

        Marked(char mark) {
            this.mark = mark;
        }

        boolean struck() {
            return mark == '~';
        }
    }

    @Override
    public char getOpeningCharacter() {
        return mark;
    }

    @Override
    public char getClosingCharacter() {
        return mark;
    }

    @Override
    public int getMinLength() {
        return 2;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.length() != 2 || closing.length() != 2) {
            return 0;
        }
        Text opener = opening.getOpener();
        Node marked = new Marked(mark);
        for (Node node : Nodes.between(opener, closing.getCloser())) {
            marked.appendChild(node);
        }
        opener.insertAfter(marked);
        return 2;
    }
}
