package coach.core.formula;

import coach.core.formula.Node.Kind;
import coach.core.formula.Node.Row;
import coach.core.formula.Node.Scripts;
import coach.core.formula.Node.Symbol;

import java.util.List;
import java.util.Set;

/// The alphabets that carry a meaning: double-struck and calligraphic capitals. Bold and upright
/// letters stay as they are, which reads better than look-alikes from another font.
final class Fonts {
    private static final Set<String> PLAIN =
            Set.of(
                    "\\mathbf",
                    "\\mathrm",
                    "\\mathit",
                    "\\mathsf",
                    "\\mathtt",
                    "\\mathnormal",
                    "\\boldsymbol",
                    "\\bm",
                    "\\pmb",
                    "\\bold",
                    "\\mathfrak",
                    "\\mathbfit");
    private static final Set<String> STRUCK = Set.of("\\mathbb", "\\mathds");
    private static final Set<String> SCRIPT = Set.of("\\mathcal", "\\mathscr");

    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ01";
    private static final List<String> STRUCK_SIGNS =
            signs("𝔸𝔹ℂ𝔻𝔼𝔽𝔾ℍ𝕀𝕁𝕂𝕃𝕄ℕ𝕆ℙℚℝ𝕊𝕋𝕌𝕍𝕎𝕏𝕐ℤ𝟘𝟙");
    private static final List<String> SCRIPT_SIGNS =
            signs("𝒜ℬ𝒞𝒟ℰℱ𝒢ℋℐ𝒥𝒦ℒℳ𝒩𝒪𝒫𝒬ℛ𝒮𝒯𝒰𝒱𝒲𝒳𝒴𝒵01");

    private Fonts() {}

    static boolean knows(String command) {
        return PLAIN.contains(command) || STRUCK.contains(command) || SCRIPT.contains(command);
    }

    static Node apply(String command, Node node) {
        if (PLAIN.contains(command)) {
            return node;
        }
        return set(node, STRUCK.contains(command) ? STRUCK_SIGNS : SCRIPT_SIGNS);
    }

    /// A node that stands as another kind of sign, if it is one sign or can be written as one.
    static Node as(Kind kind, Node node) {
        return node instanceof Symbol(var text, _, var limits)
                ? new Symbol(text, kind, limits)
                : new Symbol(LineForm.of(node), kind);
    }

    private static Node set(Node node, List<String> signs) {
        return switch (node) {
            case Symbol(var text, var kind, var limits) ->
                    new Symbol(set(text, signs), kind, limits);
            case Row(var parts) -> new Row(parts.stream().map(part -> set(part, signs)).toList());
            case Scripts(var base, var below, var above, var limits) ->
                    new Scripts(set(base, signs), below, above, limits);
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
