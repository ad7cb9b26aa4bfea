package coach.core.notes;

import coach.core.notes.Shape.Bullet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands right around a line.
final class Nearby {
    /// How far away an item of the same list may stand, in lines.
    private static final int LIST = 30;

    private final List<Piece> pieces;

    Nearby(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// Whether most items of the list around a line are certain to ask.
    boolean listing(int i) {
        Line line = pieces.get(i).line();
        long items = siblings(i).count();
        long asking = siblings(i).filter(p -> Questions.certain(p.text())).count();
        return line.bullet() == Bullet.NUMBER && asking >= 2 && 2 * asking >= items;
    }

    private Stream<Piece> siblings(int i) {
        Line line = pieces.get(i).line();
        int from = Math.max(0, i - LIST);
        return pieces.subList(from, Math.min(pieces.size(), i + LIST)).stream()
                .filter(p -> p.line().bullet() == line.bullet())
                .filter(p -> p.line().indent() == line.indent());
    }

    /// Whether the next line is running text, which may answer.
    boolean below(int i) {
        return next(i).map(k -> pieces.get(k))
                .filter(p -> !p.line().heading() && !p.asks() && !p.line().bold())
                .isPresent();
    }

    /// Whether the next line is set in deeper.
    boolean nested(int i) {
        return next(i).map(k -> pieces.get(k).line())
                .filter(
                        next ->
                                next.indent() > pieces.get(i).line().indent()
                                        && !next.heading()
                                        && next.level() >= pieces.get(i).line().level())
                .isPresent();
    }

    /// Whether the next line defines this one.
    boolean definition(int i) {
        Line line = pieces.get(i).line();
        return !line.bulleted()
                && next(i).map(k -> pieces.get(k).line())
                        .filter(next -> next.bullet() == Bullet.DEFINITION)
                        .isPresent();
    }

    /// Whether the next line is the label of the answer that was given.
    boolean labelNext(int i, Piece piece, Cursor cursor) {
        return next(i).map(pieces::get)
                .filter(p -> p.answers() && !p.is(Part.REMARK))
                .filter(p -> !p.is(Part.CORRECT) || !cursor.inAnswer())
                .filter(p -> !p.line().heading())
                .filter(
                        p ->
                                !p.is(Part.CORRECT)
                                        || p.line().indent() > piece.line().indent()
                                        || !p.line().bulleted())
                .isPresent();
    }

    /// The next line with words.
    Optional<Integer> next(int i) {
        for (int k = i + 1; k < pieces.size(); k++) {
            if (!pieces.get(k).silent()) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }
}
