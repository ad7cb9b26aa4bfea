package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.CardSource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Holds the numbers of a card to what the plugin's own mathematics gives. Every number of the card
/// is either given, as part of the problem, or computed:
///
/// ```java
/// WorkedNumbers.in(CardSource.one(BayesPlugin.class, "bayes", "bayes-theorem.md"))
///         .given("1000", "200", "20", "40", "1")
///         .computed("80", 200 * 0.4)
///         .computed("0.909", Bayes.posterior(0.2, 0.4, 0.01))
///         .check();
/// ```
///
/// In sections marked `{example}` all numbers count, elsewhere those with a decimal point or of at
/// least two digits. Not counted are: front matter, headings, `needs`, indices (`x_1`), simple
/// exponents (`x^2`), numbers of list items, and numbers in names (`GPT-4`, `L2`). Powers of ten
/// are written `1.2e-5` here, whether the card says `1.2\times10^{-5}` or 1.2 × 10⁻⁵; thousands are
/// written without comma, and signs are left out.
public final class WorkedNumbers {
    /// As much more than half a unit of the last digit as rounding may be off.
    private static final double SLACK = 1e-6;

    private static final Pattern UNCOUNTED =
            Pattern.compile(
                    String.join(
                            "|",
                            "_\\{[^}]*}",
                            "_\\\\?\\w",
                            "\\\\[a-zA-Z]+",
                            "\\^\\{?[a-zA-Z0-9+\\-]}?(?!\\d)",
                            "^\\s*(?:[-*]|\\d+\\.)\\s"));
    private static final Pattern POWER =
            Pattern.compile(
                    "(?:(\\d[\\d.]*)\\s*(?:\\\\times|\\\\cdot|×|·)\\s*)?"
                            + "10(?:\\^\\{?(-?\\d+)}?|([⁻]?[⁰¹²³⁴-⁹]+))");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![A-Za-z0-9.])(?<![A-Za-z][-–])"
                            + "\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:e-?\\d+)?(?![0-9])");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private record Figure(String text, int line) {}

    private final CardSource card;
    private final List<Figure> figures;
    private final Set<String> given = new LinkedHashSet<>();
    private final Set<String> computed = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    private WorkedNumbers(CardSource card) {
        this.card = card;
        this.figures = figures(card.text());
    }

    /// The numbers of a card.
    public static WorkedNumbers in(CardSource card) {
        return new WorkedNumbers(card);
    }

    /// Numbers that the problem states, years, and the like.
    ///
    /// @param numbers as the card writes them
    public WorkedNumbers given(String... numbers) {
        given.addAll(List.of(numbers));
        return this;
    }

    /// A number that follows from others.
    ///
    /// @param shown as the card writes it; its digits say how exact it is
    /// @param value the same, computed
    public WorkedNumbers computed(String shown, double value) {
        double unit = Math.pow(10, exponent(shown) - decimals(shown));
        double off = Math.abs(Math.abs(value) - Double.parseDouble(shown));
        if (!(off <= unit * (0.5 + SLACK))) {
            faults.add(
                    Promises.said(
                            "%s 写着 %s，算出来是 %s".formatted(card.name(), shown, value),
                            "%s says %s, computed is %s".formatted(card.name(), shown, value)));
        }
        computed.add(shown);
        return this;
    }

    /// Fails with every number that is neither given nor computed, that was computed otherwise, or
    /// that was named here and stands nowhere in the card.
    public void check() {
        Collection<String> written = figures.stream().map(Figure::text).toList();
        for (Figure figure : figures) {
            if (!given.contains(figure.text()) && !computed.contains(figure.text())) {
                faults.add(
                        Promises.said(
                                "%s:%d：数字 %s 没有重新算过——请用 computed(…) 或 given(…) 说明"
                                        .formatted(card.name(), figure.line(), figure.text()),
                                "%s:%d: nothing recomputes %s: name it in computed(…) or given(…)"
                                        .formatted(card.name(), figure.line(), figure.text())));
            }
        }
        for (Set<String> named : List.of(given, computed)) {
            named.stream()
                    .filter(number -> !written.contains(number))
                    .forEach(
                            number ->
                                    faults.add(
                                            Promises.said(
                                                    card.name() + " 里没有数字 " + number,
                                                    card.name() + " has no number " + number)));
        }
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    private static List<Figure> figures(String text) {
        List<Figure> figures = new ArrayList<>();
        List<String> lines = text.lines().toList();
        boolean example = false;
        for (int i = bodyOf(lines); i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                example = line.endsWith("{example}");
            } else if (!line.strip().startsWith("- needs:")) {
                addFigures(line, i + 1, example, figures);
            }
        }
        return figures;
    }

    /// The first line after the front matter.
    private static int bodyOf(List<String> lines) {
        int end = lines.subList(1, lines.size()).indexOf("---");
        return end < 0 ? 0 : end + 2;
    }

    private static void addFigures(String line, int number, boolean all, List<Figure> figures) {
        Matcher matcher = NUMBER.matcher(counted(line));
        while (matcher.find()) {
            String figure = matcher.group().replace(",", "");
            if (all || figure.length() > 1) {
                figures.add(new Figure(figure, number));
            }
        }
    }

    /// The line with powers of ten as in `1e-5`, and without what does not count.
    private static String counted(String line) {
        String powers =
                POWER.matcher(line)
                        .replaceAll(
                                power ->
                                        (power.group(1) == null ? "1" : power.group(1))
                                                + "e"
                                                + (power.group(2) == null
                                                        ? lowered(power.group(3))
                                                        : power.group(2)));
        return UNCOUNTED.matcher(powers.replace("\\,", "").replace("{,}", "")).replaceAll(" ");
    }

    private static String lowered(String raised) {
        StringBuilder lowered = new StringBuilder();
        for (char c : raised.toCharArray()) {
            lowered.append(c == '⁻' ? "-" : String.valueOf(RAISED.indexOf(c)));
        }
        return lowered.toString();
    }

    private static int exponent(String shown) {
        int e = shown.indexOf('e');
        return e < 0 ? 0 : Integer.parseInt(shown.substring(e + 1));
    }

    private static int decimals(String shown) {
        int e = shown.indexOf('e');
        String mantissa = e < 0 ? shown : shown.substring(0, e);
        int point = mantissa.indexOf('.');
        return point < 0 ? 0 : mantissa.length() - point - 1;
    }
}
