package coach.core.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Cuts a row of a table into cells.
final class TableCells {
    private TableCells() {}

    static List<String> of(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String inner = row.strip();
        for (int i = inner.startsWith("|") ? 1 : 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length() && inner.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(clean(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(clean(cell.toString()));
        }
        return List.copyOf(cells);
    }

    /// `<br>` ends a line in a cell.
    static String clean(String cell) {
        return Stream.of(cell.split("(?i)<br\\s*/?>"))
                .map(Plain::of)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}
