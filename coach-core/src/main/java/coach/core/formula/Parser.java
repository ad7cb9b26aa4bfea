package coach.core.formula;

import coach.core.formula.Node.Accent;
import coach.core.formula.Node.Binomial;
import coach.core.formula.Node.Boxed;
import coach.core.formula.Node.Brace;
import coach.core.formula.Node.Fenced;
import coach.core.formula.Node.Fraction;
import coach.core.formula.Node.Grid;
import coach.core.formula.Node.Kind;
import coach.core.formula.Node.Look;
import coach.core.formula.Node.Middle;
import coach.core.formula.Node.Root;
import coach.core.formula.Node.Row;
import coach.core.formula.Node.Scripts;
import coach.core.formula.Node.Shape;
import coach.core.formula.Node.Size;
import coach.core.formula.Node.Space;
import coach.core.formula.Node.Symbol;
import coach.core.formula.Node.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads LaTeX mathematics by recursive descent. It is strict: what it does not know is an error
/// with its place, so that a misspelt command does not reach a reader.
final class Parser {
    private static final int DEEPEST = 60;

    private static final Set<String> ENDS =
            Set.of("", "}", "&", "\\\\", "\\cr", "\\right", "\\end", "$");

    private final Scanner scanner;
    private int depth;
    private int fences;

    private Parser(String latex) {
        this.scanner = new Scanner(latex);
    }

    static Node parse(String latex) {
        return new Parser(latex).whole();
    }

    private Node whole() {
        var lines = new ArrayList<List<Node>>();
        do {
            lines.add(List.of(row(false)));
        } while (scanner.nextLine());
        if (!scanner.peek().isEmpty()) {
            throw stray(scanner.peek());
        }
        if (lines.size() > 1 && lines.getLast().getFirst().equals(new Row(List.of()))) {
            lines.removeLast();
        }
        return lines.size() == 1 ? lines.getFirst().getFirst() : new Grid(Shape.LINES, lines);
    }

    private FormulaException stray(String token) {
        return error(
                switch (token) {
                    case "}" -> "this brace closes nothing";
                    case "&" -> "& stands outside of an environment";
                    case "\\right" -> "\\right without \\left";
                    case "\\end" -> "\\end without \\begin";
                    case "$" -> "a dollar sign within a formula; write \\$";
                    case "" -> "the formula ends too early";
                    default -> token + " stands in a wrong place";
                });
    }

    private FormulaException error(String complaint) {
        return new FormulaException(scanner.position(), complaint);
    }

    /// Reads until something that only the caller understands, which stays unread.
    Node row(boolean untilBracket) {
        if (++depth > DEEPEST) {
            throw error("nested too deeply");
        }
        var parts = new ArrayList<Node>();
        for (String token = scanner.peek();
                !ENDS.contains(token) && !(untilBracket && token.equals("]"));
                token = scanner.peek()) {
            if (Commands.SILENT.contains(token)) {
                scanner.next();
            } else {
                parts.add(scripted(atom()));
            }
        }
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new Row(List.copyOf(parts));
    }

    private Node scripted(Node base) {
        Optional<Node> below = Optional.empty();
        Optional<Node> above = Optional.empty();
        boolean limits = limits(base);
        while (true) {
            switch (scanner.peek()) {
                case "\\limits" -> {
                    scanner.next();
                    limits = true;
                }
                case "\\nolimits" -> {
                    scanner.next();
                    limits = false;
                }
                case "_" -> {
                    once(below, "subscript");
                    below = Optional.of(script());
                }
                case "^" -> {
                    once(above, "superscript");
                    above = Optional.of(script());
                }
                case "'", "’" -> {
                    once(above, "superscript");
                    above = Optional.of(primes());
                }
                default -> {
                    return below.isEmpty() && above.isEmpty()
                            ? base
                            : new Scripts(base, below, above, limits);
                }
            }
        }
    }

    private void once(Optional<Node> script, String name) {
        if (script.isPresent()) {
            throw error("a second " + name + " on the same base; use braces");
        }
    }

