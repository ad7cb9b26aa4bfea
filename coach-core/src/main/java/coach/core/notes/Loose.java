package coach.core.notes;

import coach.core.notes.Line.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words of a note that belong to no exchange, in blocks: what stands below a heading, or
/// between blank lines.
final class Loose {
    /// @param title the heading above, if the block is what stands below it
    record Block(String title, List<Piece> pieces) {}

    private final List<Piece> pieces;
    private final Set<Integer> taken = new HashSet<>();

    Loose(List<Piece> pieces, List<Draft> drafts) {
        this.pieces = pieces;
        for (Draft draft : drafts) {
            for (int line = draft.question().isEmpty() ? 1 : draft.firstLine();
                    !draft.question().isEmpty() && line <= draft.lastLine();
                    line++) {
                taken.add(line);
            }
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Piece> block = new ArrayList<>();
        String title = "";
        for (Piece piece : pieces) {
            Line line = piece.line();
            boolean ends =
                    taken.contains(line.first()) || line.heading() || line.kind() == Kind.RULE;
            if (ends || title.isEmpty() && line.gap()) {
                end(title, block, blocks);
                block = new ArrayList<>();
            }
            if (ends) {
                title = line.heading() ? line.text() : "";
            } else if (!piece.silent()) {
                block.add(piece.unlabelled());
            }
        }
        end(title, block, blocks);
        return blocks;
    }

    private static void end(String title, List<Piece> block, List<Block> to) {
        if (!block.isEmpty()) {
            to.add(new Block(title, block));
        }
    }
}
