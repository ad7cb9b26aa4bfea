package coach.core.notes;

import coach.core.notes.Line.Kind;
import coach.core.notes.Shape.Bullet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers that stand apart from their questions: a list of questions, and below a title of their
/// own lists of answers that count alike.
final class Apart {
    private static final Pattern COUNTED =
            Pattern.compile(
                    "^(?:Q|A|问|答|题|第|问题|答案|#)?\\s*(\\d{1,3}|[一二三四五六七八九十]{1,2})(?:\\s*[题问])?\\s*[.、．:：)）]\\s*(\\S.*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int FEWEST = 2;

    /// An item of a list with all of its lines.
    private record Item(int key, List<Integer> at) {}

    /// A list below a title.
    private record Sheet(Optional<Part> part, int title, List<Item> items) {}

    /// An answer of a list.
    record Answer(int question, Part part, List<Piece> words) {}

    private final List<Piece> pieces;
    private final List<Answer> answers = new ArrayList<>();

    Apart(List<Piece> tagged) {
        this.pieces = new ArrayList<>(tagged);
        List<Sheet> asked = new ArrayList<>();
        for (Sheet sheet : sheets()) {
            Optional<Sheet> questions =
                    asked.stream().filter(list -> answers(sheet, list)).reduce((a, b) -> b);
            if (questions.isPresent()) {
                take(sheet, questions.get());
            } else if (asks(sheet)) {
                asked.add(sheet);
            }
        }
    }

    /// The note without the lists of answers.
    List<Piece> pieces() {
        return pieces;
    }

    /// The answers, in the order of their lists.
    List<Answer> answers() {
        return answers;
    }

    private List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        int title = -1;
        for (int i = 0; i <= pieces.size(); i++) {
            if (i == pieces.size() || titled(i)) {
                sheet(title, i).ifPresent(sheets::add);
                title = i;
            }
        }
        return sheets;
    }

    private boolean titled(int i) {
        Piece piece = pieces.get(i);
        return piece.line().heading()
                || piece.part().isPresent() && piece.text().isBlank() && key(piece).isEmpty();
    }

    private Optional<Sheet> sheet(int title, int end) {
        List<Item> items = new ArrayList<>();
        int indent = -1;
        for (int i = title + 1; i < end; i++) {
            Piece piece = pieces.get(i);
            Line line = piece.line();
            if (piece.silent()) {
                continue;
            }
            Optional<Integer> key = key(piece).or(() -> bullet(piece, items.size()));
            boolean next = key.isPresent() && (indent < 0 || line.indent() <= indent);
            if (next) {
                items.add(new Item(key.get(), new ArrayList<>(List.of(i))));
                indent = line.indent();
            } else if (items.isEmpty() || !line.gap() || line.indent() > indent) {
                if (!items.isEmpty()) {
                    items.getLast().at().add(i);
                }
            } else {
                break;
            }
        }
        Optional<Part> part = title < 0 ? Optional.empty() : pieces.get(title).part();
        return items.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new Sheet(part, title, items));
    }

    /// Items without numbers are counted.
    private static Optional<Integer> bullet(Piece piece, int before) {
        return piece.line().bullet() == Bullet.DASH && piece.part().isEmpty()
                ? Optional.of(before + 1)
                : Optional.empty();
    }

    private static Optional<Integer> key(Piece piece) {
        Line line = piece.line();
        if (line.number() > 0) {
            return Optional.of(line.number());
        }
        Matcher counted = COUNTED.matcher(line.text());
        if (line.verbatim() || !counted.matches()) {
            return Optional.empty();
        }
        return Optional.of(Numeral.value(counted.group(1)));
    }

    /// Whether most items of a list ask, and none is answered on the spot.
    private boolean asks(Sheet sheet) {
        long asking =
                sheet.items().stream()
                        .filter(item -> Questions.likely(pieces.get(item.at().getFirst()).text()))
                        .count();
        boolean single =
                counted(sheet) || sheet.items().stream().allMatch(item -> item.at().size() == 1);
        return 2 * asking > sheet.items().size()
                && single
                && sheet.items().stream().allMatch(item -> unanswered(item));
    }

    private boolean unanswered(Item item) {
        return item.at().stream().noneMatch(i -> pieces.get(i).answers());
    }

    /// Whether a list answers one of questions: titled as answers, with the same numbers.
    private boolean answers(Sheet sheet, Sheet questions) {
        boolean alike =
                counted(sheet) && counted(questions)
                        || sheet.items().size() == questions.items().size();
        return sheet.part().filter(Part::answers).isPresent()
                && alike
                && nothingAskedBetween(questions, sheet)
                && keys(questions).containsAll(keys(sheet));
    }

    /// Whether no other question stands between, to which the answers would belong.
    private boolean nothingAskedBetween(Sheet questions, Sheet sheet) {
        int from = questions.items().getLast().at().getLast() + 1;
        return from <= sheet.title()
                && pieces.subList(from, sheet.title()).stream()
                        .noneMatch(
                                piece ->
                                        piece.asks()
                                                || piece.is(Part.ASKER)
                                                || Questions.certain(piece.text()));
    }

    private boolean counted(Sheet sheet) {
        return sheet.items().stream()
                .allMatch(item -> key(pieces.get(item.at().getFirst())).isPresent());
    }

    private static List<Integer> keys(Sheet sheet) {
        return sheet.items().stream().map(Item::key).toList();
    }

    private void take(Sheet sheet, Sheet questions) {
        Map<Integer, Item> asked = new LinkedHashMap<>();
        questions.items().forEach(item -> asked.put(item.key(), item));
        for (Item item : sheet.items()) {
            int at = asked.get(item.key()).at().getFirst();
            mark(asked.get(item.key()));
            List<Piece> words = item.at().stream().map(this::words).toList();
            int line = pieces.get(at).line().first();
            answers.add(new Answer(line, sheet.part().orElseThrow(), words));
        }
        sheet.items().stream()
                .flatMap(item -> item.at().stream())
                .forEach(i -> hide(i, Kind.SILENT));
        hide(sheet.title(), Kind.RULE);
    }

    /// An item of a list of questions asks, whatever its words.
    private void mark(Item question) {
        int i = question.at().getFirst();
        Piece piece = pieces.get(i);
        if (!piece.asks()) {
            Piece words = words(i);
            pieces.set(i, new Piece(words.line(), Optional.of(Part.QUESTION), "", words.text()));
        }
    }

    private Piece words(int i) {
        Piece piece = pieces.get(i);
        Matcher counted = COUNTED.matcher(piece.line().text());
        boolean number = piece.line().number() == 0 && counted.matches();
        return number ? Piece.plain(piece.line().with(counted.group(2))) : piece.unlabelled();
    }

    private void hide(int i, Kind kind) {
        pieces.set(i, Piece.plain(pieces.get(i).line().with(kind, kind == Kind.RULE ? "---" : "")));
    }
}