    private Node script() {
        String mark = scanner.next();
        return argument(
                mark.equals("_") ? "the subscript _" : "the superscript ^", "what it holds");
    }

    private Node primes() {
        int count = 0;
        while (scanner.skip("'") || scanner.skip("’")) {
            count++;
        }
        var primes =
                new Symbol(Commands.PRIMES.getOrDefault(count, "′".repeat(count)), Kind.ORDINARY);
        return scanner.skip("^")
                ? new Row(List.of(primes, argument("the superscript ^", "what it holds")))
                : primes;
    }

    private static boolean limits(Node base) {
        return switch (base) {
            case Symbol symbol -> symbol.limits();
            case Brace _ -> true;
            default -> false;
        };
    }

    private Node atom() {
        String token = scanner.peek();
        char first = token.charAt(0);
        if (token.equals("{")) {
            return group();
        }
        if (first >= '0' && first <= '9') {
            return new Symbol(scanner.digits(), Kind.ORDINARY);
        }
        if (token.equals("^") || token.equals("_") || token.equals("'")) {
            return new Row(List.of()); // a script may stand without a base, as in {}^n C
        }
        return single();
    }

    /// One token with what it needs: what an argument without braces may be.
    private Node single() {
        int start = scanner.position();
        String token = scanner.next();
        if (Commands.SPACES.containsKey(token)) {
            return Commands.SPACES.get(token);
        }
        if (token.charAt(0) == '\\') {
            return command(token, start);
        }
        return switch (token) {
            case "%" -> throw new FormulaException(start, "% begins a comment; write \\%");
            case "#" -> throw new FormulaException(start, "# has no meaning here; write \\#");
            default -> Symbols.character(token);
        };
    }

    private Node group() {
        int opened = scanner.position();
        scanner.next();
        Node body = row(false);
        close("}", opened, "this brace is never closed");
        return body instanceof Row || body instanceof Fraction ? body : new Row(List.of(body));
    }

    /// Reads what must end here.
    ///
    /// @param opened where the thing began that ends here
    void close(String token, int opened, String complaint) {
        String found = scanner.peek();
        if (scanner.skip(token)) {
            return;
        }
        throw found.isEmpty() || found.equals("}") || found.startsWith("\\")
                ? new FormulaException(opened, complaint)
                : stray(found);
    }

    private Node argument(String of, String which) {
        String token = scanner.peek();
        if (token.equals("{")) {
            return unwrapped(group());
        }
        if (ENDS.contains(token) || token.equals("^") || token.equals("_")) {
            throw error(of + " lacks " + which);
        }
        return single();
    }

    private static Node unwrapped(Node group) {
        return group instanceof Row(var parts) && parts.size() == 1 ? parts.getFirst() : group;
    }

    private Node first(String command) {
        return argument(command, "its first argument");
    }

    private Node only(String command) {
        return argument(command, "its argument");
    }

    private Node second(String command) {
        return argument(command, "its second argument");
    }

    private Node command(String name, int start) {
        if (Commands.ACCENTS.containsKey(name)) {
            return new Accent(Commands.ACCENTS.get(name), only(name));
        }
        if (Commands.TEXTS.contains(name)) {
            return new WordReader(scanner, this).read(name);
        }
        if (Commands.SIZES.contains(name)) {
            return sized(name);
        }
        if (Commands.LONG_ARROWS.containsKey(name)) {
            return longArrow(name);
        }
        if (Fonts.knows(name)) {
            return Fonts.apply(name, only(name));
        }
        return Symbols.command(name.substring(1))
                .<Node>map(symbol -> symbol)
                .orElseGet(() -> structure(name, start));
    }

