package coach.core.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the labels of a note's lines.
final class Tagger {
    private final Convention convention;

    Tagger(Convention convention) {
        this.convention = convention;
    }

    List<Piece> pieces(List<Line> lines) {
        List<Piece> pieces = new ArrayList<>();
        for (Line line : lines) {
            if (line.silent() || line.verbatim()) {
                pieces.add(Piece.plain(line));
            } else {
                addPieces(line, pieces);
            }
        }
        return pieces;
    }

    private void addPieces(Line line, List<Piece> to) {
        if (line.kind() == Line.Kind.CALLOUT) {
            to.add(callout(line));
            return;
        }
        Optional<Label> label = convention.label(line);
        if (label.isEmpty()) {
            Optional<Part> title = title(line);
            boolean open = title.isEmpty() && line.kind() == Line.Kind.TEXT;
            if (open && (Splits.remarked(line, to) || Splits.answered(line, to))) {
                return;
            }
            to.add(new Piece(line, title, "", title.isPresent() ? "" : line.text()));
            return;
        }
        Piece piece = Splits.piece(line, label.get());
        if (piece.asks() || piece.is(Part.MINE) || piece.is(Part.ANSWER)) {
            Splits.add(piece, to);
        } else {
            to.add(piece);
        }
    }

    /// A callout's title may be a label; else its kind is one.
    private Piece callout(Line line) {
        Optional<Part> title = HeadWords.title(line.text());
        if (title.isPresent()) {
            return new Piece(line, title, "", "");
        }
        Optional<Label> label = convention.label(line);
        if (label.isPresent()) {
            return Splits.piece(line, label.get());
        }
        return new Piece(line, Optional.of(kind(line.callout())), "", line.text());
    }

    private static Part kind(String callout) {
        return switch (callout) {
            case "question", "help", "faq" -> Part.QUESTION;
            case "failure", "fail", "missing", "error", "danger", "bug" -> Part.MINE;
            case "success", "check", "done", "answer", "solution" -> Part.CORRECT;
            default -> Part.ASIDE;
        };
    }

    /// A heading or a short line that is nothing but a label.
    private Optional<Part> title(Line line) {
        Optional<Part> part = HeadWords.title(line.text()).map(convention::settled);
        return switch (line.kind()) {
            case HEADING ->
                    part.filter(found -> found.asks() || found.answers() || found == Part.ASIDE);
            default ->
                    part.filter(found -> found.answers() || asks(found))
                            .filter(_ -> line.text().length() >= 4 || convention.titles())
                            .filter(_ -> !line.text().matches(".*[.。!！?？]"));
        };
    }

    /// Whether a word for a question stands on a line of its own, as those for answers do.
    private boolean asks(Part part) {
        return part.asks() && convention.titles();
    }
}
