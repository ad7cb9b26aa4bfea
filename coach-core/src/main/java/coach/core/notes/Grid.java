package coach.core.notes;

import coach.core.notes.Draft.Form;
import coach.core.notes.Line.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads tables: an exchange a row below a header that names the columns, or an exchange a column,
/// the parts named in the first one.
final class Grid {
    private Optional<Columns> columns = Optional.empty();
    private List<Draft> upright = List.of();

    /// What a row holds.
    ///
    /// @param drafts the exchanges that begin with it
    /// @param header whether the table's meaning is known from here on
    /// @param known whether the row belongs to such a table
    record Found(List<Draft> drafts, boolean header, boolean known) {
        private static final Found NOTHING = new Found(List.of(), false, false);
        private static final Found PART = new Found(List.of(), false, true);
        private static final Found HEADER = new Found(List.of(), true, true);
    }

    /// The table ends.
    void end() {
        columns = Optional.empty();
        upright = List.of();
    }

    /// @param below the rows below a header
    Found read(Line line, List<Line> below, List<String> section) {
        if (line.kind() == Kind.HEADER) {
            return header(line, below, section);
        }
        if (upright.size() == line.cells().size() - 1) {
            addParts(line);
            return Found.PART;
        }
        if (columns.isEmpty() && isUpright(line)) {
            return upright(line, section);
        }
        return columns.map(at -> row(line, at, section)).orElse(Found.NOTHING);
    }

    private Found header(Line line, List<Line> below, List<String> section) {
        columns = Columns.of(line.cells());
        if (columns.isPresent()) {
            return Found.HEADER;
        }
        return isUpright(line) || turned(line, below) ? upright(line, section) : Found.NOTHING;
    }

    private Found upright(Line line, List<String> section) {
        List<Draft> drafts = new ArrayList<>();
        for (Cell question : line.cells().subList(1, line.cells().size())) {
            Draft draft = new Draft(Form.TABLE, false, section);
            draft.question().add(question.piece(line));
            drafts.add(draft);
        }
        upright = drafts;
        return new Found(drafts, true, true);
    }

    private static boolean isUpright(Line header) {
        List<Cell> cells = header.cells();
        return cells.size() == 2
                && HeadWords.title(cells.get(0).text()).filter(p -> p == Part.QUESTION).isPresent()
                && HeadWords.title(cells.get(1).text()).isEmpty()
                && !cells.get(1).blank();
    }

    /// Whether the header asks, one question a column, and rows below are named as answers.
    private static boolean turned(Line header, List<Line> below) {
        List<Cell> cells = header.cells();
        return cells.size() > 1
                && (cells.getFirst().blank() || part(cells.getFirst()) == Part.QUESTION)
                && cells.stream()
                        .skip(1)
                        .noneMatch(cell -> cell.blank() || part(cell) != Part.ASIDE)
                && cells.stream().skip(1).anyMatch(cell -> Questions.likely(cell.text()))
                && below.stream()
                        .filter(row -> row.cells().size() > 1)
                        .anyMatch(row -> part(row.cells().getFirst()).answers());
    }

    private static Part part(Cell cell) {
        return HeadWords.column(cell.text()).orElse(Part.ASIDE);
    }

    private void addParts(Line row) {
        Part part = part(row.cells().getFirst());
        for (int i = 0; i < upright.size() && part.answers(); i++) {
            Cell cell = row.cells().get(i + 1);
            if (!cell.blank()) {
                upright.get(i).part(part).add(cell.piece(row));
            }
        }
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
        return new Found(List.of(draft), false, true);
    }
}