    private Node structure(String name, int start) {
        return switch (name) {
            case "\\frac" -> new Fraction(first(name), second(name), Size.USUAL);
            case "\\dfrac", "\\cfrac" -> new Fraction(first(name), second(name), Size.DISPLAYED);
            case "\\tfrac" -> new Fraction(first(name), second(name), Size.SMALL);
            case "\\binom", "\\dbinom", "\\tbinom" -> new Binomial(first(name), second(name));
            case "\\sqrt" -> new Root(bracketed(), only(name));
            case "\\left" -> fenced(start);
            case "\\middle" -> middle(start);
            case "\\begin" -> new GridReader(scanner, this).environment(start);
            case "\\operatorname", "\\mathop" -> operator(name);
            case "\\underbrace" -> new Brace(only(name), true);
            case "\\overbrace" -> new Brace(only(name), false);
            case "\\overset", "\\stackrel" -> over(first(name), second(name));
            case "\\underset" -> under(first(name), second(name));
            case "\\boxed", "\\fbox" -> new Boxed(only(name));
            case "\\not" -> negated(only(name));
            case "\\tag" -> tag(name);
            case "\\label" -> {
                scanner.braced(name);
                yield Space.NONE;
            }
            case "\\substack" -> new GridReader(scanner, this).substack();
            case "\\pmod" -> new Row(List.of(new Words(" (mod "), only(name), new Words(")")));
            case "\\color" -> {
                scanner.braced(name);
                yield Space.NONE;
            }
            case "\\textcolor" -> {
                scanner.braced(name);
                yield second(name);
            }
            case "\\hspace", "\\mspace" -> {
                scanner.braced(name);
                yield Commands.SPACES.get("\\ ");
            }
            case "\\mathrel" -> Fonts.as(Kind.RELATION, only(name));
            case "\\mathbin" -> Fonts.as(Kind.BINARY, only(name));
            case "\\mathord" -> only(name);
            case "\\" -> throw new FormulaException(start, "a backslash at the end");
            default -> throw new FormulaException(start, "unknown command " + name);
        };
    }

    private Optional<Node> bracketed() {
        int opened = scanner.position();
        if (!scanner.skip("[")) {
            return Optional.empty();
        }
        Node body = row(true);
        close("]", opened, "this bracket is never closed");
        return Optional.of(body);
    }

    private Node sized(String name) {
        String sign = delimiter(name);
        char side = name.charAt(name.length() - 1);
        return new Symbol(
                sign,
                switch (side) {
                    case 'l' -> Kind.OPEN;
                    case 'r' -> Kind.CLOSE;
                    case 'm' -> Kind.RELATION;
                    default -> Delimiters.kind(sign);
                },
                false,
                tall(name));
    }

    private static Look tall(String name) {
        return switch (name.replaceAll("[lrm]$", "")) {
            case "\\big" -> Look.TALL;
            case "\\Big" -> Look.TALLER;
            case "\\bigg" -> Look.VERY_TALL;
            default -> Look.TALLEST;
        };
    }

    private String delimiter(String command) {
        int at = scanner.position();
        String token = scanner.next();
        return Delimiters.sign(token)
                .orElseThrow(() -> new FormulaException(at, command + " needs a bracket after it"));
    }

    private Node fenced(int start) {
        String open = delimiter("\\left");
        fences++;
        Node body = row(false);
        fences--;
        close("\\right", start, "\\left without \\right");
        return new Fenced(open, body, delimiter("\\right"));
    }

    private Node middle(int start) {
        if (fences == 0) {
            throw new FormulaException(start, "\\middle without \\left");
        }
        return new Middle(delimiter("\\middle"));
    }

    private Node longArrow(String name) {
        Optional<Node> below = bracketed();
        return new Scripts(
                new Symbol(Commands.LONG_ARROWS.get(name), Kind.RELATION),
                below,
                Optional.of(only(name)),
                true);
    }

    private Node operator(String name) {
        boolean limits = scanner.skip("*");
        return new Symbol(LineForm.of(only(name)), Kind.FUNCTION, limits);
    }

    private static Node over(Node above, Node base) {
        return new Scripts(base, Optional.empty(), Optional.of(above), true);
    }

    private static Node under(Node below, Node base) {
        return new Scripts(base, Optional.of(below), Optional.empty(), true);
    }

    private static Node negated(Node node) {
        return node instanceof Symbol(var text, var kind, _, _)
                ? new Symbol(Marks.on(text, "\u0338"), kind)
                : new Accent("\u0338", node);
    }

    private Node tag(String name) {
        scanner.skip("*");
        return new Words("    (" + scanner.braced(name) + ")");
    }
}
