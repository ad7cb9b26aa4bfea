package coach.core.formula;

import java.util.regex.Pattern;

/// Walks over a formula's source, token by token: a command with its backslash, or one character.
final class Scanner {
    private static final Pattern MEASURE = Pattern.compile("\\[-?[0-9.]+ ?(pt|em|ex|mm|cm|px)]");

    private final String source;
    private int at;

    Scanner(String source) {
        this.source = source;
    }

    /// Where the next token begins.
    int position() {
        return at;
    }

    void skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    /// The next token after any space, still unread; empty at the end.
    String peek() {
        skipSpace();
        return token(at);
    }

    /// Reads the next token after any space.
    String next() {
        String token = peek();
        at += token.length();
        return token;
    }

    /// Reads the next token if it is this one.
    boolean skip(String token) {
        boolean found = peek().equals(token);
        if (found) {
            at += token.length();
        }
        return found;
    }

    /// Reads digits and a decimal point that follow here.
    String digits() {
        int start = at;
        while (at < source.length()
                && (digit(at) || (source.charAt(at) == '.' && at > start && digit(at + 1)))) {
            at++;
        }
        return source.substring(start, at);
    }

    /// Reads one character, space as well; empty at the end.
    String character() {
        String token = at < source.length() ? point(at) : "";
        at += token.length();
        return token;
    }

    /// Reads up to the next brace that closes, which is read too.
    String untilBrace(int opened) {
        int end = source.indexOf('}', at);
        if (end < 0) {
            throw new FormulaException(opened, "this brace is never closed");
        }
        String words = source.substring(at, end);
        at = end + 1;
        return words;
    }

    /// Passes over a length in brackets, as it may follow the end of a line.
    void skipMeasure() {
        var measure = MEASURE.matcher(source).region(at, source.length());
        if (measure.lookingAt()) {
            at = measure.end();
        }
    }

    private boolean digit(int index) {
        return index < source.length()
                && source.charAt(index) >= '0'
                && source.charAt(index) <= '9';
    }

    private String token(int start) {
        if (start >= source.length()) {
            return "";
        }
        if (source.charAt(start) != '\\') {
            return point(start);
        }
        int end = start + 1;
        while (end < source.length() && letter(source.charAt(end))) {
            end++;
        }
        if (end > start + 1) {
            return source.substring(start, end);
        }
        return "\\" + (end < source.length() ? point(end) : "");
    }

    private String point(int index) {
        return Character.toString(source.codePointAt(index));
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
