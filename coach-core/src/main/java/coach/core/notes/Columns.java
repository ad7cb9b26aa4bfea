package coach.core.notes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a table holds which part of an exchange.
record Columns(Map<Part, Integer> at) {

    /// The columns of a table with this header, if it has questions.
    static Optional<Columns> of(List<Cell> header) {
        Map<Part, Integer> at = new EnumMap<>(Part.class);
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            HeadWords.column(header.get(i).text()).ifPresent(part -> at.putIfAbsent(part, column));
        }
        Optional.ofNullable(at.remove(Part.REFLECTION))
                .ifPresent(column -> at.putIfAbsent(Part.CORRECT, column));
        boolean questions = at.containsKey(Part.QUESTION);
        boolean answers = at.keySet().stream().anyMatch(Part::answers);
        if (at.containsKey(Part.ANSWER) && !at.containsKey(Part.CORRECT)) {
            at.put(Part.CORRECT, at.remove(Part.ANSWER));
        }
        return questions && answers ? Optional.of(new Columns(at)) : Optional.empty();
    }

    Optional<Cell> cell(Line row, Part part) {
        return Optional.ofNullable(at.get(part))
                .filter(column -> column < row.cells().size())
                .map(column -> row.cells().get(column))
                .filter(cell -> !cell.blank());
    }

    /// Whether some column of the row says that it follows up the one before.
    boolean followUp(Line row) {
        return row.cells().stream()
                .map(Cell::text)
                .filter(cell -> cell.length() < 16)
                .anyMatch(
                        cell -> HeadWords.title(cell).filter(p -> p == Part.FOLLOW_UP).isPresent());
    }
}
