package coach.core.formula;

import coach.core.formula.Node.Accent;
import coach.core.formula.Node.Kind;
import coach.core.formula.Node.Look;
import coach.core.formula.Node.Row;
import coach.core.formula.Node.Scripts;
import coach.core.formula.Node.Symbol;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The alphabets. In text double-struck and calligraphic capitals become the signs that Unicode has
/// for them, for they carry a meaning; bold and upright letters stay as they are, which reads
/// better than look-alikes from another font.
final class Fonts {
    private static final Map<String, Look> LOOKS =
            Map.ofEntries(
                    Map.entry("\\mathbf", Look.BOLD),
                    Map.entry("\\mathrm", Look.UPRIGHT),
                    Map.entry("\\mathit", Look.SLANTED),
                    Map.entry("\\mathsf", Look.SANS),
                    Map.entry("\\mathtt", Look.TYPEWRITER),
                    Map.entry("\\mathnormal", Look.USUAL),
                    Map.entry("\\boldsymbol", Look.BOLD_SLANTED),
                    Map.entry("\\bm", Look.BOLD_SLANTED),
                    Map.entry("\\pmb", Look.BOLD_SLANTED),
                    Map.entry("\\bold", Look.BOLD),
                    Map.entry("\\mathfrak", Look.FRAKTUR),
                    Map.entry("\\mathbfit", Look.BOLD_SLANTED));
    private static final Set<String> STRUCK = Set.of("\\mathbb", "\\mathds");
    private static final Set<String> SCRIPT = Set.of("\\mathcal", "\\mathscr");

    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ01";
    private static final List<String> STRUCK_SIGNS =
            signs("𝔸𝔹ℂ𝔻𝔼𝔽𝔾ℍ𝕀𝕁𝕂𝕃𝕄ℕ𝕆ℙℚℝ𝕊𝕋𝕌𝕍𝕎𝕏𝕐ℤ𝟘𝟙");
    private static final List<String> SCRIPT_SIGNS =
            signs("𝒜ℬ𝒞𝒟ℰℱ𝒢ℋℐ𝒥𝒦ℒℳ𝒩𝒪𝒫𝒬ℛ𝒮𝒯𝒰𝒱𝒲𝒳𝒴𝒵01");

    private Fonts() {}

    static boolean knows(String command) {
        return LOOKS.containsKey(command) || STRUCK.contains(command) || SCRIPT.contains(command);
    }

    static Node apply(String command, Node node) {
        if (LOOKS.containsKey(command)) {
            Look look = LOOKS.get(command);
            return each(node, symbol -> looking(symbol, look));
        }
        var signs = STRUCK.contains(command) ? STRUCK_SIGNS : SCRIPT_SIGNS;
        return each(
                node,
                symbol -> new Symbol(set(symbol.text(), signs), symbol.kind(), symbol.limits()));
    }

    private static Symbol looking(Symbol symbol, Look look) {
        return new Symbol(symbol.text(), symbol.kind(), symbol.limits(), look);
    }

    /// A node that stands as another kind of sign, if it is one sign or can be written as one.
    static Node as(Kind kind, Node node) {
        return node instanceof Symbol(var text, _, var limits, var look)
                ? new Symbol(text, kind, limits, look)
                : new Symbol(LineForm.of(node), kind);
    }

    private static Node each(Node node, UnaryOperator<Symbol> change) {
        return switch (node) {
            case Symbol symbol -> change.apply(symbol);
            case Row(var parts) -> new Row(parts.stream().map(part -> each(part, change)).toList());
            case Scripts(var base, var below, var above, var limits) ->
                    new Scripts(each(base, change), below, above, limits);
            case Accent(var mark, var body) -> new Accent(mark, each(body, change));
            default -> node;
        };
    }

    private static String set(String text, List<String> signs) {
        int index = text.length() == 1 ? CAPITALS.indexOf(text) : -1;
        return index < 0 ? text : signs.get(index);
    }

    private static List<String> signs(String alphabet) {
        return alphabet.codePoints().mapToObj(Character::toString).toList();
    }
}
