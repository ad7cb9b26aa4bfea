package coach.core.explain;

import coach.api.Bilingual;
import coach.api.Card;
import coach.core.formula.Formulas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds slips of the pen in a person's own correct answer: a conditional probability whose bar got
/// lost, as copying from a web page does, and a formula of the card with one other index.
final class Slips {
    private static final Pattern LOST_BAR =
            Pattern.compile("\\b([Pp])\\(\\s*(\\p{L}(?:_?\\d)?'?)\\s+(\\p{L}(?:_?\\d)?'?)\\s*\\)");
    private static final Pattern PIECE =
            Pattern.compile("[_^]\\s*(\\{(?:[^{}]|\\{[^{}]*})*}|\\\\?\\w+?)|\\\\[A-Za-z]+|\\S");
    private static final Pattern LAYOUT =
            Pattern.compile(
                    "\\\\(?:left|right|big|Big|[,;!: ])|\\\\(?:mathsf|mathrm|mathbf|text)\\b");
    private static final Set<String> TRANSPOSED = Set.of("T", "\\top", "\\intercal");
    private static final int LEAST_PIECES = 8;
    private static final int LEAST_INDICES = 3;

    private Slips() {}

    /// What should be read otherwise in an answer, in the order in which it stands there.
    static List<Bilingual> in(String answer, Card card) {
        Set<Bilingual> slips = new LinkedHashSet<>();
        Matcher bars = LOST_BAR.matcher(answer);
        while (bars.find()) {
            slips.add(lostBar(bars));
        }
        List<String> right = formulas(texts(card)).toList();
        formulas(Stream.of(answer))
                .flatMap(own -> right.stream().flatMap(each -> otherIndex(own, each).stream()))
                .forEach(slips::add);
        return List.copyOf(slips);
    }

    private static Bilingual lostBar(Matcher slip) {
        String right = "$%s(%s\\mid %s)$".formatted(slip.group(1), slip.group(2), slip.group(3));
        return new Bilingual(
                "笔记里的 `%s` 丢了中间的竖线，应写作 %s：已知 %s 时 %s 的概率。"
                        .formatted(slip.group(), right, slip.group(3), slip.group(2)),
                "In your note the bar of `%s` got lost. It should read %s, that of %s given %s."
                        .formatted(slip.group(), right, slip.group(2), slip.group(3)));
    }

    private static Stream<String> texts(Card card) {
        return Stream.concat(
                Stream.of(card.brief().zh(), card.full().zh()),
                card.explanation().stream().map(Card.Section::markdown));
    }

    private static Stream<String> formulas(Stream<String> texts) {
        return texts.flatMap(text -> Formulas.inText(text).stream())
                .map(Formulas.Found::latex)
                .distinct();
    }

    /// A piece of a formula: a sign, or a whole index.
    private record Piece(String text, boolean index) {}

    private static Optional<Bilingual> otherIndex(String own, String right) {
        List<Piece> mine = pieces(own);
        List<Piece> theirs = pieces(right);
        if (mine.size() != theirs.size() || mine.size() < LEAST_PIECES) {
            return Optional.empty();
        }
        int indices = 0;
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            boolean index = mine.get(i).index() && theirs.get(i).index();
            indices += index ? 1 : 0;
            if (!mine.get(i).equals(theirs.get(i))) {
                if (!index) {
                    return Optional.empty();
                }
                others.add(i);
            }
        }
        return others.size() == 1 && indices >= LEAST_INDICES
                ? Optional.of(otherIndex(own, right, mine.get(others.getFirst())))
                : Optional.empty();
    }

    private static Bilingual otherIndex(String own, String right, Piece piece) {
        return new Bilingual(
                "笔记里的 $%s$ 有一个指标（%s）与卡片不同，请核对：$%s$。".formatted(own, piece.text(), right),
                "An index (%s) of your note's $%s$ is not that of the card; compare it with $%s$."
                        .formatted(piece.text(), own, right));
    }

    private static List<Piece> pieces(String latex) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(LAYOUT.matcher(latex).replaceAll(""));
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                pieces.add(new Piece(matcher.group(), false));
            } else {
                String bare = matcher.group(1).replaceAll("[{}\\s]", "");
                pieces.add(new Piece(TRANSPOSED.contains(bare) ? "T" : bare, true));
            }
        }
        return pieces;
    }
}
