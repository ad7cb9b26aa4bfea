package coach.core.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The raised and lowered letters that Unicode has.
final class ScriptLetters {
    private static final Map<Integer, String> LOWERED =
            table("0123456789+−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");
    private static final Map<Integer, String> RAISED =
            table(
                    "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ′″‴*∘⊤†‡",
                    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ′″‴*°ᵀ†‡");

    private ScriptLetters() {}

    /// The text as a subscript, if every character has such a form.
    static Optional<String> lowered(String text) {
        return mapped(text, LOWERED);
    }

    /// The text as a superscript, if every character has such a form.
    static Optional<String> raised(String text) {
        return mapped(text, RAISED);
    }

    private static Optional<String> mapped(String text, Map<Integer, String> table) {
        if (!text.codePoints().allMatch(table::containsKey)) {
            return Optional.empty();
        }
        var mapped = new StringBuilder();
        text.codePoints().mapToObj(table::get).forEach(mapped::append);
        return Optional.of(mapped.toString());
    }

    private static Map<Integer, String> table(String from, String to) {
        var table = new HashMap<Integer, String>();
        int[] signs = to.codePoints().toArray();
        int[] letters = from.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            table.put(letters[i], Character.toString(signs[i]));
        }
        return table;
    }
}
