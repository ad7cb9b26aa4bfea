package coach.core.formula;

import coach.core.formula.Node.Kind;
import coach.core.formula.Node.Symbol;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The commands that stand for one sign each.
final class Symbols {
    private static final String LETTERS =
            """
            alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ
            iota ι kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ
            sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
            Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
            varGamma Γ varDelta Δ varTheta Θ varLambda Λ varPi Π varSigma Σ varPhi Φ varPsi Ψ varOmega Ω
            partial ∂ nabla ∇ infty ∞ ell ℓ hbar ℏ hslash ℏ Re ℜ Im ℑ wp ℘ aleph ℵ beth ℶ imath ı jmath ȷ
            emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠
            triangle △ square □ Box □ blacksquare ■ diamondsuit ♢ heartsuit ♡ clubsuit ♣ spadesuit ♠
            prime ′ backprime ‵ degree ° checkmark ✓ dagger † ddagger ‡ S § P ¶ pounds £ copyright ©
            ldots … dots … dotsc … dotso … cdots ⋯ dotsb ⋯ dotsm ⋯ vdots ⋮ ddots ⋱
            vert | Vert ‖ | ‖ backslash \\ eth ð Bbbk 𝕜 complement ∁
            % % $ $ # # & & _ _ textbackslash \\ textasciitilde ~ slash /
            """;

    private static final String OPENING =
            "{ { lbrace { lbrack [ lparen ( langle ⟨ lceil ⌈ lfloor ⌊ lvert | lVert ‖ llbracket ⟦";
    private static final String CLOSING =
            "} } rbrace } rbrack ] rparen ) rangle ⟩ rceil ⌉ rfloor ⌋ rvert | rVert ‖ rrbracket ⟧";

    private static final String BINARY =
            """
            pm ± mp ∓ times × div ÷ cdot · ast * star ⋆ circ ∘ bullet • cap ∩ cup ∪ uplus ⊎ sqcap ⊓
            sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧ setminus \\ smallsetminus \\ oplus ⊕ ominus ⊖ otimes ⊗
            oslash ⊘ odot ⊙ amalg ⨿ diamond ⋄ bigtriangleup △ bigtriangledown ▽ triangleleft ◁
            triangleright ▷ ltimes ⋉ rtimes ⋊ boxplus ⊞ boxtimes ⊠ bmod mod centerdot · wr ≀
            """;

    private static final String RELATIONS =
            """
            le ≤ leq ≤ ge ≥ geq ≥ leqslant ≤ geqslant ≥ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ lll ⋘ ggg ⋙
            equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝ varpropto ∝ asymp ≍ doteq ≐ triangleq ≜ eqcirc ≖
            coloneqq := eqqcolon =: coloneq := prec ≺ succ ≻ preceq ⪯ succeq ⪰ precsim ≾ succsim ≿
            preccurlyeq ≼ succcurlyeq ≽ lesssim ≲ gtrsim ≳ lessgtr ≶ approxeq ≊ backsim ∽ thicksim ∼ thickapprox ≈
            in ∈ notin ∉ ni ∋ owns ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋
            nsubseteq ⊈ nsupseteq ⊉ sqsubseteq ⊑ sqsupseteq ⊒ mid | nmid ∤ parallel ∥ nparallel ∦ perp ⊥
            models ⊨ vDash ⊨ vdash ⊢ dashv ⊣ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ bowtie ⋈ smile ⌣ frown ⌢
            to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ uparrow ↑ downarrow ↓ updownarrow ↕
            Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ Uparrow ⇑ Downarrow ⇓ implies ⟹ impliedby ⟸ iff ⟺
            longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸
            Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ nearrow ↗ searrow ↘
            swarrow ↙ nwarrow ↖ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽
            rightleftharpoons ⇌ leftrightharpoons ⇋ rightrightarrows ⇉ leftleftarrows ⇇ rightleftarrows ⇄
            leftrightarrows ⇆ nrightarrow ↛ nleftarrow ↚ nRightarrow ⇏ twoheadrightarrow ↠ rightsquigarrow ⇝
            leadsto ⇝ because ∵ therefore ∴
            """;

    private static final String LARGE =
            """
            sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂
            bigodot ⨀ biguplus ⨄ bigsqcup ⨆
            """;
    private static final String INTEGRALS = "int ∫ iint ∬ iiint ∭ oint ∮ smallint ∫";

    private static final String NAMES =
            """
            log log ln ln lg lg exp exp sin sin cos cos tan tan cot cot sec sec csc csc sinh sinh
            cosh cosh tanh tanh coth coth arcsin arcsin arccos arccos arctan arctan arg arg deg deg
            dim dim hom hom ker ker mod mod
            """;
    private static final String NAMES_WITH_LIMITS =
            """
            max max min min sup sup inf inf lim lim det det gcd gcd Pr Pr argmax argmax argmin argmin
            limsup limsup liminf liminf plim plim
            """;

    private static final Map<String, Symbol> COMMANDS = new HashMap<>();

    static {
        fill(OPENING, Kind.OPEN, false);
        fill(CLOSING, Kind.CLOSE, false);
        for (var entry : pairs(LETTERS).entrySet()) {
            COMMANDS.putIfAbsent(entry.getKey(), new Symbol(entry.getValue(), Kind.ORDINARY));
        }
        fill(BINARY, Kind.BINARY, false);
        fill(RELATIONS, Kind.RELATION, false);
        fill(LARGE, Kind.BIG, true);
        fill(INTEGRALS, Kind.BIG, false);
        fill(NAMES, Kind.FUNCTION, false);
        fill(NAMES_WITH_LIMITS, Kind.FUNCTION, true);
        COMMANDS.put("colon", new Symbol(":", Kind.PUNCTUATION));
    }

    private Symbols() {}

    /// The sign for a command, given without its backslash.
    static Optional<Symbol> command(String name) {
        return Optional.ofNullable(COMMANDS.get(name));
    }

    /// The sign for a character that stands for itself.
    static Symbol character(String text) {
        return switch (text) {
            case "+" -> new Symbol("+", Kind.BINARY);
            case "-", "−" -> new Symbol("−", Kind.BINARY);
            case "*" -> new Symbol("*", Kind.BINARY);
            case "=", "<", ">", ":" -> new Symbol(text, Kind.RELATION);
            case "(", "[" -> new Symbol(text, Kind.OPEN);
            case ")", "]", "!" -> new Symbol(text, Kind.CLOSE);
            case "/" -> new Symbol("/", Kind.OPEN); // what follows stays with it
            case ",", ";", "." -> new Symbol(text, Kind.PUNCTUATION);
            default -> Foreign.symbol(text);
        };
    }

    private static void fill(String table, Kind kind, boolean limits) {
        pairs(table).forEach((name, text) -> COMMANDS.put(name, new Symbol(text, kind, limits)));
    }

    private static Map<String, String> pairs(String table) {
        var words = table.strip().split("\\s+");
        var pairs = new HashMap<String, String>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return pairs;
    }

    /// Signs written as themselves, as people paste them.
    private static final class Foreign {
        private static final Map<String, Symbol> BY_TEXT = new HashMap<>();

        static {
            for (var symbol : COMMANDS.values()) {
                if (symbol.text().codePointCount(0, symbol.text().length()) == 1
                        && symbol.text().charAt(0) >= 0x80) {
                    BY_TEXT.merge(
                            symbol.text(), symbol, (a, b) -> a.kind() == Kind.ORDINARY ? a : b);
                }
            }
        }

        static Symbol symbol(String text) {
            return BY_TEXT.getOrDefault(text, new Symbol(text, Kind.ORDINARY));
        }
    }
}
