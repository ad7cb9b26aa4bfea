package coach.core.formula;

import coach.core.formula.Node.Kind;
import coach.core.formula.Node.Symbol;

import java.util.Optional;
import java.util.Set;

/// The signs that may grow: brackets, bars, arrows.
final class Delimiters {
    private static final Set<String> PLAIN = Set.of("(", ")", "[", "]", "|", "/", "<", ">");
    private static final Set<String> SIGNS =
            Set.of(
                    "{", "}", "⟨", "⟩", "⌈", "⌉", "⌊", "⌋", "⟦", "⟧", "|", "‖", "\\", "↑", "↓", "↕",
                    "⇑", "⇓", "/", "[", "]", "(", ")");

    private Delimiters() {}

    /// The sign for a token; an empty one for the full stop that shows nothing.
    static Optional<String> sign(String token) {
        if (token.equals(".")) {
            return Optional.of("");
        }
        if (PLAIN.contains(token)) {
            return Optional.of(token.equals("<") ? "⟨" : token.equals(">") ? "⟩" : token);
        }
        if (token.length() < 2) {
            return SIGNS.contains(token) && !"{}\\".contains(token)
                    ? Optional.of(token)
                    : Optional.empty();
        }
        return Symbols.command(token.substring(1)).map(Symbol::text).filter(SIGNS::contains);
    }

    /// What a bracket does when nobody says whether it opens.
    static Kind kind(String sign) {
        return switch (sign) {
            case "(", "[", "{", "⟨", "⌈", "⌊", "⟦" -> Kind.OPEN;
            case ")", "]", "}", "⟩", "⌉", "⌋", "⟧" -> Kind.CLOSE;
            default -> Kind.ORDINARY;
        };
    }
}
