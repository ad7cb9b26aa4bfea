package coach.core.notes;

import coach.api.Exchange;
import coach.api.Place;
import coach.api.Quote;
import coach.api.Role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which part of which exchange each line of a note is.
final class Roles {
    /// Words of an exchange that share their line with others.
    record Part(Role role, String text) {}

    private final Map<Integer, Role> roles = new HashMap<>();
    private final Map<Integer, List<Part>> shared = new HashMap<>();
    private final Map<Integer, Integer> owners = new HashMap<>();
    private final TreeMap<Integer, Integer> rows = new TreeMap<>();

    /// @param lines the note's lines: a table's row in HTML may fill several lines of the file
    Roles(List<Exchange> exchanges, List<Line> lines) {
        lines.stream()
                .filter(line -> line.kind() == Line.Kind.ROW)
                .forEach(line -> rows.put(line.first(), line.last()));
        for (int i = 0; i < exchanges.size(); i++) {
            Exchange exchange = exchanges.get(i);
            mark(exchange.question().place(), Role.QUESTION, i);
            exchange.myAnswer().ifPresent(quote -> mark(quote.place(), Role.POOR_ANSWER));
            exchange.correctAnswer().ifPresent(quote -> mark(quote.place(), Role.CORRECT_ANSWER));
        }
        exchanges.forEach(this::share);
    }

    private void mark(Place place, Role role, int owner) {
        for (int line = place.firstLine(); line <= place.lastLine(); line++) {
            owners.put(line, owner);
        }
        mark(place, role);
    }

    /// Where parts meet on one line the poorer one wins, so that no poor answer passes for a
    /// correct one.
    private void mark(Place place, Role role) {
        for (int line = place.firstLine(); line <= place.lastLine(); line++) {
            roles.merge(
                    line,
                    role,
                    (a, b) -> a.ordinal() <= b.ordinal() && b != Role.POOR_ANSWER ? a : b);
        }
    }

    /// An exchange on a single line or row is kept in its parts.
    private void share(Exchange exchange) {
        int first = exchange.place().firstLine();
        Map.Entry<Integer, Integer> row = rows.floorEntry(first);
        boolean inRow = row != null && row.getValue() >= first;
        int line = inRow ? row.getKey() : first;
        int last = inRow ? row.getValue() : first;
        if (exchange.place().lastLine() > last
                || exchange.myAnswer().isEmpty() && exchange.correctAnswer().isEmpty()) {
            return;
        }
        List<Part> parts = shared.computeIfAbsent(line, _ -> new ArrayList<>());
        parts.add(new Part(Role.QUESTION, exchange.question().text()));
        exchange.myAnswer()
                .filter(quote -> within(quote, line, last))
                .ifPresent(quote -> parts.add(new Part(Role.POOR_ANSWER, quote.text())));
        exchange.correctAnswer()
                .filter(quote -> within(quote, line, last))
                .ifPresent(quote -> parts.add(new Part(Role.CORRECT_ANSWER, quote.text())));
    }

    private static boolean within(Quote quote, int first, int last) {
        return quote.place().firstLine() >= first && quote.place().lastLine() <= last;
    }

    Role of(int line) {
        return roles.getOrDefault(line, Role.NOTE);
    }

    int owner(int line) {
        return owners.getOrDefault(line, -1);
    }

    List<Part> parts(int line) {
        return shared.getOrDefault(line, List.of());
    }
}
