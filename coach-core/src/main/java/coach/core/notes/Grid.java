package coach.core.notes;

import coach.core.notes.Draft.Form;
import coach.core.notes.Line.Kind;

import java.util.List;
import java.util.Optional;

/// Reads tables: an exchange a row below a header that names the columns, or a table that holds one
/// exchange, its parts named in the first column.
final class Grid {
    private Optional<Columns> columns = Optional.empty();
    private Optional<Draft> upright = Optional.empty();

    /// What a row holds.
    ///
    /// @param draft the exchange that begins with it
    /// @param header whether the table's meaning is known from here on
    /// @param known whether the row belongs to such a table
    record Found(Optional<Draft> draft, boolean header, boolean known) {
        private static final Found NOTHING = new Found(Optional.empty(), false, false);
        private static final Found PART = new Found(Optional.empty(), false, true);
        private static final Found HEADER = new Found(Optional.empty(), true, true);
    }

    /// The table ends.
    void end() {
        columns = Optional.empty();
        upright = Optional.empty();
    }

    Found read(Line line, List<String> section) {
        if (line.kind() == Kind.HEADER) {
            return header(line, section);
        }
        if (upright.isPresent() && line.cells().size() == 2) {
            addPart(line, upright.get());
            return Found.PART;
        }
        if (columns.isEmpty() && isUpright(line)) {
            return upright(line, section);
        }
        return columns.map(at -> row(line, at, section)).orElse(Found.NOTHING);
    }

    private Found header(Line line, List<String> section) {
        columns = Columns.of(line.cells());
        if (columns.isPresent()) {
            return Found.HEADER;
        }
        return isUpright(line) ? upright(line, section) : Found.NOTHING;
    }

    private Found upright(Line line, List<String> section) {
        Draft draft = new Draft(Form.TABLE, false, section);
        draft.question().add(line.cells().get(1).piece(line));
        upright = Optional.of(draft);
        return new Found(upright, true, true);
    }

    private static boolean isUpright(Line header) {
        List<Cell> cells = header.cells();
        return cells.size() == 2
                && HeadWords.title(cells.get(0).text()).filter(p -> p == Part.QUESTION).isPresent()
                && HeadWords.title(cells.get(1).text()).isEmpty()
                && !cells.get(1).blank();
    }

    private static void addPart(Line row, Draft draft) {
        HeadWords.column(row.cells().getFirst().text())
                .filter(Part::answers)
                .ifPresent(part -> draft.part(part).add(row.cells().get(1).piece(row)));
    }

    private static Found row(Line row, Columns at, List<String> section) {
        Optional<Cell> question = at.cell(row, Part.QUESTION);
        if (question.isEmpty()) {
            return Found.PART;
        }
        String text = question.get().text();
        Optional<Label> label = Labels.at(text).filter(found -> found.part().asks());
        boolean marked = label.filter(found -> found.part() == Part.FOLLOW_UP).isPresent();
        Draft draft = new Draft(Form.TABLE, marked || at.followUp(row), section);
        draft.question().add(question.get().piece(row, label.map(Label::rest).orElse(text)));
        for (Part part : List.of(Part.MINE, Part.CORRECT, Part.REMARK)) {
            at.cell(row, part).ifPresent(cell -> draft.part(part).add(cell.piece(row)));
        }
        return new Found(Optional.of(draft), false, true);
    }
}
